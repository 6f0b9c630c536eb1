package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;
import static org.grassroots.registry.registration.model.AnApplication.clerk;
import static org.grassroots.registry.registration.model.AnApplication.decision;
import static org.grassroots.registry.registration.model.AnApplication.prepared;
import static org.grassroots.registry.registration.model.AnApplication.proofs;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.Test;

/** Learned societies prepare their founding before they are granted. The decision that allows it is of 2021-03-09. */
class PreparationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 9, 9);
    private static final LocalDate LATER = LocalDate.of(2021, 12, 1);

    @Test
    void itHoldsForSixMonthsOfWhichTheLastDayIsOne() {
        var society = prepared();

        assertThat(society.preparation().orElseThrow().until()).isEqualTo(LAST_DAY);
        assertThat(society.preparation().orElseThrow().decision()).isEqualTo(decision());
        assertThat(society.isOverdue(LAST_DAY)).isFalse();
        assertThat(society.isOverdue(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void itIsFoundedWithItsCertificate() {
        var society = prepared();

        assertThat(fields(() -> grant(society, decision(), List.of())))
                .containsExactly("registrationCertificateFile APPLICATION_EVIDENCE_MISSING");
        assertThat(society.state()).isEqualTo(ApplicationState.APPROVED_TO_PREPARE);

        var founding = new Decision("省科协常委会（样例）", LAST_DAY, "苏科协发〔2021〕80号");
        grant(society, founding, List.of("certificate"));
        assertThat(society.state()).isEqualTo(ApplicationState.GRANTED);
        assertThat(society.evidence()).containsEntry("certificate", DocumentKind.REGISTRATION_CERTIFICATE);
        assertThat(society.decided().orElseThrow().decision()).isEqualTo(founding);
        assertThat(society.preparation().orElseThrow().decision())
                .as("both decisions are kept")
                .isEqualTo(decision());
    }

    @Test
    void itsFoundingIsDecidedWithinTheTime() {
        var early = new Decision("样例机关", LocalDate.of(2021, 3, 8), "样例1号");
        var late = new Decision("样例机关", LAST_DAY.plusDays(1), "样例2号");

        assertThat(fields(() -> grant(prepared(), early, List.of("certificate"))))
                .containsExactly("decidedOn APPLICATION_DECIDED_TOO_EARLY");
        assertThat(fields(() -> grant(prepared(), late, List.of("certificate"))))
                .containsExactly("decidedOn APPLICATION_PREPARATION_OVER");
    }

    @Test
    void whatIsNotFoundedEndsAndCanBeTakenUpAgain() {
        var society = prepared();
        society.lapse(AnApplication.by("registry", null, AnApplication.JIANGSU));

        assertThat(society.state()).isEqualTo(ApplicationState.EXPIRED);
        assertThat(society.state().isFinal()).isTrue();
        assertThat(society.steps())
                .last()
                .satisfies(step -> assertThat(step.role()).isNull());
        assertThat(society.isOverdue(LATER)).isFalse();
        assertThat(problem(() -> grant(society, decision(), List.of("certificate"))))
                .isEqualTo(RegistrationProblem.APPLICATION_STEP);
        assertThat(society.again("again", AnApplication.reporter()).state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void onlyAPreparedSocietyIsFoundedAndOnlyTheProvinceDecides() {
        var content = AnyApplication.of(OrganisationKind.LEARNED_SOCIETY, AnApplication.GULOU);
        var society = new Application("society", content, AnApplication.reporter());
        society.submit(proofs(content), TODAY, AnApplication.reporter());

        assertThat(problem(() -> grant(society, decision(), List.of("certificate"))))
                .isEqualTo(RegistrationProblem.APPLICATION_STEP);
        var city = AnApplication.by("city", Role.LOCAL_REVIEWER, AnApplication.NANJING);
        assertThat(problem(() -> society.prepare(decision(), proofs(content), TODAY, city)))
                .isEqualTo(CommonProblem.ROLE_MISSING);
        var writer = AnApplication.by("reporter", Role.DECISION_CLERK, AnApplication.JIANGSU);
        assertThat(problem(() -> society.prepare(decision(), proofs(content), TODAY, writer)))
                .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        var nobody = AnApplication.by("registry", null, AnApplication.JIANGSU);
        assertThat(problem(() -> society.lapse(nobody))).isEqualTo(RegistrationProblem.APPLICATION_STEP);
    }

    private static void grant(Application society, Decision decision, List<String> certificate) {
        society.grant(decision, proofs(society.content()), certificate, LATER, clerk());
    }

    private static Object problem(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run).problem();
    }

    private static List<String> fields(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run).fields().stream()
                .map(PreparationTest::told)
                .toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem();
    }
}
