package org.grassroots.registry.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.grassroots.registry.report.model.AssessedCase;
import org.grassroots.registry.report.model.Totals;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** The cases of one campaign, put in order by result and summed up by city. */
final class RankingSheet {

    private static final Comparator<AssessedCase> BY_RESULT = Comparator.comparing(
                    AssessedCase::total, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(AssessedCase::division)
            .thenComparing(AssessedCase::registryNumber);

    private final List<AssessedCase> cases;

    RankingSheet(List<AssessedCase> cases) {
        this.cases = cases;
    }

    /** The codes of the divisions and cities whose labels the sheet shows. */
    Collection<String> divisions() {
        var codes = new TreeSet<String>();
        cases.forEach(one -> codes.addAll(List.of(one.division(), city(one))));
        return codes;
    }

    /** The cases of a city, or all; the rank is the place among these. */
    List<RankingRow> rows(@Nullable String city, Map<String, String> labels) {
        var listed = cases.stream()
                .filter(one -> city == null || city.equals(city(one)))
                .sorted(BY_RESULT)
                .toList();
        var totals = totals(listed);
        return listed.stream().map(one -> row(one, totals, labels)).toList();
    }

    List<CityResult> byCity(Map<String, String> labels) {
        var cities = new TreeMap<String, List<AssessedCase>>();
        cases.forEach(one ->
                cities.computeIfAbsent(city(one), none -> new ArrayList<>()).add(one));
        return cities.entrySet().stream()
                .map(city -> result(city.getKey(), city.getValue(), labels))
                .toList();
    }

    private static CityResult result(String city, List<AssessedCase> cases, Map<String, String> labels) {
        var totals = totals(cases);
        var grades = new TreeSet<Grade>();
        for (var one : cases) {
            var grade = one.grade();
            if (one.total() != null && grade != null) {
                grades.add(grade);
            }
        }
        return new CityResult(
                city,
                labels.getOrDefault(city, city),
                cases.size(),
                totals.count(),
                totals.mean().orElse(null),
                grades.isEmpty() ? null : grades.first(),
                grades.isEmpty() ? null : grades.last());
    }

    private static RankingRow row(AssessedCase one, Totals totals, Map<String, String> labels) {
        var city = city(one);
        var total = one.total();
        return new RankingRow(
                total == null ? null : totals.rankOf(total),
                one.id(),
                one.organisationId(),
                one.registryNumber(),
                one.name(),
                one.division(),
                labels.getOrDefault(one.division(), one.division()),
                city,
                labels.getOrDefault(city, city),
                one.state(),
                total,
                one.grade());
    }

    private static Totals totals(List<AssessedCase> cases) {
        return new Totals(
                cases.stream().map(AssessedCase::total).filter(Objects::nonNull).toList());
    }

    /** Where a division lies; whatever lies in no city counts for its province. */
    private static String city(AssessedCase one) {
        var code = new DivisionCode(one.division());
        while (!code.isPrefecture() && !code.isProvince()) {
            code = code.parent();
        }
        return code.value();
    }
}
