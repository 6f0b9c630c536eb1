package org.grassroots.registry.figure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.WorkItem;

/** A registered county association and the people who report and review its figures, one transaction per act. */
final class ACounty {

    static final Instant NOW = Instant.parse("2021-08-20T02:00:00Z");

    private final Store store;
    private final DivisionCode division;
    private final Acting acting;
    private Instant now = NOW;
    private String organisation = "";
    private String number = "";

    ACounty(Store store, String division) {
        this(store, division, new Acting());
        store.with(Acting.class, acting).with(Clock.class, new ActorsClock());
    }

    private ACounty(Store store, String division, Acting acting) {
        this.store = store;
        this.division = new DivisionCode(division);
        this.acting = acting;
    }

    /** Another one, whose people act in turn with those of this one. */
    ACounty neighbour(String other) {
        return new ACounty(store, other, acting);
    }

    private final class ActorsClock extends Clock {
        @Override
        public ZoneId getZone() {
            return BusinessTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Enters it in the register, established in 2019. */
    ACounty registered() {
        var day = LocalDate.of(2019, 5, 1);
        var registration = Registration.of(
                        OrganisationKind.COUNTY_ASSOCIATION,
                        division,
                        division.value() + "科学技术协会",
                        day,
                        new Decision("省科协党组", day, "苏科协发〔2019〕1号"))
                .with(Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", day)
                .with(Attribute.PARTY_GROUP, "true", day)
                .with(Attribute.CHAIR, "张三", day);
        as("登记员", Role.DECISION_CLERK, "320000");
        var view = in(() -> store.bean(OrganisationService.class).register(registration));
        organisation = view.id();
        number = view.registryNumber();
        return this;
    }

    String organisation() {
        return organisation;
    }

    String number() {
        return number;
    }

    ACounty at(Instant instant) {
        now = instant;
        return this;
    }

    ACounty as(String name, Role role, String over) {
        return as(name, Grant.on(role, new DivisionCode(over)));
    }

    private ACounty as(String name, Grant grant) {
        acting.as(new Actor(name, name, name, List.of(grant), Locale.CHINESE, "10.0.0.1"));
        return this;
    }

    /** Who reports for this one, and for nothing else of its division. */
    ACounty asItsReporter() {
        return as("单位填报员", new Grant(Role.ORG_REPORTER, division, organisation));
    }

    ACounty asReporter() {
        return as("填报员" + division.value(), Role.ORG_REPORTER, division.value());
    }

    ACounty asReviewer() {
        return as("初审员", Role.LOCAL_REVIEWER, division.parent().value());
    }

    ReportView view(int year) {
        return in(() -> reports().view(organisation, year, null));
    }

    ReportView viewKnownAt(int year, Instant knownAt) {
        return in(() -> reports().view(organisation, year, knownAt));
    }

    ReportView write(int year, Map<String, String> amounts) {
        var entries = new ArrayList<FigureEntry>();
        amounts.forEach((code, amount) -> entries.add(new FigureEntry(code, amount, null)));
        return write(year, entries);
    }

    ReportView write(int year, String code, String amount, String explanation) {
        return write(year, List.of(new FigureEntry(code, amount, explanation)));
    }

    private ReportView write(int year, List<FigureEntry> entries) {
        long seen = view(year).version();
        return write(year, entries, seen);
    }

    ReportView write(int year, List<FigureEntry> entries, long seen) {
        return in(() -> reports().write(new WriteFigures(organisation, year, entries), seen));
    }

    ReportView handIn(int year) {
        long seen = view(year).version();
        return in(() -> reports().handIn(organisation, year, seen));
    }

    ReportView review(int year, Map<String, String> returned) {
        long seen = view(year).version();
        return in(() ->
                store.bean(AnnualReviewService.class).review(new ReviewFigures(organisation, year, returned), seen));
    }

    /** A report that was written by the county and accepted by the city. */
    ReportView accepted(int year, Map<String, String> amounts) {
        asReporter().write(year, amounts);
        handIn(year);
        return asReviewer().review(year, Map.of());
    }

    List<ReportedFigure> accepted(int year) {
        return in(() -> store.bean(FigureService.class)
                .accepted(List.of(organisation), year)
                .getOrDefault(organisation, List.of()));
    }

    Map<String, List<FigureValue>> derived(List<String> organisations) {
        return in(() -> store.bean(FigureService.class).derived(organisations, LocalDate.of(2021, 8, 1)));
    }

    Map<String, List<ReportedFigure>> accepted(List<String> organisations, int year) {
        return in(() -> store.bean(FigureService.class).accepted(organisations, year));
    }

    Slice<ReportRow> list(ReportFilter filter, String cursor, int size) {
        return in(() -> reports().list(filter, cursor, size));
    }

    List<String> waiting() {
        return in(() -> store.bean(FigureWork.class).waiting(50).stream()
                .filter(item -> item.path().contains(organisation))
                .map(WorkItem::key)
                .toList());
    }

    /** Every figure that a county reports. */
    static Map<String, String> complete() {
        var amounts = new TreeMap<String, String>();
        amounts.put("ownSealAndBudget", "0");
        amounts.put("townshipsTotal", "13");
        amounts.put("townshipsCovered", "10");
        amounts.put("ruralTechAssociations", "1");
        amounts.put("enterpriseAssociationsNetNew", "2");
        amounts.put("enterpriseAssociationsTarget", "3");
        amounts.put("surveyItems", "12");
        amounts.put("peopleRecommended", "10");
        amounts.put("enterpriseProjects", "8");
        amounts.put("demandsPosted", "40");
        amounts.put("demandsMatched", "12");
        amounts.put("sciencePopularisationFunds", "3000000.00");
        amounts.put("residents", "1000000");
        amounts.put("volunteers", "980");
        amounts.put("scienceEducationBases", "5");
        amounts.put("studies", "2");
        amounts.put("dataDefects", "1");
        amounts.put("securityIncidents", "0");
        return amounts;
    }

    private AnnualReportService reports() {
        return store.bean(AnnualReportService.class);
    }

    private <T> T in(Supplier<T> act) {
        return store.fromTransaction(act);
    }
}
