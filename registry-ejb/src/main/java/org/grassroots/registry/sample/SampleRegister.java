package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.ApplicationFilter;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.ReviewService;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;

/** How the counties of the sample came into the register in autumn 2020, and what changed in them in 2021. */
@ApplicationScoped
class SampleRegister {

    /** The county that is left to be registered by hand: 南京市鼓楼区, whose name exists twice in the province. */
    static final DivisionCode LEFT_OUT = new DivisionCode("320106");

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 1);
    private static final int COUNTIES_A_DAY = 4;

    private DivisionService divisions;
    private EvidenceService evidence;
    private ApplicationService applications;
    private ReviewService reviews;
    private OrganisationService organisations;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleRegister() {
        // for the container's proxy
    }

    @Inject
    SampleRegister(
            DivisionService divisions,
            EvidenceService evidence,
            ApplicationService applications,
            ReviewService reviews,
            OrganisationService organisations,
            SampleCast cast,
            Acting acting) {
        this.divisions = divisions;
        this.evidence = evidence;
        this.applications = applications;
        this.reviews = reviews;
        this.organisations = organisations;
        this.cast = cast;
        this.acting = acting;
    }

    /** The counties that the sample is about: of the province, or of {@code REGISTRY_DEMO_DIVISION}, by their codes. */
    List<DivisionView> counties() {
        acting.as(cast.clerk());
        return divisions.counties(LocalDate.of(2021, 12, 31)).stream()
                .filter(county -> county.code().startsWith(division().prefix()))
                .toList();
    }

    /** The part of the province that the sample is about. */
    static DivisionCode division() {
        return Settings.find("REGISTRY_DEMO_DIVISION").map(DivisionCode::new).orElse(Settings.province());
    }

    void tell() {
        var counties = counties();
        for (int i = 0; i < counties.size(); i++) {
            var division = new DivisionCode(counties.get(i).code());
            var reporter = cast.county(division, counties.get(i).label());
            var reviewer = cast.city(division.parent(), cityOf(counties.get(i)));
            if (!division.equals(LEFT_OUT)) {
                var county = SampleCounty.of(division, SampleCounty.nameOf(counties.get(i)));
                register(county, reporter, reviewer, FIRST_DAY.plusDays(i / COUNTIES_A_DAY), i);
                recordChanges(county);
            }
        }
    }

    private static String cityOf(DivisionView county) {
        return county.label()
                .substring(0, county.label().length() - county.name().length());
    }

    private void register(SampleCounty county, Actor reporter, Actor reviewer, LocalDate day, int number) {
        as(reporter, day, 9);
        if (organisations
                .of(OrganisationKind.COUNTY_ASSOCIATION, county.division())
                .isPresent()) {
            return;
        }
        var application = applications.list(ApplicationFilter.ANY, null, 10).rows().stream()
                .filter(row -> !row.state().isFinal())
                .findFirst()
                .map(row -> applications.view(row.id()))
                .orElseGet(() -> applications.draft(content(county, day)));
        application = submitted(application, county);
        as(reviewer, day.plusDays(3), 10);
        application = passed(application);
        as(cast.clerk(), day.plusDays(10), 15);
        var document = "苏科协发〔2020〕" + (100 + number) + "号（样例）";
        reviews.grant(
                application.id(),
                new org.grassroots.registry.registration.model.Decision("省科协党组（样例）", day.plusDays(10), document),
                application.version());
    }

    private ApplicationContent content(SampleCounty county, LocalDate day) {
        int townships = divisions.children(county.division(), day).size();
        return new SampleApplication(county, townships).content();
    }

    private ApplicationView submitted(ApplicationView application, SampleCounty county) {
        return switch (application.state()) {
            case DRAFT, RETURNED -> {
                var papers = new HashMap<String, DocumentKind>();
                SampleApplication.papers()
                        .forEach((kind, title) -> papers.put(paper(county.division(), county.name() + title), kind));
                var complete = applications.present(application.id(), papers, application.version());
                yield applications.submit(complete.id(), complete.version());
            }
            default -> application;
        };
    }

    private ApplicationView passed(ApplicationView application) {
        return switch (application.state()) {
            case SUBMITTED -> reviews.pass(application.id(), new Opinion("材料齐全，同意上报。"), application.version());
            default -> application;
        };
    }

    /** Stores a made-up paper for a division; acts as whoever acts at the moment. */
    String paper(DivisionCode division, String title) {
        var text = title + "\n\n本文件为样例，内容均为虚构。\nThis is a sample paper; all of it is made up.\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return evidence.store(new ByteArrayInputStream(bytes), title + "（样例）.txt", division)
                .id();
    }

    private void recordChanges(SampleCounty county) {
        var code = county.division().value();
        var independentIn = SampleCounty.INDEPENDENT_IN.get(code);
        if (independentIn != null) {
            record(county, Attribute.ESTABLISHMENT_MODE, EstablishmentMode.INDEPENDENT.name(), independentIn);
        }
        var partyGroupIn = SampleCounty.PARTY_GROUP_IN.get(code);
        if (partyGroupIn != null) {
            record(county, Attribute.PARTY_GROUP, "true", partyGroupIn);
        }
    }

    private void record(SampleCounty county, Attribute attribute, String content, LocalDate from) {
        as(cast.clerk(), from.plusDays(5), 11);
        var id = organisations
                .of(OrganisationKind.COUNTY_ASSOCIATION, county.division())
                .orElseThrow()
                .id();
        boolean known = organisations.history(id).stream()
                .anyMatch(version -> version.attribute() == attribute && from.equals(version.validFrom()));
        if (!known) {
            var decision = new Decision("县委（样例）", from, "样委〔" + from.getYear() + "〕" + from.getDayOfYear() + "号");
            var change = new FactChange(id, attribute, content, from, decision, "深化改革专项督查推动（样例）", List.of());
            organisations.record(change, organisations.view(id, null, null).version());
        }
    }

    private void as(Actor actor, LocalDate day, int hour) {
        var time = day.atTime(LocalTime.of(hour, 0)).atZone(BusinessTime.ZONE);
        acting.as(actor, Clock.fixed(time.toInstant(), BusinessTime.ZONE));
    }
}
