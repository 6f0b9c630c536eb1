package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.JIANGSU;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;

import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Judgement;
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

    private static final Map<String, DivisionCode> LEVELS = Map.of(
            "county", new DivisionCode("320106"),
            "city", new DivisionCode("320100"),
            "province", JIANGSU,
            "elsewhere", new DivisionCode("320500"));

    @StoreTest
    void onlyTheCitysReviewerJudgesAndOnlyTheCountysReporterCorrectsAndWithdraws(Store store) {
        var office = new AnOffice(store, "320106");
        var id = office.registered();
        for (var step : RULES.keySet()) {
            for (var role : Role.values()) {
                for (var level : LEVELS.keySet()) {
                    boolean allowed =
                            RULES.get(step).getOrDefault(role, List.of()).contains(level);
                    var seen = prepared(office, id, step);

                    office.as("某人", role, LEVELS.get(level));
                    var refused = catchThrowableOfType(RegistryException.class, () -> take(office, step, seen));

                    assertThat(refused == null ? null : refused.problem())
                            .as("%s by %s of the %s", step, role, level)
                            .isEqualTo(allowed ? null : CommonProblem.FORBIDDEN);
                    close(office, seen, step, allowed);
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
