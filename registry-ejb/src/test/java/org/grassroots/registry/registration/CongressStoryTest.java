package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.model.Attribute.CHAIR;
import static org.grassroots.registry.organisation.model.Attribute.CHAIRS;
import static org.grassroots.registry.organisation.model.Attribute.CHARTER_ADOPTED_ON;
import static org.grassroots.registry.organisation.model.Attribute.CONGRESS_ON;
import static org.grassroots.registry.organisation.model.Attribute.OFFICERS;
import static org.grassroots.registry.organisation.model.Attribute.SESSION;
import static org.grassroots.registry.organisation.model.Attribute.STATUS;
import static org.grassroots.registry.organisation.model.Attribute.TERM_END;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.CongressRemarks;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Verdict;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Congresses through the services, on both databases, on 2021-03-10; each test has a county of its own. */
class CongressStoryTest {

    private static final LocalDate CONGRESS = LocalDate.of(2021, 3, 1);
    private static final String ELECTED = "赵六|VICE_CHAIR|SCHOOL\n李四|VICE_CHAIR|HOSPITAL\n王五|SECRETARY_GENERAL|";

    @StoreTest
    void whatTheCongressDecidedEntersTheRegisterAtOnceAndClearsTheTerm(Store store) {
        var office = new AnOffice(store, "320106");
        var id = office.registered();
        endTerm(office, store, id, "2021-01-31");
        assertThat(office.organisation(id).term().orElseThrow().on(TODAY)).isEqualTo(TermStatus.OVERDUE);
        assertThat(office.asReporter().waitingForCongresses()).containsExactly("term.work.OVERDUE");
        assertThat(office.asReviewer().waitingForCongresses()).contains("term.work.watched");

        var reported = office.asReporter().report(reElection(office, id));
        assertThat(reported.purpose()).isEqualTo(AmendmentPurpose.RE_ELECTION);
        assertThat(reported.decision().body()).isEqualTo("第6次代表大会");
        assertThat(office.waitingForCongresses()).isEmpty();
        assertThat(office.asReviewer().waitingForCongresses()).contains("congress.work.SUBMITTED");
        var accepted = office.asReviewer().accept(reported);

        assertThat(accepted.state()).isEqualTo(AmendmentState.DECIDED);
        assertThat(accepted.items()).extracting(AmendmentView.Item::verdict).containsOnly(Verdict.ACCEPTED);
        var now = office.organisation(id);
        assertThat(now.term().orElseThrow().on(TODAY)).isEqualTo(TermStatus.IN_TERM);
        assertThat(fact(now, SESSION)).isEqualTo("6");
        assertThat(fact(now, CHAIR)).isEqualTo("孙七");
        assertThat(fact(now, OFFICERS)).contains("赵六");
        assertThat(fact(now, CHARTER_ADOPTED_ON)).isEqualTo("2020-11-20");
        // the day before, the old ones were in office; and everything is told with who reported it
        var before = store.bean(OrganisationService.class).view(id, CONGRESS.minusDays(1), null);
        assertThat(fact(before, CHAIR)).isEqualTo("张三");
        assertThat(fact(before, SESSION)).isEqualTo("5");
        assertThat(store.bean(OrganisationService.class).entries(id))
                .filteredOn(entry -> entry.proposedBy() != null)
                .allSatisfy(entry -> assertThat(entry.proposedBy()).isEqualTo("填报员320106"))
                .isNotEmpty();
        assertThat(office.asReviewer().waitingForCongresses()).doesNotContain("term.work.watched");
    }

    @StoreTest
    void aReportIsReturnedAsAWholeAndCorrected(Store store) {
        var office = new AnOffice(store, "320102");
        var id = office.registered();
        var reported = office.asReporter().report(reElection(office, id));

        office.asReviewer();
        var silent = new CongressRemarks(new Opinion(" "), Map.of(CHAIR, " "));
        assertThat(fields(() -> office.congresses().sendBack(reported.id(), silent, reported.version())))
                .containsExactly("reason APPLICATION_REASON_MISSING");
        assertThat(problem(() -> office.judge(reported, Map.of(CHAIR, Judgement.accept()))))
                .isEqualTo(RegistrationProblem.APPLICATION_STEP);
        var remarks = new CongressRemarks(new Opinion("请附选举结果"), Map.of(CHAIR, "请写全名"));
        var returned =
                store.fromTransaction(() -> office.congresses().sendBack(reported.id(), remarks, reported.version()));
        assertThat(returned.state()).isEqualTo(AmendmentState.RETURNED);
        assertThat(returned.remark()).isEqualTo("请附选举结果");
        assertThat(fact(office.organisation(id), SESSION)).isEqualTo("5");
        assertThat(office.asReporter().waitingForCongresses()).contains("congress.work.RETURNED");

        var corrected = with(reElection(office, id), CHAIR, "孙小七");
        corrected = with(corrected, CHARTER_ADOPTED_ON, CONGRESS.toString());
        var papers = new HashMap<>(corrected.papers());
        papers.put(office.evidence("320102"), DocumentKind.CHARTER);
        var complete = new CongressReport(id, corrected.contents(), null, null, papers);
        var again =
                store.fromTransaction(() -> office.congresses().correct(returned.id(), complete, returned.version()));
        assertThat(again.items()).extracting(AmendmentView.Item::verdict).containsOnly(Verdict.OPEN);
        office.asReviewer().accept(again);

        assertThat(fact(office.organisation(id), CHAIR)).isEqualTo("孙小七");
        assertThat(fact(office.organisation(id), CHARTER_ADOPTED_ON)).isEqualTo("2021-03-01");
    }

    @StoreTest
    void everythingThatIsWrongIsToldAtOnce(Store store) {
        var office = new AnOffice(store, "320104");
        var id = office.registered();
        var wrong = new EnumMap<Attribute, String>(Attribute.class);
        wrong.put(SESSION, "5");
        wrong.put(CONGRESS_ON, "2020-11-20");
        wrong.put(TERM_END, "2027-01-01");
        wrong.put(CHAIRS, "20");
        wrong.put(Attribute.STANDING_MEMBERS, "15");
        wrong.put(CHARTER_ADOPTED_ON, "2021-03-11");
        var report = new CongressReport(id, wrong, null, " ", Map.of());
        office.asReporter();

        assertThat(fields(() -> office.report(report)))
                .containsExactlyInAnyOrder(
                        "content_CONGRESS_ON CONGRESS_KNOWN",
                        "content_SESSION CONGRESS_SESSION",
                        "content_CHAIRS APPLICATION_MORE_THAN_ALL",
                        "content_CHARTER_ADOPTED_ON DATE_IN_FUTURE",
                        "content_DELEGATES FIELD_REQUIRED",
                        "content_COMMITTEE_MEMBERS FIELD_REQUIRED",
                        "content_CHAIR FIELD_REQUIRED",
                        "content_OFFICERS FIELD_REQUIRED",
                        "congressReportFile APPLICATION_EVIDENCE_MISSING",
                        "officerListFile APPLICATION_EVIDENCE_MISSING",
                        "charterFile APPLICATION_EVIDENCE_MISSING",
                        "reason CONGRESS_TERM_LONG");
    }

    @StoreTest
    void aLongTermIsExplainedAndAnIrregularSessionIsNotRefused(Store store) {
        var office = new AnOffice(store, "320105");
        var id = office.registered();
        var irregular = with(with(reElection(office, id), SESSION, "9"), TERM_END, "2027-02-28");
        var explained = new CongressReport(id, irregular.contents(), "鼓委〔2021〕3号", "与县级班子同步换届", irregular.papers());

        var reported = office.asReporter().report(explained);

        assertThat(reported.reason()).isEqualTo("与县级班子同步换届");
        assertThat(reported.decision().documentNumber()).isEqualTo("鼓委〔2021〕3号");
    }

    @StoreTest
    void nobodyJudgesTheirOwnReport(Store store) {
        var office = new AnOffice(store, "320111");
        var id = office.registered();
        var grants = List.of(
                Grant.on(Role.ORG_REPORTER, office.county()),
                Grant.on(Role.LOCAL_REVIEWER, office.county().parent()));
        store.bean(Acting.class).as(new Actor("both", "both", "两职", grants, Locale.CHINESE, "10.0.0.1"));
        var reported = office.report(reElection(office, id));

        assertThat(reported.judging()).isFalse();
        assertThat(problem(() -> office.accept(reported))).isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        office.as("外市", Role.LOCAL_REVIEWER, new org.grassroots.registry.shared.DivisionCode("320200"));
        assertThat(problem(() -> office.accept(reported))).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void whatFailsLeavesNothingBehind(Store store) {
        var office = new AnOffice(store, "320113");
        var id = office.registered();
        var reported = office.asReporter().report(reElection(office, id));
        var seen = office.asClerk().organisation(id).version();
        var change = new org.grassroots.registry.organisation.FactChange(
                id, OFFICERS, "钱八|VICE_CHAIR|", CONGRESS, decision(), "更正", List.of());
        store.fromTransaction(() -> store.bean(OrganisationService.class).record(change, seen));

        office.asReviewer();
        assertThat(problem(() -> office.accept(reported))).isEqualTo(RegistrationProblem.AMENDMENT_OVERTAKEN);

        assertThat(fact(office.organisation(id), SESSION)).isEqualTo("5");
        assertThat(store.fromTransaction(
                                () -> store.bean(AmendmentService.class).view(reported.id()))
                        .state())
                .isEqualTo(AmendmentState.SUBMITTED);
    }

    @StoreTest
    void theFirstCongressMakesAnApprovedOrganisationAnActiveOne(Store store) {
        var office = new AnOffice(store, "320114");
        var id = office.registered();
        approve(store, id);
        var founding = with(with(reElection(office, id), SESSION, "2"), CHARTER_ADOPTED_ON, CONGRESS.toString());
        var papers = new HashMap<>(founding.papers());
        papers.put(office.evidence("320114"), DocumentKind.CHARTER);
        var second = new CongressReport(id, founding.contents(), null, null, papers);
        office.asReporter();
        assertThat(fields(() -> office.report(second))).containsExactly("content_SESSION CONGRESS_SESSION");

        var reported = office.report(with(second, SESSION, "1"));
        assertThat(reported.purpose()).isEqualTo(AmendmentPurpose.FOUNDING);
        assertThat(store.bean(ReportedFoundings.class).underWay(id)).isTrue();
        office.asReviewer().accept(reported);

        var now = office.organisation(id);
        assertThat(now.status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(store.bean(ReportedFoundings.class).underWay(id)).isFalse();
        assertThat(now.fact(STATUS).orElseThrow().validFrom()).isEqualTo(CONGRESS);
        assertThat(store.bean(OrganisationService.class)
                        .view(id, CONGRESS.minusDays(1), null)
                        .status())
                .isEqualTo(LifecycleStatus.APPROVED);
        assertThat(fact(now, SESSION)).isEqualTo("1");
    }

    @StoreTest
    void anEnterpriseAssociationIsFoundedWithFewerBodiesAndABaseHoldsNoCongress(Store store) {
        var office = new AnOffice(store, "320116");
        var id = office.granted(OrganisationKind.ENTERPRISE_ASSOCIATION);
        assertThat(office.organisation(id).status()).isEqualTo(LifecycleStatus.APPROVED);
        var contents = new EnumMap<Attribute, String>(Attribute.class);
        contents.put(SESSION, "1");
        contents.put(CONGRESS_ON, TODAY.toString());
        contents.put(CHARTER_ADOPTED_ON, TODAY.toString());
        contents.put(CHAIR, "周九");
        contents.put(OFFICERS, "吴十|SECRETARY_GENERAL|");
        var papers = new HashMap<>(reElection(office, id).papers());
        papers.put(office.evidence("320116"), DocumentKind.CHARTER);
        var reported = office.asReporter().report(new CongressReport(id, contents, null, null, papers));
        office.asReviewer().accept(reported);

        var now = office.organisation(id);
        assertThat(now.status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(now.term().orElseThrow().end()).isEqualTo(TODAY.plusYears(5));
        var base = office.granted(OrganisationKind.HAIZHI_WORK_BASE);
        office.asReporter();
        assertThat(problem(() -> office.report(reElection(office, base))))
                .isEqualTo(RegistrationProblem.CONGRESS_CLOSED);
    }

    @StoreTest
    void noCongressIsReportedOfOneThatIsBeingWoundUp(Store store) {
        var office = new AnOffice(store, "320115");
        var id = office.registered();
        store.inTransaction(() -> store.em()
                .createQuery("UPDATE AttributeVersion v SET v.content = 'DEREGISTERING' WHERE v.organisationId = :id"
                        + " AND v.attribute = :status")
                .setParameter("id", id)
                .setParameter("status", STATUS)
                .executeUpdate());
        office.asReporter();

        assertThat(problem(() -> office.report(reElection(office, id)))).isEqualTo(RegistrationProblem.CONGRESS_CLOSED);
    }

    private static void approve(Store store, String id) {
        store.inTransaction(() -> {
            store.em()
                    .createQuery(
                            "UPDATE Organisation o SET o.status = :approved, o.establishedOn = :day WHERE o.id = :id")
                    .setParameter("approved", LifecycleStatus.APPROVED)
                    .setParameter("day", LocalDate.of(2021, 2, 1))
                    .setParameter("id", id)
                    .executeUpdate();
            store.em()
                    .createQuery("UPDATE AttributeVersion v SET v.content = 'APPROVED', v.validFrom = :day"
                            + " WHERE v.organisationId = :id AND v.attribute = :status")
                    .setParameter("day", LocalDate.of(2021, 2, 1))
                    .setParameter("id", id)
                    .setParameter("status", STATUS)
                    .executeUpdate();
        });
    }

    private static void endTerm(AnOffice office, Store store, String id, String end) {
        var seen = office.asClerk().organisation(id).version();
        var change = new org.grassroots.registry.organisation.FactChange(
                id, TERM_END, end, LocalDate.of(2020, 11, 20), decision(), "更正", List.of());
        store.fromTransaction(() -> store.bean(OrganisationService.class).record(change, seen));
    }

    private static org.grassroots.registry.organisation.Decision decision() {
        return new org.grassroots.registry.organisation.Decision("市科协（样例）", CONGRESS, null);
    }

    static CongressReport reElection(AnOffice office, String id) {
        var contents = new EnumMap<Attribute, String>(Attribute.class);
        contents.put(SESSION, "6");
        contents.put(CONGRESS_ON, CONGRESS.toString());
        contents.put(TERM_END, "2026-03-01");
        contents.put(Attribute.DELEGATES, "160");
        contents.put(Attribute.COMMITTEE_MEMBERS, "47");
        contents.put(Attribute.STANDING_MEMBERS, "15");
        contents.put(CHAIRS, "7");
        contents.put(CHAIR, "孙七");
        contents.put(OFFICERS, ELECTED);
        var papers = new HashMap<String, DocumentKind>();
        papers.put(office.evidence(office.county().value()), DocumentKind.CONGRESS_REPORT);
        papers.put(office.evidence(office.county().value()), DocumentKind.OFFICER_LIST);
        return new CongressReport(id, contents, null, null, papers);
    }

    private static CongressReport with(CongressReport report, Attribute attribute, String content) {
        var contents = new EnumMap<Attribute, String>(report.contents());
        contents.put(attribute, content);
        return new CongressReport(
                report.organisationId(), contents, report.documentNumber(), report.reason(), report.papers());
    }

    private static String fact(OrganisationView view, Attribute attribute) {
        return view.fact(attribute).orElseThrow().content();
    }

    private static List<String> fields(ThrowingCallable call) {
        var refused = catchThrowableOfType(RegistryException.class, call);
        return refused.fields().stream().map(CongressStoryTest::told).toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem();
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).problem();
    }
}
