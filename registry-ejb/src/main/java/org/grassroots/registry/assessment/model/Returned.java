package org.grassroots.registry.assessment.model;

import java.util.List;
import java.util.Optional;
import org.grassroots.registry.scheme.model.Dimension;
import org.grassroots.registry.scheme.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What was returned last of a case, and so what its organisation can change before it hands in again.
 *
 * <p>Only returned dimensions are open; the others stay as they were handed in. A figure is one fact however many
 * indicators read it: it is open as soon as an indicator of a returned dimension reads it. Where nothing is named, all is
 * open.
 *
 * @param content what had been handed in when it was returned, as canonical JSON; null where nothing was returned
 */
public record Returned(
        List<ReturnedDimension> parts, @Nullable String content) {

    /** Nothing was returned. */
    public static final Returned NOTHING = new Returned(List.of(), null);

    public Returned {
        parts = List.copyOf(parts);
    }

    /** Why the dimension was returned, if it was. */
    public Optional<String> remark(String dimension) {
        return parts.stream()
                .filter(part -> part.dimension().equals(dimension))
                .map(ReturnedDimension::remark)
                .findFirst();
    }

    /** Whether the dimension can be changed. */
    public boolean opens(Dimension dimension) {
        return parts.isEmpty() || remark(dimension.code()).isPresent();
    }

    /** Whether what the organisation says of an indicator can be changed; unknown ones are not this rule's concern. */
    public boolean opens(Scheme scheme, String indicator) {
        return scheme.indicator(indicator).isEmpty()
                || scheme.dimensions().stream()
                        .filter(this::opens)
                        .flatMap(dimension -> dimension.indicators().stream())
                        .anyMatch(each -> each.code().equals(indicator));
    }

    /** Whether a figure can be changed. */
    public boolean opensFigure(Scheme scheme, String figure) {
        return !scheme.figures().contains(figure)
                || scheme.dimensions().stream()
                        .filter(this::opens)
                        .flatMap(dimension -> dimension.indicators().stream())
                        .anyMatch(each -> each.method().figures().contains(figure));
    }

    /** What had been handed in when it was returned. */
    public Optional<FrozenCase> before() {
        return Optional.ofNullable(content).map(FrozenCase::read);
    }
}
