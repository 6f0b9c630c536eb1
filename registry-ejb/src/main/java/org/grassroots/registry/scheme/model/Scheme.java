package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 指标体系: by which indicators, weights and rules organisations of one kind are assessed, and what grade their result
 * gives.
 *
 * <p>It is imported as a document, mended as a draft, and published under a version that never changes; cases name
 * the version they are scored by. Expressions are parsed once, when the document is read. Contract §1.
 */
public record Scheme(
        Identity identity,
        Title title,
        List<Band> bands,
        Map<Grade, Integer> quota,
        Blend blend,
        BigDecimal bonusCap,
        List<Dimension> dimensions,
        List<ExtraItem> bonus,
        List<ExtraItem> deductions,
        List<VetoItem> vetoes,
        List<Consequence> consequences) {

    public Scheme {
        bands = List.copyOf(bands);
        quota = quota.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(quota));
        dimensions = List.copyOf(dimensions);
        bonus = List.copyOf(bonus);
        deductions = List.copyOf(deductions);
        vetoes = List.copyOf(vetoes);
        consequences = List.copyOf(consequences);
    }

    /**
     * What tells one scheme from another: code and version, whom it is for, where it comes from. {@code subject} is
     * an organisation kind; {@code variant} the class of organisation within it, or null for all; an archived scheme
     * is read only.
     */
    public record Identity(
            String code,
            String version,
            @Nullable String variant,
            String subject,
            Source source,
            @Nullable String documentNumber,
            boolean archived) {}

    /**
     * How the self total enters the result ({@code selfWeight}, 0…1), and from what difference on a case is flagged.
     */
    public record Blend(BigDecimal selfWeight, BigDecimal deviationFlag) {}

    /** A grade and the result from which on it is given. */
    public record Band(Grade grade, BigDecimal from) {}

    /** A bonus, given once, or a deduction, taken as often as it is counted. */
    public record ExtraItem(String code, Title title, BigDecimal points) {}

    /** 一票否决: what sets the last grade whatever the score. */
    public record VetoItem(String code, Title title) {}

    /** What follows from a grade that an organisation got {@code running} times in a row. */
    public record Consequence(Grade grade, int running, Measure measure) {}

    public String code() {
        return identity.code();
    }

    public String version() {
        return identity.version();
    }

    public boolean archived() {
        return identity.archived();
    }

    /** All indicators, in the order of the document. */
    public Stream<Indicator> indicators() {
        return dimensions.stream().flatMap(dimension -> dimension.indicators().stream());
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** The figures that any indicator reads, sorted. */
    public List<String> figures() {
        return indicators()
                .flatMap(indicator -> indicator.method().figures().stream())
                .distinct()
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
