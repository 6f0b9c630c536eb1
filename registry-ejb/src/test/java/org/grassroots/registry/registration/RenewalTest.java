package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.LifeStep;
import org.grassroots.registry.organisation.LifecycleService;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What expired begins anew (domain: lifecycle L17), by the term to found it (L8) or as its title was over (L16). */
class RenewalTest {

    private static final String OVER = "2021-03-09";

    @StoreTest
    void aBaseWhoseTitleWasOverBeginsAnewWithWhatIsKnown(Store store) {
        var office = new AnOffice(store, "320106");
        var granted = granted(office);
        var old = office.organisation(String.valueOf(granted.organisationId()));
        record(store, office, old, "新地址1号");
        expire(store, office, old);

        var draft = office.asReporter().renew(old.id());

        assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(draft.id()).isNotEqualTo(granted.id());
        assertThat(draft.renews()).isEqualTo(old.id());
        assertThat(draft.copiedFrom()).isEqualTo(granted.id());
        assertThat(draft.evidence()).hasSameSizeAs(granted.evidence());
        var fields = EnumSet.copyOf(granted.content().values().keySet());
        assertThat(draft.content().value(Field.ADDRESS)).isEqualTo("新地址1号");
        assertThat(draft.content().value(Field.TITLE_UNTIL))
                .as("is to be given anew")
                .isNull();
        fields.removeAll(EnumSet.of(Field.TITLE_UNTIL, Field.ADDRESS));
        assertThat(fields)
                .allSatisfy(field -> assertThat(draft.content().value(field))
                        .as("%s", field)
                        .isEqualTo(granted.content().value(field)));

        office.write(draft, Field.TITLE_UNTIL, "2026-03-01");
        var submitted = office.submit(office.view(draft));
        var passed = office.asReviewer().pass(submitted, new Opinion("同意上报", TODAY, "样例甲"));
        var next = office.asClerk().grant(passed);
        assertThat(next.registryNumber()).isNotEqualTo(old.registryNumber());
        assertThat(office.organisation(old.id()).status()).isEqualTo(LifecycleStatus.EXPIRED);
        assertThat(office.view(granted).state()).isEqualTo(ApplicationState.GRANTED);
    }

    @StoreTest
    void whatWasNotFoundedInTimeBeginsAnew(Store store) {
        var office = new AnOffice(store, "320102");
        var id = office.granted(OrganisationKind.LEARNED_SOCIETY);
        lapse(store, id);

        var draft = office.asReporter().renew(id);

        assertThat(draft.renews()).isEqualTo(id);
        assertThat(draft.evidence())
                .extracting(paper -> paper.kind().name())
                .doesNotContain("REGISTRATION_CERTIFICATE");
        assertThat(office.submit(draft).state()).isEqualTo(ApplicationState.PRELIM_PASSED);
    }

    @StoreTest
    void whatCameIntoTheRegisterWithoutAnApplicationDoesSoToo(Store store) {
        var office = new AnOffice(store, "320104").asClerk();
        var registration = Registration.of(
                        OrganisationKind.ENTERPRISE_ASSOCIATION,
                        office.county(),
                        "样例企业科协",
                        LocalDate.of(2020, 5, 1),
                        new Decision("市科协", LocalDate.of(2020, 5, 1), null))
                .with(Attribute.HOST_NAME, "样例企业", LocalDate.of(2020, 5, 1));
        var id = store.fromTransaction(() ->
                store.bean(OrganisationService.class).register(registration).id());
        lapse(store, id);

        var draft = office.asReporter().renew(id);

        assertThat(draft.copiedFrom()).isNull();
        assertThat(draft.evidence()).isEmpty();
        assertThat(draft.content().values()).containsEntry(Field.NAME, "样例企业科协").containsEntry(Field.HOST_NAME, "样例企业");
    }

    @StoreTest
    void onlyWhatExpiredBeginsAnewAndOnlyWhereItLay(Store store) {
        var office = new AnOffice(store, "320105");
        var id = office.granted(OrganisationKind.RURAL_TECH_ASSOCIATION);
        for (var status : LifecycleStatus.values()) {
            if (status != LifecycleStatus.EXPIRED) {
                stand(store, id, status);
                var refused = catchThrowableOfType(
                        RegistryException.class, () -> office.asReporter().renew(id));
                assertThat(refused)
                        .as("%s", status)
                        .returns(OrganisationProblem.LIFE_ACT_CLOSED, RegistryException::problem)
                        .returns(List.of(status), RegistryException::arguments);
            }
        }
        lapse(store, id);
        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> office.asReporterOf("320507").renew(id))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> office.asReviewer().renew(id))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    /** A base that was granted with a title that is over by now. */
    private static ApplicationView granted(AnOffice office) {
        var content = AnyApplication.of(OrganisationKind.HAIZHI_WORK_BASE, office.county())
                .with(Field.TITLE_UNTIL, OVER)
                .with(Field.ADDRESS, "旧地址9号");
        var draft = office.asReporter().draft(content);
        var papers = draft.content().questionnaire().neededPapers().stream()
                .collect(Collectors.toMap(
                        paper -> office.evidence(office.county().value()), paper -> paper));
        var submitted = office.submit(office.present(draft, papers));
        var passed = office.asReviewer().pass(submitted, new Opinion("同意上报", TODAY, "样例甲"));
        return office.asClerk().grant(passed);
    }

    private static void record(Store store, AnOffice office, OrganisationView one, String address) {
        var decision = new Decision("省科协", TODAY, null);
        var change = new FactChange(one.id(), Attribute.ADDRESS, address, TODAY, decision, "迁址", List.of());
        office.asClerk();
        store.inTransaction(() -> store.bean(OrganisationService.class).record(change, one.version()));
    }

    private static void expire(Store store, AnOffice office, OrganisationView one) {
        var step = new LifeStep(one.id(), LifeAct.EXPIRE, TODAY, new Decision("省科协党组", TODAY, null), "称号到期", List.of());
        long seen = office.asClerk().organisation(one.id()).version();
        store.inTransaction(() -> store.bean(LifecycleService.class).take(step, seen));
    }

    // as the system does a year later
    private static void lapse(Store store, String id) {
        stand(store, id, LifecycleStatus.EXPIRED);
    }

    private static void stand(Store store, String id, LifecycleStatus status) {
        var place = status.isTerminal() ? "NULL" : "'" + id + "'";
        var statements = Map.of(
                "UPDATE organisation SET status = ?1, place_key = " + place + " WHERE id = ?2",
                status,
                "UPDATE attribute_version SET content = ?1 WHERE attribute = 'STATUS' AND organisation_id = ?2",
                status);
        store.inTransaction(() -> statements.forEach((statement, becomes) -> store.em()
                .createNativeQuery(statement)
                .setParameter(1, becomes.name())
                .setParameter(2, id)
                .executeUpdate()));
    }
}
