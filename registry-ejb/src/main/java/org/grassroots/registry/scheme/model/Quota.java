package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The share of a campaign's scored cases that may keep a grade (contract §4.2): from the best band down, whoever
 * ranks beyond it goes one band lower, unless the result equals that of the last who stays. No case moves twice.
 */
public record Quota(Grading grading, Map<Grade, Integer> percents) {

    public Quota {
        percents = Map.copyOf(percents);
    }

    public static Quota of(Scheme scheme) {
        return new Quota(new Grading(scheme.bands()), scheme.quota());
    }

    /** A scored case; vetoed, exempt and absent ones are not among them. */
    public record Candidate(String id, BigDecimal result) {}

    /** The grade that a case keeps, and whether the quota brought it there. */
    public record Place(Grade grade, boolean moved) {}

    /**
     * What the quota did.
     *
     * @param cuts by grade, the result of the last case within what is allowed; none where fewer cases hold the grade
     */
    public record Outcome(Map<String, Place> places, Map<Grade, BigDecimal> cuts) {
        public Outcome {
            places = Map.copyOf(places);
            cuts = Map.copyOf(cuts);
        }
    }

    /** Applies the quota over all scored cases of one scheme version in one campaign. */
    public Outcome over(Collection<Candidate> scored) {
        var grades = new HashMap<String, Grade>();
        scored.forEach(each -> grading.grade(each.result(), false).ifPresent(grade -> grades.put(each.id(), grade)));
        var moved = new HashSet<String>();
        var cuts = new EnumMap<Grade, BigDecimal>(Grade.class);
        for (var band : grading.bands()) {
            var percent = percents.get(band.grade());
            var ranked = ranked(scored, grades, band.grade());
            if (percent == null || ranked.size() < allowed(scored.size(), percent)) {
                continue;
            }
            var cut = ranked.get(allowed(scored.size(), percent) - 1).result();
            cuts.put(band.grade(), cut);
            move(ranked, cut, grades, moved);
        }
        return new Outcome(places(grades, moved), cuts);
    }

    static int allowed(int scored, int percent) {
        return Math.max(1, (int) ((long) scored * percent / 100));
    }

    private static List<Candidate> ranked(Collection<Candidate> scored, Map<String, Grade> grades, Grade grade) {
        var ranked = new ArrayList<>(
                scored.stream().filter(each -> grades.get(each.id()) == grade).toList());
        ranked.sort(Comparator.comparing(Candidate::result).reversed());
        return ranked;
    }

    private void move(List<Candidate> ranked, BigDecimal cut, Map<String, Grade> grades, Set<String> moved) {
        for (var candidate : ranked) {
            var stays = candidate.result().compareTo(cut) >= 0 || moved.contains(candidate.id());
            var lower = stays ? Optional.<Grade>empty() : below(grades, candidate);
            lower.ifPresent(grade -> {
                grades.put(candidate.id(), grade);
                moved.add(candidate.id());
            });
        }
    }

    private Optional<Grade> below(Map<String, Grade> grades, Candidate candidate) {
        return Optional.ofNullable(grades.get(candidate.id())).flatMap(grading::below);
    }

    private static Map<String, Place> places(Map<String, Grade> grades, Set<String> moved) {
        var places = new HashMap<String, Place>();
        grades.forEach((id, grade) -> places.put(id, new Place(grade, moved.contains(id))));
        return places;
    }

    /** Regrades one case after a recheck, against the cuts that were frozen when results were noticed. */
    public Optional<Place> regrade(BigDecimal result, Map<Grade, BigDecimal> cuts) {
        return grading.grade(result, false).map(grade -> {
            var cut = cuts.get(grade);
            var lower = cut != null && result.compareTo(cut) < 0 ? grading.below(grade) : Optional.<Grade>empty();
            return new Place(lower.orElse(grade), lower.isPresent());
        });
    }
}
