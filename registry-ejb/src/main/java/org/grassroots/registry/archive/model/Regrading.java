package org.grassroots.registry.archive.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.archive.model.Judged.Former;
import org.grassroots.registry.archive.model.Judged.Found;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Quota;
import org.grassroots.registry.scheme.model.Quota.Candidate;
import org.grassroots.registry.scheme.model.Quota.Place;

/**
 * Applies the quota again to all that was put on notice, and to each recheck against what it had cut, as the campaign did
 * (contract §4.2).
 */
record Regrading(Quota quota, Consumer<Finding> findings) {

    void check(Collection<Judged> cases, Map<Grade, BigDecimal> cuts) {
        // a veto has decided already
        var outcome = quota.over(cases.stream()
                .filter(each -> !each.noticed().vetoed())
                .map(each -> new Candidate(each.registryNumber(), each.noticed().total()))
                .toList());
        if (!equal(outcome.cuts(), cuts)) {
            findings.accept(new Finding(Kind.CUTS, Paths.CUTS, cuts + " ≠ " + outcome.cuts()));
        }
        for (var each : cases) {
            var noticed = Optional.ofNullable(outcome.places().get(each.registryNumber()));
            var former = each.former();
            if (former == null) {
                compare(each, each.place(), noticed, each.found());
            } else {
                compareFormer(each, former, noticed);
                var regraded = each.found().vetoed()
                        ? Optional.<Place>empty()
                        : quota.regrade(each.found().total(), cuts);
                compare(each, each.place(), regraded, each.found());
            }
        }
    }

    private void compareFormer(Judged one, Former former, Optional<Place> noticed) {
        var grade = noticed.map(Place::grade).orElse(former.found().grade());
        if (grade != former.grade()) {
            different(one, former.grade() + " ≠ " + grade);
        }
    }

    private void compare(Judged one, Place archived, Optional<Place> again, Found found) {
        var place = again.orElseGet(() -> new Place(found.grade(), false));
        if (!place.equals(archived)) {
            different(one, archived.grade() + " ≠ " + place.grade());
        }
    }

    private void different(Judged one, String how) {
        findings.accept(new Finding(Kind.GRADE, one.registryNumber(), how));
    }

    private static boolean equal(Map<Grade, BigDecimal> one, Map<Grade, BigDecimal> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(cut -> cut.getValue().compareTo(other.get(cut.getKey())) == 0);
    }
}
