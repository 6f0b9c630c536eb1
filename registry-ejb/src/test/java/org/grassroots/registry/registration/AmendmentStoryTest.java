package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.registry.organisation.model.Attribute.ESTABLISHMENT_MODE;
import static org.grassroots.registry.organisation.model.Attribute.NAME;
import static org.grassroots.registry.organisation.model.Attribute.OFFICERS;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.ProposedChange;
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

/** Amendments through the services, on both databases; each test has a county of its own. */
class AmendmentStoryTest {

    private static final ProposedChange RENAMED = new ProposedChange(NAME, "南京市某区科学技术协会", TODAY);
    private static final ProposedChange ELECTED =
            new ProposedChange(OFFICERS, "赵六|VICE_CHAIR|SCHOOL\n李四|VICE_CHAIR|HOSPITAL", TODAY);

    @StoreTest
    void whatTheCityAcceptsIsInTheRegisterAndWhatItReturnsIsCorrected(Store store) {
        var office = new AnOffice(store, "320106");
        var id = office.registered();
        var proposed = office.asReporter().propose(id, RENAMED, ELECTED);
        assertThat(proposed.items())
                .extracting(AmendmentView.Item::attribute, AmendmentView.Item::before)
                .containsExactlyInAnyOrder(
                        tuple(NAME, "320106科学技术协会"), tuple(OFFICERS, "李四|VICE_CHAIR|HOSPITAL\n王五|SECRETARY_GENERAL|"));

        var judged = office.asReviewer()
                .judge(proposed, Map.of(NAME, Judgement.accept(), OFFICERS, Judgement.sendBack("缺秘书长")));

        assertThat(judged.state()).isEqualTo(AmendmentState.RETURNED);
        assertThat(office.organisation(id).name()).isEqualTo("南京市某区科学技术协会");
        assertThat(fact(office, id, OFFICERS)).startsWith("李四");
        office.asReporter();
        assertThat(problem(() -> office.correct(judged))).isEqualTo(RegistrationProblem.AMENDMENT_NOT_CORRECTED);
        var corrected = office.correct(
                judged, new ProposedChange(OFFICERS, ELECTED.content() + "\n王五|SECRETARY_GENERAL|", TODAY));
        assertThat(corrected.items())
                .extracting(AmendmentView.Item::verdict)
                .containsExactlyInAnyOrder(Verdict.ACCEPTED, Verdict.OPEN);
        var decided = office.asReviewer().judge(corrected, Map.of(OFFICERS, Judgement.accept()));

        assertThat(decided.state()).isEqualTo(AmendmentState.DECIDED);
        assertThat(fact(office, id, OFFICERS)).contains("赵六").contains("王五");
        var entries = store.bean(OrganisationService.class).entries(id);
        assertThat(entries).filteredOn(entry -> entry.proposedBy() != null).allSatisfy(entry -> {
            assertThat(entry.recordedBy()).isEqualTo("初审员");
            assertThat(entry.role()).isEqualTo("LOCAL_REVIEWER");
            assertThat(entry.proposedBy()).isEqualTo("填报员320106");
        });
        assertThat(entries)
                .flatExtracting(entry -> entry.differences())
                .filteredOn(difference -> difference.attribute() == NAME)
                .extracting(difference ->
                        difference.before() + " → " + difference.after().content())
                .containsExactlyInAnyOrder("null → 320106科学技术协会", "320106科学技术协会 → 南京市某区科学技术协会");
    }

    @StoreTest
    void whoeverProposedItJudgesNoPartOfIt(Store store) {
        var office = new AnOffice(store, "320102");
        var id = office.registered();
        var both = new Actor(
                "both",
                "both",
                "两职",
                List.of(
                        Grant.on(Role.ORG_REPORTER, office.county()),
                        Grant.on(Role.LOCAL_REVIEWER, office.county().parent())),
                Locale.CHINESE,
                "10.0.0.1");
        store.bean(Acting.class).as(both);

        var proposed = office.propose(id, RENAMED);

        assertThat(proposed.judging()).isFalse();
        assertThat(problem(() -> office.judge(proposed, Map.of(NAME, Judgement.accept()))))
                .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
    }

    @StoreTest
    void anOrganisationHasOneAmendmentUnderWay(Store store) {
        var office = new AnOffice(store, "320104");
        var id = office.registered();
        var first = office.asReporter().propose(id, RENAMED);

        assertThat(problem(() -> office.propose(id, ELECTED))).isEqualTo(RegistrationProblem.AMENDMENT_OPEN);
        assertThat(office.withdraw(first).state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertThat(office.propose(id, ELECTED).state()).isEqualTo(AmendmentState.SUBMITTED);
    }

    @StoreTest
    void whatWasOvertakenInTheRegisterIsNotEntered(Store store) {
        var office = new AnOffice(store, "320105");
        var id = office.registered();
        var proposed = office.asReporter()
                .propose(id, new ProposedChange(ESTABLISHMENT_MODE, "CO_LOCATED", LocalDate.of(2021, 3, 1)));
        office.asClerk();
        var correction = new FactChange(
                id,
                ESTABLISHMENT_MODE,
                "NONE",
                LocalDate.of(2021, 2, 1),
                new org.grassroots.registry.organisation.Decision("省科协", TODAY, null),
                "更正",
                List.of());
        store.inTransaction(() -> store.bean(OrganisationService.class)
                .record(correction, office.organisation(id).version()));

        office.asReviewer();
        assertThat(problem(() -> office.judge(proposed, Map.of(ESTABLISHMENT_MODE, Judgement.accept()))))
                .isEqualTo(RegistrationProblem.AMENDMENT_OVERTAKEN);
        var returned = office.judge(proposed, Map.of(ESTABLISHMENT_MODE, Judgement.sendBack("请核对")));
        assertThat(returned.state()).isEqualTo(AmendmentState.RETURNED);
    }

    @StoreTest
    void staleScreensAndOtherCountiesAreTurnedAway(Store store) {
        var office = new AnOffice(store, "320111");
        var id = office.registered();
        var proposed = office.asReporter().propose(id, RENAMED);
        office.asReviewer().judge(proposed, Map.of(NAME, Judgement.accept()));

        assertThat(problem(() -> office.judge(proposed, Map.of(NAME, Judgement.sendBack("否")))))
                .isEqualTo(CommonProblem.STALE_EDIT);
        office.asReporter();
        long seen = office.organisation(id).version();
        assertThat(problem(() -> office.propose(seen - 1, id, ELECTED))).isEqualTo(CommonProblem.STALE_EDIT);
        office.asReporterOf("320113");
        assertThat(problem(() -> office.propose(seen, id, ELECTED))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> office.amendments().view(proposed.id()))).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void whatIsWrongIsToldByAttributeAllAtOnce(Store store) {
        var office = new AnOffice(store, "320114");
        var id = office.registered();
        office.asReporter();

        assertThat(fields(() -> office.propose(
                        id,
                        new ProposedChange(NAME, " ", TODAY.plusDays(1)),
                        new ProposedChange(ESTABLISHMENT_MODE, "SOMEHOW", LocalDate.of(1949, 1, 1)),
                        new ProposedChange(OFFICERS, "nobody", null))))
                .containsExactlyInAnyOrder(
                        "content_NAME FIELD_REQUIRED",
                        "validFrom_NAME DATE_IN_FUTURE",
                        "content_ESTABLISHMENT_MODE CONTENT_UNFIT",
                        "validFrom_ESTABLISHMENT_MODE BEFORE_ESTABLISHED",
                        "content_OFFICERS CONTENT_UNFIT",
                        "validFrom_OFFICERS FIELD_REQUIRED");
        assertThat(fields(() -> office.propose(id))).containsExactly("change AMENDMENT_EMPTY");
        var proposed = office.propose(id, RENAMED, ELECTED);
        office.asReviewer();
        assertThat(fields(() -> office.judge(proposed, Map.of(NAME, Judgement.sendBack(" ")))))
                .containsExactlyInAnyOrder("remark_NAME FIELD_REQUIRED", "verdict_OFFICERS FIELD_REQUIRED");
    }

    private static String fact(AnOffice office, String id, Attribute attribute) {
        return office.organisation(id).fact(attribute).orElseThrow().content();
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(AmendmentStoryTest::told)
                .toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem().name();
    }
}
