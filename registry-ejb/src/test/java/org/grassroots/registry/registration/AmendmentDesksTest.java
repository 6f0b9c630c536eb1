package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.JIANGSU;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;

import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.CongressRemarks;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Who may do what about an amendment (C.3, L9: reporter and reviewer): every role × level × step, allowed and refused. */
class AmendmentDesksTest {

    private static final ProposedChange RENAMED = new ProposedChange(Attribute.NAME, "样例区科学技术协会", TODAY);

    /** By step: the role and the levels at which it may be taken. */
    private static final Map<String, Map<Role, List<String>>> RULES = Map.of(
            "judge", Map.of(Role.LOCAL_REVIEWER, List.of("city", "province")),
            "correct", Map.of(Role.ORG_REPORTER, List.of("county", "city", "province")),
            "withdraw", Map.of(Role.ORG_REPORTER, List.of("county", "city", "province")));

    @StoreTest
    void onlyTheCitysReviewerJudgesAndOnlyTheCountysReporterCorrectsAndWithdraws(Store store) {
        var office = new AnOffice(store, "320106");
        var id = office.registered();
        for (var step : RULES.keySet()) {
            for (var role : Role.values()) {
                for (var level : levels(office).keySet()) {
                    boolean allowed =
                            RULES.get(step).getOrDefault(role, List.of()).contains(level);
                    var seen = prepared(office, id, step);

                    office.as("某人", role, levels(office).get(level));
                    var refused = catchThrowableOfType(RegistryException.class, () -> take(office, step, seen));

                    assertThat(refused == null ? null : refused.problem())
                            .as("%s by %s of the %s", step, role, level)
                            .isEqualTo(allowed ? null : CommonProblem.FORBIDDEN);
                    close(office, seen, step, allowed);
                }
            }
        }
    }

    @StoreTest
    void theSameHoldForTheReportOfACongress(Store store) {
        var office = new AnOffice(store, "320105");
        var id = office.registered();
        var report = CongressStoryTest.reElection(office, id);
        var reported = office.asReporter().report(report);
        var remarks = new CongressRemarks(new Opinion("请附选举结果"), Map.of());
        Runnable accept = () -> office.accept(reported);
        Runnable sendBack = () ->
                store.inTransaction(() -> office.congresses().sendBack(reported.id(), remarks, reported.version()));
        refusedToOthers(office, "judge", accept);
        refusedToOthers(office, "judge", sendBack);

        office.asReviewer();
        sendBack.run();
        var returned = office.amendments().view(reported.id());
        Runnable correct =
                () -> store.inTransaction(() -> office.congresses().correct(returned.id(), report, returned.version()));
        refusedToOthers(office, "correct", correct);
        office.asReporter();
        correct.run();
        var again = office.amendments().view(reported.id());
        assertThat(again.state()).isEqualTo(AmendmentState.SUBMITTED);
        assertThat(office.asReviewer().accept(again).state()).isEqualTo(AmendmentState.DECIDED);
    }

    private static Map<String, DivisionCode> levels(AnOffice office) {
        return Map.of(
                "county",
                office.county(),
                "city",
                office.county().parent(),
                "province",
                JIANGSU,
                "elsewhere",
                new DivisionCode("320500"));
    }

    private static void refusedToOthers(AnOffice office, String step, Runnable act) {
        for (var role : Role.values()) {
            for (var level : levels(office).keySet()) {
                if (!RULES.get(step).getOrDefault(role, List.of()).contains(level)) {
                    office.as("某人", role, levels(office).get(level));
                    assertThat(catchThrowableOfType(RegistryException.class, act::run)
                                    .problem())
                            .as("%s by %s of the %s", step, role, level)
                            .isEqualTo(CommonProblem.FORBIDDEN);
                }
            }
        }
    }

    /** One that waits for the step. */
    private static AmendmentView prepared(AnOffice office, String organisation, String step) {
        var proposed = office.asReporter().propose(organisation, RENAMED);
        return step.equals("correct")
                ? office.asReviewer().judge(proposed, Map.of(Attribute.NAME, Judgement.sendBack("请核对")))
                : proposed;
    }

    private static AmendmentView take(AnOffice office, String step, AmendmentView seen) {
        return switch (step) {
            case "judge" -> office.judge(seen, Map.of(Attribute.NAME, Judgement.sendBack("请核对")));
            case "correct" -> office.correct(seen, RENAMED);
            default -> office.withdraw(seen);
        };
    }

    // an organisation has one under way at the most
    private static void close(AnOffice office, AmendmentView seen, String step, boolean taken) {
        office.asReporter();
        var now = office.amendments().view(seen.id());
        assertThat(now.state() == seen.state()).isEqualTo(!taken);
        if (now.state() != AmendmentState.WITHDRAWN) {
            office.withdraw(now);
        } else {
            assertThat(step).isEqualTo("withdraw");
        }
    }
}
