package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.Bulletins.Outcome;
import org.grassroots.registry.assessment.model.Bulletin.Words;
import org.grassroots.registry.assessment.model.BulletinContent;
import org.grassroots.registry.assessment.model.BulletinContent.Change;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;

/** Makes of decided results what a bulletin says, and of where they lie who is to get it. */
@ApplicationScoped
class BulletinTexts {

    private Bulletins bulletins;
    private DivisionService divisions;

    @SuppressWarnings("NullAway.Init")
    protected BulletinTexts() {
        // for the container's proxy
    }

    @Inject
    BulletinTexts(Bulletins bulletins, DivisionService divisions) {
        this.bulletins = bulletins;
        this.divisions = divisions;
    }

    /** The results of a campaign with the names of the divisions that they lie in. */
    record Results(Campaign campaign, List<Outcome> outcomes, Map<String, String> labels) {

        String label(String division) {
            return labels.getOrDefault(division, division);
        }
    }

    Results results(Campaign campaign) {
        var outcomes = bulletins.outcomes(campaign.id());
        var codes = new TreeSet<String>();
        outcomes.forEach(one -> codes.addAll(List.of(one.division(), city(one))));
        return new Results(campaign, outcomes, divisions.labels(codes));
    }

    /** What the bulletin says, with the clerk's words. */
    BulletinContent content(Results results, Words words) {
        var cities = new TreeMap<String, Map<Grade, Integer>>();
        var changes = new ArrayList<Change>();
        for (var one : results.outcomes()) {
            var grade = one.grade();
            if (grade != null) {
                cities.computeIfAbsent(results.label(city(one)), none -> new EnumMap<>(Grade.class))
                        .merge(grade, 1, Integer::sum);
                change(one, grade).ifPresent(changes::add);
            }
        }
        int exempt = (int)
                results.outcomes().stream().filter(one -> one.grade() == null).count();
        return new BulletinContent(
                results.campaign().code(),
                exempt,
                cities,
                names(results, Grade.EXCELLENT),
                Stream.concat(
                                names(results, Grade.UNQUALIFIED).stream(),
                                names(results, Grade.BASICALLY_QUALIFIED).stream())
                        .toList(),
                names(results, Grade.NOT_PARTICIPATED),
                changes,
                words.foreword(),
                words.main(),
                words.copies());
    }

    private static Optional<Change> change(Outcome one, Grade grade) {
        var total = one.total();
        var formerTotal = one.formerTotal();
        var formerGrade = one.formerGrade();
        if (total == null || formerTotal == null || formerGrade == null) {
            return Optional.empty();
        }
        return Optional.of(new Change(one.name(), formerTotal, formerGrade, total, grade))
                .filter(change ->
                        change.grade() != change.formerGrade() || change.total().compareTo(change.formerTotal()) != 0);
    }

    private static List<String> names(Results results, Grade grade) {
        return results.outcomes().stream()
                .filter(one -> one.grade() == grade)
                .map(Outcome::name)
                .toList();
    }

    /** To whom it goes unless the clerk says otherwise. */
    Words usual(Results results) {
        var cities = new TreeSet<String>();
        results.outcomes().forEach(one -> cities.add(city(one)));
        return new Words(
                "", cities.stream().map(city -> results.label(city) + "科学技术协会").toList(), due(results));
    }

    /** Who must get a copy: the Party committee of each county whose association failed or did not take part. */
    List<String> due(Results results) {
        if (!results.campaign().subjectKind().equals(OrganisationKind.COUNTY_ASSOCIATION.name())) {
            return List.of();
        }
        return results.outcomes().stream()
                .filter(one -> one.grade() == Grade.UNQUALIFIED || one.grade() == Grade.NOT_PARTICIPATED)
                .map(one -> partyCommittee(results, one))
                .distinct()
                .toList();
    }

    // districts of two cities may have one name, counties and county-level cities of a province do not
    private static String partyCommittee(Results results, Outcome one) {
        var label = results.label(one.division());
        var city = results.label(city(one));
        var own = label.startsWith(city) && !label.equals(city) ? label.substring(city.length()) : label;
        return "中共" + (own.endsWith("区") ? label : own) + "委员会";
    }

    /** Where an organisation lies; whatever lies in no city counts for its province. */
    private static String city(Outcome one) {
        var code = new DivisionCode(Objects.requireNonNull(one.division()));
        while (!code.isPrefecture() && !code.isProvince()) {
            code = code.parent();
        }
        return code.value();
    }
}
