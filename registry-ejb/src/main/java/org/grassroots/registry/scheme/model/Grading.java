package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The grade that a result has by the bands of a scheme (contract §4.1). */
public record Grading(List<Scheme.Band> bands) {

    public Grading {
        bands = List.copyOf(bands);
    }

    /** The last band's grade for a vetoed case, else that of the first band that the result reaches. */
    public Optional<Grade> grade(BigDecimal result, boolean vetoed) {
        return vetoed
                ? last()
                : bands.stream()
                        .filter(band -> band.from().compareTo(result) <= 0)
                        .map(Scheme.Band::grade)
                        .findFirst();
    }

    /** The grade of the last band; none only in an unfinished draft. */
    public Optional<Grade> last() {
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(bands.get(bands.size() - 1).grade());
    }

    /** The grade one band below. */
    public Optional<Grade> below(Grade grade) {
        for (int i = 0; i + 1 < bands.size(); i++) {
            if (bands.get(i).grade() == grade) {
                return Optional.of(bands.get(i + 1).grade());
            }
        }
        return Optional.empty();
    }
}
