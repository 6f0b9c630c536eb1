package org.grassroots.registry.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.AnnualReviewService;
import org.grassroots.registry.figure.ReviewFigures;
import org.grassroots.registry.figure.WriteFigures;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;

/** The people of one campaign over a few counties; whatever they do is a call of a service in a transaction of its own. */
final class AProvince {

    static final Instant NOW = Instant.parse("2021-09-10T02:00:00Z");
    static final Instant REPORTED = Instant.parse("2021-08-05T02:00:00Z");
    static final Instant DEADLINE = Instant.parse("2021-10-31T15:59:59.999999Z");
    static final DivisionCode JIANGSU = new DivisionCode("320000");

    private final Store store;
    private final Acting acting = new Acting();
    private final String campaign;
    private Instant now = NOW;

    AProvince(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
        store.with(Acting.class, acting).with(Clock.class, new ActorsClock());
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

    AProvince at(Instant instant) {
        now = instant;
        return this;
    }

    AProvince as(String name, Role role, String division) {
        return as(name, List.of(Grant.on(role, new DivisionCode(division))));
    }

    AProvince as(String name, List<Grant> grants) {
        acting.as(new Actor(name, name, name, grants, Locale.CHINESE, "10.0.0.1"));
        return this;
    }

    AProvince as(Actor somebody) {
        acting.as(somebody);
        return this;
    }

    AProvince asManager() {
        return as("组织者", Role.CAMPAIGN_MANAGER, "320000");
    }

    AProvince asClerk() {
        return as("登记员", Role.DECISION_CLERK, "320000");
    }

    AProvince asReporter(String county) {
        return as("填报员" + county, Role.ORG_REPORTER, county);
    }

    AProvince asAuditor() {
        return as("审核员甲", Role.PROVINCIAL_AUDITOR, "320000");
    }

    AProvince asSecondAuditor() {
        return as("审核员乙", Role.PROVINCIAL_AUDITOR, "320000");
    }

    AProvince asInspector() {
        return as("督查员", Role.INSPECTOR, "320000");
    }

    <S, T> T in(Class<S> service, Function<S, T> act) {
        return store.fromTransaction(() -> act.apply(store.bean(service)));
    }

    static String sample() {
        return sample("CTY");
    }

    private static String sample(String code) {
        try (var stream = Objects.requireNonNull(AProvince.class.getResourceAsStream(
                "/org/grassroots/registry/scheme/samples/" + code + "-2021.1.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The county's association, independent and with a party group. */
    AProvince registered(String county) {
        var day = LocalDate.of(2021, 3, 1);
        var registration = Registration.of(
                        OrganisationKind.COUNTY_ASSOCIATION,
                        new DivisionCode(county),
                        county + "科学技术协会",
                        day,
                        new Decision("省科协党组", day, "苏科协发〔2021〕1号"))
                .with(Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", day)
                .with(Attribute.PARTY_GROUP, "true", day)
                .with(Attribute.CHAIR, "张三", day);
        asClerk().in(OrganisationService.class, service -> service.register(registration));
        return this;
    }

    /** The county reports its figures for the year before the campaign opens, one of them as given; the city accepts. */
    AProvince reported(String county, String figure, String amount) {
        var organisation = asReporter(county)
                .in(
                        OrganisationService.class,
                        service -> service.of(OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode(county)))
                .orElseThrow()
                .id();
        var amounts = new TreeMap<>(figures());
        amounts.put(figure, amount);
        var entries = amounts.entrySet().stream()
                .map(each -> new FigureEntry(each.getKey(), each.getValue(), null))
                .toList();
        at(REPORTED);
        var written = in(
                AnnualReportService.class, service -> service.write(new WriteFigures(organisation, 2021, entries), 0));
        var handedIn = in(AnnualReportService.class, service -> service.handIn(organisation, 2021, written.version()));
        var review = new ReviewFigures(organisation, 2021, Map.of());
        as("初审员", Role.LOCAL_REVIEWER, county.substring(0, 4) + "00")
                .in(AnnualReviewService.class, service -> service.review(review, handedIn.version()));
        return at(NOW);
    }

    /** The scheme in force and the campaign planned by the organiser. */
    AProvince planned() {
        return planned(Whom.ALL, When.usual(LocalDate.of(2021, 8, 31), DEADLINE));
    }

    AProvince planned(When when) {
        return planned(Whom.ALL, when);
    }

    AProvince planned(Whom whom, When when) {
        asManager();
        published("CTY");
        in(CampaignService.class, service -> service.plan(plan(whom, when)));
        return this;
    }

    /** The scheme of the offshore bases is in force. */
    AProvince offshore() {
        asManager();
        published("OFF");
        return this;
    }

    private void published(String code) {
        var known = in(SchemeService.class, service -> service.list(null, 50)).rows().stream()
                .filter(view -> view.code().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            var draft = in(SchemeService.class, service -> service.importDraft(sample(code)));
            in(
                    SchemeService.class,
                    service ->
                            service.publish(code, "2021.1", null, draft.scheme().version()));
        }
    }

    PlanCampaign plan() {
        return plan(Whom.ALL, When.usual(LocalDate.of(2021, 8, 31), DEADLINE));
    }

    PlanCampaign plan(Whom whom, When when) {
        return new PlanCampaign(
                campaign, "2021年度县级科协能力评价", "County associations 2021", 2021, "CTY", "2021.1", null, whom, when);
    }

    /** Brings the campaign to its next stage, with all that may be asked for. */
    CampaignView advance(CampaignVerb verb) {
        return advance(verb, version());
    }

    CampaignView advance(CampaignVerb verb, long seenVersion) {
        var step = AdvanceCampaign.by(verb, campaign, seenVersion)
                .decided("省科协党组", "苏科协发〔2021〕66号", LocalDate.of(2021, 9, 1))
                .drawn("seed");
        return in(StageService.class, service -> service.advance(step));
    }

    AProvince opened() {
        planned();
        asClerk().advance(CampaignVerb.APPROVE);
        asManager().advance(CampaignVerb.OPEN);
        return this;
    }

    /** The self-inspection has ended. */
    AProvince inReview() {
        at(DEADLINE.plusSeconds(1)).asManager();
        advance(CampaignVerb.REVIEW);
        return this;
    }

    /** The sample is drawn. */
    AProvince onSite() {
        inReview();
        advance(CampaignVerb.INSPECT);
        return this;
    }

    /** Whoever was sampled was inspected, without a finding. */
    AProvince inScoring() {
        if (campaign().state() == CampaignState.SELF_INSPECTION) {
            onSite();
        }
        asInspector().in(CaseState.SAMPLED).forEach(id -> inspected(id));
        asManager().advance(CampaignVerb.SCORE);
        return this;
    }

    private void inspected(String id) {
        in(InspectionService.class, service -> service.inspect(id, null, null));
    }

    /** Whatever was scored is confirmed, and on public notice. */
    AProvince noticed() {
        inScoring().asSecondAuditor();
        Stream.of(CaseState.DESK_REVIEWED, CaseState.INSPECTED)
                .flatMap(state -> in(state).stream())
                .forEach(id -> in(ConfirmationService.class, service -> service.confirm(id, hash(id))));
        asManager().advance(CampaignVerb.NOTICE);
        return this;
    }

    private List<String> in(CaseState state) {
        var filter = CaseFilter.ofCampaign(campaign).in(state);
        return in(AssessmentService.class, service -> service.cases(filter, null, 200)).rows().stream()
                .map(CaseRow::id)
                .toList();
    }

    String hash(String caseId) {
        return view(caseId).contentSha256();
    }

    long version() {
        return campaign().version();
    }

    CampaignView campaign() {
        return in(CampaignService.class, service -> service.campaign(campaign));
    }

    String caseOf(String county) {
        return in(AssessmentService.class, service -> service.cases(CaseFilter.ofCampaign(campaign), null, 200))
                .rows()
                .stream()
                .filter(row -> row.division().equals(county))
                .findFirst()
                .orElseThrow()
                .id();
    }

    CaseView view(String caseId) {
        return in(AssessmentService.class, service -> service.view(caseId));
    }

    List<FieldProblem> missing(String caseId) {
        return in(SelfInspectionService.class, service -> service.missing(caseId));
    }

    ReceiptView receipt(String caseId) {
        return in(AssessmentService.class, service -> service.receipt(caseId));
    }

    String explanation(String caseId) {
        return in(AssessmentService.class, service -> service.explanation(caseId));
    }

    /** A stored file of a division. */
    String evidence(String division) {
        var id = Ids.fresh();
        store.inTransaction(() -> store.em()
                .createNativeQuery("INSERT INTO evidence (id, file_name, media_type, size_in_bytes, sha256,"
                        + " jurisdiction_code, stored_at, account_id, account_name)"
                        + " VALUES (?, '证明.pdf', 'application/pdf', 9, ?, ?, CURRENT_TIMESTAMP, 'a', '某人')")
                .setParameter(1, id)
                .setParameter(2, Digest.of(id))
                .setParameter(3, division)
                .executeUpdate());
        return id;
    }

    /** A self-inspection in which nothing is missing. */
    WholeEntry complete(String caseId, String county) {
        return new WholeEntry(caseId, answers(), figures(), Map.of(), proof(evidence(county)), null);
    }

    static Map<String, String> answers() {
        return Map.of(
                "1.3", "{\"choice\":\"inTerm\"}",
                "1.4", "{\"met\":[\"chairs\",\"standing\",\"committee\"]}",
                "2.1", "{\"met\":[\"duty\",\"appraisal\",\"training\",\"incentive\"]}",
                "2.4", "{\"met\":[]}",
                "3.1", "{\"choice\":\"provincial\"}",
                "4.4", "{\"choice\":\"provincial\"}",
                "5.1", "{\"choice\":\"municipal\"}");
    }

    static Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        figures.put("ownSealAndBudget", "0");
        figures.put("townshipsTotal", "13");
        figures.put("townshipsCovered", "10");
        figures.put("ruralTechAssociations", "1");
        figures.put("enterpriseAssociationsNetNew", "2");
        figures.put("enterpriseAssociationsTarget", "3");
        figures.put("surveyItems", "12");
        figures.put("peopleRecommended", "10");
        figures.put("enterpriseProjects", "8");
        figures.put("demandsPosted", "40");
        figures.put("demandsMatched", "12");
        figures.put("sciencePopularisationFunds", "3000000.00");
        figures.put("residents", "1000000");
        figures.put("volunteers", "980");
        figures.put("scienceEducationBases", "5");
        figures.put("studies", "2");
        figures.put("dataDefects", "1");
        figures.put("securityIncidents", "0");
        return figures;
    }

    static Map<String, List<String>> proof(String file) {
        var proof = new TreeMap<String, List<String>>();
        List.of(
                        "1.1", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3",
                        "4.4", "5.1", "5.2")
                .forEach(indicator -> proof.put(indicator, List.of(file)));
        return proof;
    }

    /** The case of a county that has handed in. */
    String submitted(String county) {
        var id = asReporter(county).caseOf(county);
        in(SelfInspectionService.class, service -> service.answerAll(complete(id, county)));
        in(SelfInspectionService.class, service -> service.submit(id, null));
        return id;
    }

    /** The case of a county that an auditor has reviewed, with the panel's ratings. */
    String reviewed(String county) {
        var id = submitted(county);
        asAuditor().in(AuditService.class, service -> service.assess(panel(id, "1.5", "2", "1")));
        in(AuditService.class, service -> service.review(id, null));
        return id;
    }

    static Entry panel(String caseId, String... ratings) {
        var answer = AnswerText.ratings(List.of(ratings));
        return new Entry(caseId, "6.3", answer, Map.of(), null);
    }
}
