package org.grassroots.registry.registration;

import static org.grassroots.registry.registration.model.AnApplication.JIANGSU;
import static org.grassroots.registry.registration.model.AnApplication.NOW;
import static org.grassroots.registry.registration.model.AnApplication.complete;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.evidence.AFile;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.registration.model.Questionnaire;
import org.grassroots.registry.registration.model.ReturnReasons;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.WorkItem;

/** The people around one county's applications; whatever they do is a call of a service in a transaction of its own. */
final class AnOffice {

    private final Store store;
    private final DivisionCode county;
    private final Acting acting;

    AnOffice(Store store, String county) {
        this(store, county, NOW);
    }

    /** The same at another time. */
    AnOffice(Store store, String county, Instant now) {
        this.store = store;
        this.county = new DivisionCode(county);
        this.acting =
                store.with(Clock.class, Clock.fixed(now, BusinessTime.ZONE)).bean(Acting.class);
    }

    DivisionCode county() {
        return county;
    }

    AnOffice asReporter() {
        return asReporterOf(county.county().value());
    }

    AnOffice asReporterOf(String division) {
        return as("填报员" + division, Role.ORG_REPORTER, new DivisionCode(division));
    }

    AnOffice asReviewer() {
        return as("初审员", Role.LOCAL_REVIEWER, county.county().parent());
    }

    AnOffice asClerk() {
        return as("登记员", Role.DECISION_CLERK, JIANGSU);
    }

    AnOffice as(String name, Role role, DivisionCode division) {
        acting.as(new Actor(name, name, name, List.of(Grant.on(role, division)), Locale.CHINESE, "10.0.0.1"));
        return this;
    }

    /** Somebody who both reports and reviews in a division. */
    AnOffice asBoth(String name, DivisionCode division) {
        var grants = List.of(Grant.on(Role.ORG_REPORTER, division), Grant.on(Role.LOCAL_REVIEWER, division));
        acting.as(new Actor(name, name, name, grants, Locale.CHINESE, "10.0.0.1"));
        return this;
    }

    /** A complete draft with a paper of each kind that is needed. */
    ApplicationView draft() {
        var draft = draft(complete(county + "科学技术协会", county));
        return present(draft, papers());
    }

    /** The ids of stored papers of the county, one of each kind that is needed. */
    Map<String, DocumentKind> papers() {
        return Questionnaire.of(OrganisationKind.COUNTY_ASSOCIATION).neededPapers().stream()
                .collect(Collectors.toMap(kind -> evidence(county.value()), kind -> kind));
    }

    ApplicationView begin() {
        return begin(OrganisationKind.COUNTY_ASSOCIATION);
    }

    ApplicationView begin(OrganisationKind kind) {
        return store.fromTransaction(() -> drafts().begin(kind, county));
    }

    SavedField write(ApplicationView seen, Field field, String typed) {
        return store.fromTransaction(() -> drafts().write(seen.id(), field, typed, seen.version()));
    }

    ApplicationView again(ApplicationView seen) {
        return store.fromTransaction(() -> drafts().again(seen.id()));
    }

    ApplicationView renew(String organisation) {
        return store.fromTransaction(() -> drafts().renew(organisation));
    }

    ApplicationView draft(ApplicationContent content) {
        return store.fromTransaction(() -> applications().draft(content));
    }

    ApplicationView change(ApplicationView seen, ApplicationContent content) {
        return store.fromTransaction(() -> applications().change(seen.id(), content, seen.version()));
    }

    ApplicationView attach(ApplicationView seen, String document) {
        return store.fromTransaction(
                () -> applications().attach(seen.id(), document, DocumentKind.OTHER, seen.version()));
    }

    ApplicationView detach(ApplicationView seen, String document) {
        return store.fromTransaction(() -> applications().detach(seen.id(), document, seen.version()));
    }

    ApplicationView present(ApplicationView seen, Map<String, DocumentKind> documents) {
        return store.fromTransaction(() -> applications().present(seen.id(), documents, seen.version()));
    }

    ApplicationView submit(ApplicationView seen) {
        return store.fromTransaction(() -> applications().submit(seen.id(), seen.version()));
    }

    ApplicationView withdraw(ApplicationView seen) {
        return store.fromTransaction(() -> applications().withdraw(seen.id(), seen.version()));
    }

    ApplicationView view(ApplicationView seen) {
        return store.fromTransaction(() -> applications().view(seen.id()));
    }

    Slice<ApplicationRow> list(ApplicationFilter filter, String cursor, int size) {
        return store.fromTransaction(() -> applications().list(filter, cursor, size));
    }

    ApplicationView pass(ApplicationView seen) {
        return pass(seen, new Opinion("同意上报"));
    }

    ApplicationView pass(ApplicationView seen, Opinion opinion) {
        return store.fromTransaction(() -> reviews().pass(seen.id(), opinion, seen.version()));
    }

    ApplicationView returnForCorrection(ApplicationView seen) {
        return returnForCorrection(seen, reasons());
    }

    ApplicationView returnForCorrection(ApplicationView seen, ReturnReasons reasons) {
        return store.fromTransaction(() -> reviews().returnForCorrection(seen.id(), reasons, seen.version()));
    }

    static ReturnReasons reasons() {
        return new ReturnReasons(
                new Opinion("请补正"), Map.of(Field.NAME.key(), "请写全称", DocumentKind.CHARTER.key(), "缺少签章页"));
    }

    ApplicationView reject(ApplicationView seen) {
        return store.fromTransaction(() -> reviews().reject(seen.id(), AnApplication.rejection(), seen.version()));
    }

    ApplicationView grant(ApplicationView seen) {
        return store.fromTransaction(() -> reviews().grant(seen.id(), AnApplication.decision(), seen.version()));
    }

    ApplicationView prepare(ApplicationView seen) {
        return store.fromTransaction(() -> reviews().prepare(seen.id(), AnApplication.decision(), seen.version()));
    }

    /** Grants what was prepared, with its certificate. */
    ApplicationView found(ApplicationView seen) {
        var certificate = List.of(evidence(county.value()));
        return store.fromTransaction(
                () -> reviews().grant(seen.id(), AnApplication.decision(), certificate, seen.version()));
    }

    /** An application that the city has passed. */
    ApplicationView passed() {
        var submitted = asReporter().submit(draft());
        return asReviewer().pass(submitted);
    }

    /** An association of the county in the register; its id. */
    String registered() {
        var passed = passed();
        return String.valueOf(asClerk().grant(passed).organisationId());
    }

    /** What is applied for of some kind of the county, handed in with its papers. */
    ApplicationView submitted(ApplicationContent content) {
        return submitted(content, county.value());
    }

    /** The same with papers of a division below it. */
    ApplicationView submitted(ApplicationContent content, String division) {
        var draft = asReporter().draft(content);
        var papers = draft.content().questionnaire().neededPapers().stream()
                .collect(Collectors.toMap(paper -> evidence(division), paper -> paper));
        return submit(present(draft, papers));
    }

    /** Carries an application over to another division. */
    ApplicationView carry(ApplicationView seen, String to) {
        return store.fromTransaction(() -> drafts().carry(seen.id(), new DivisionCode(to), seen.version()));
    }

    /** Somebody who reports for two divisions. */
    AnOffice asReporterOfBoth(String one, String other) {
        var grants = List.of(
                Grant.on(Role.ORG_REPORTER, new DivisionCode(one)),
                Grant.on(Role.ORG_REPORTER, new DivisionCode(other)));
        acting.as(new Actor("填报员" + one, "填报员" + one, "填报员" + one, grants, Locale.CHINESE, "10.0.0.1"));
        return this;
    }

    /** An organisation of some kind of the county, granted on the way that it goes; its id. */
    String granted(OrganisationKind kind) {
        return granted(AnyApplication.of(kind, county));
    }

    /** The same of what is applied for. */
    String granted(ApplicationContent content) {
        var submitted = submitted(content);
        var granted = switch (submitted.content().chain()) {
            case FILING -> {
                var passed = asReviewer().pass(submitted, new Opinion("同意上报", AnApplication.TODAY, "样例甲"));
                yield asClerk().grant(passed);
            }
            case LOCAL, CITY -> asReviewer().grant(submitted);
            case DIRECT -> asClerk().grant(submitted);
            case SOCIETY -> asClerk().found(asClerk().prepare(submitted));
        };
        return String.valueOf(granted.organisationId());
    }

    OrganisationView organisation(String id) {
        return store.fromTransaction(() -> store.bean(OrganisationService.class).view(id, null, null));
    }

    AmendmentView propose(String organisation, ProposedChange... changes) {
        var seen = organisation(organisation).version();
        return propose(seen, organisation, changes);
    }

    AmendmentView propose(long seen, String organisation, ProposedChange... changes) {
        var decision = new Decision("鼓楼区编委办（样例）", AnApplication.TODAY, "鼓编〔2021〕7号");
        var proposal = new AmendmentProposal(organisation, List.of(changes), decision, "机构改革", List.of());
        return store.fromTransaction(() -> amendments().propose(proposal, seen));
    }

    /** The same with a paper that proves it. */
    AmendmentView propose(String organisation, String paper, ProposedChange... changes) {
        var seen = organisation(organisation).version();
        var decision = new Decision("鼓楼区编委办（样例）", AnApplication.TODAY, "鼓编〔2021〕7号");
        var proposal = new AmendmentProposal(organisation, List.of(changes), decision, "机构改革", List.of(paper));
        return store.fromTransaction(() -> amendments().propose(proposal, seen));
    }

    AmendmentView judge(AmendmentView seen, Map<Attribute, Judgement> judgements) {
        return store.fromTransaction(() -> amendments().judge(seen.id(), judgements, seen.version()));
    }

    AmendmentView correct(AmendmentView seen, ProposedChange... changes) {
        return store.fromTransaction(() -> amendments().correct(seen.id(), List.of(changes), seen.version()));
    }

    AmendmentView withdraw(AmendmentView seen) {
        return store.fromTransaction(() -> amendments().withdraw(seen.id(), seen.version()));
    }

    AmendmentView report(CongressReport report) {
        long seen = organisation(report.organisationId()).version();
        return store.fromTransaction(() -> congresses().report(report, seen));
    }

    AmendmentView accept(AmendmentView seen) {
        return store.fromTransaction(() -> congresses().accept(seen.id(), seen.version()));
    }

    CongressService congresses() {
        return store.bean(CongressService.class);
    }

    /** What waits for the actor of terms, congresses and amendments, each as its text's key. */
    List<String> waitingForCongresses() {
        return Stream.of(
                        store.bean(TermWork.class).waiting(10),
                        store.bean(AmendmentWork.class).waiting(10))
                .flatMap(List::stream)
                .map(WorkItem::key)
                .toList();
    }

    AmendmentService amendments() {
        return store.bean(AmendmentService.class);
    }

    /** The id of a stored document of {@code division}. */
    String evidence(String division) {
        return AFile.of(store, division);
    }

    /** What waits for the actor, each as its text's key and the application. */
    List<String> waiting() {
        return store.bean(ApplicationWork.class).waiting(100).stream()
                .map(item -> item.key() + " " + item.path().replaceAll(".*=", ""))
                .toList();
    }

    private DraftService drafts() {
        return store.bean(DraftService.class);
    }

    private ApplicationService applications() {
        return store.bean(ApplicationService.class);
    }

    private ReviewService reviews() {
        return store.bean(ReviewService.class);
    }
}
