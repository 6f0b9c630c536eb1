package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.ApplicationFilter;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.BatchReport;
import org.grassroots.registry.registration.BatchService;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.registration.ReviewService;
import org.grassroots.registry.registration.Ticked;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Question;
import org.grassroots.registry.registration.model.Questionnaire;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only a container can show: injection, transactions, rollback, refusal, and the checks of parameters. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final Questionnaire ASKED = Questionnaire.of(OrganisationKind.COUNTY_ASSOCIATION);
    private static final DivisionCode COUNTY = new DivisionCode("320106");
    private static final DivisionCode OTHER_COUNTY = new DivisionCode("320302");

    @Inject
    Acting acting;

    @Inject
    ApplicationService applications;

    @Inject
    ReviewService reviews;

    @Inject
    BatchService batches;

    @Inject
    EvidenceService evidence;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Resource
    UserTransaction transaction;

    // without the mechanism, which would send the runner of these tests to the sign-in page
    @Deployment
    static WebArchive registry() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("registry.war")));
        war.delete("/WEB-INF/classes/org/grassroots/registry/web/access/SignInMechanism.class");
        return war.addClass(ContainerIT.class).addPackages(true, "org.assertj.core");
    }

    @Test
    void anActAndItsJournalEntryAreThereTogether() {
        as(Role.ORG_REPORTER, COUNTY);
        var application = applications.draft(content(COUNTY));

        assertThat(journalled(application.id(), "DONE")).isEqualTo(List.of("registration.draft"));
    }

    @Test
    void aBrokenRuleReachesTheCallerUnwrappedAndRollsEverythingBack() {
        as(Role.ORG_REPORTER, COUNTY);
        var draft = applications.draft(content(COUNTY));

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> applications.submit(draft.id(), draft.version()))
                .returns(CommonProblem.FIELDS_INVALID, RegistryException::problem);

        assertThat(applications.view(draft.id()).state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(applications.view(draft.id()).version()).isEqualTo(draft.version());
        assertThat(journalled(draft.id(), "DONE")).isEqualTo(List.of("registration.draft"));
    }

    @Test
    void nothingIsLeftOfAnActWhoseTransactionRollsBackAroundIt() throws Exception {
        as(Role.ORG_REPORTER, COUNTY);
        transaction.begin();
        var draft = applications.draft(content(COUNTY));
        transaction.rollback();

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> applications.view(draft.id()))
                .returns(CommonProblem.NOT_FOUND, RegistryException::problem);
        assertThat(journalled(draft.id(), "DONE")).isEmpty();
    }

    @Test
    void whoHoldsNoneOfTheRolesIsRefusedAndTheRefusalStaysInTheJournal() {
        as(Role.AUDIT_ADMIN, new DivisionCode("320000"));
        long before = refusals();

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> applications.draft(content(COUNTY)))
                .returns(CommonProblem.ROLE_MISSING, RegistryException::problem);

        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void somebodyElsesApplicationLooksAsIfThereWereNone() {
        as(Role.ORG_REPORTER, COUNTY);
        var foreign = applications.draft(content(COUNTY));
        as(Role.ORG_REPORTER, OTHER_COUNTY);
        long before = refusals();

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> applications.view(foreign.id()))
                .returns(404, broken -> broken.problem().status());

        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void anUnboundedListIsRefusedByTheContainer() {
        as(Role.ORG_REPORTER, COUNTY);

        var refused = catchThrowable(() -> applications.list(ApplicationFilter.ANY, null, 100_000));

        assertThat(refused).hasRootCauseInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aStaleScreenIsToldSo() {
        as(Role.ORG_REPORTER, COUNTY);
        var seen = applications.draft(content(COUNTY));
        applications.change(seen.id(), content(COUNTY), seen.version());

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> applications.change(seen.id(), content(COUNTY), seen.version()))
                .returns(CommonProblem.STALE_EDIT, RegistryException::problem);
    }

    @Test
    void whoAppliedDoesNotPass() {
        var both = actor("both", Grant.on(Role.ORG_REPORTER, COUNTY), Grant.on(Role.LOCAL_REVIEWER, COUNTY.parent()));
        acting.as(both);
        var draft = applications.draft(complete(COUNTY));
        var complete = applications.present(draft.id(), papers(COUNTY), draft.version());
        var submitted = applications.submit(complete.id(), complete.version());

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> reviews.pass(submitted.id(), new Opinion("同意"), submitted.version()))
                .returns(RegistrationProblem.APPLICATION_SAME_PERSON, RegistryException::problem);
        applications.withdraw(submitted.id(), submitted.version());
    }

    @Test
    void ofABatchEachIsDoneByItselfAndATrialLeavesNothing() {
        var county = new DivisionCode("320303");
        as(Role.ORG_REPORTER, county);
        var draft = applications.draft(complete(county));
        var whole = applications.present(draft.id(), papers(county), draft.version());
        var submitted = applications.submit(whole.id(), whole.version());
        var ticked = List.of(new Ticked("none", 1), new Ticked(submitted.id(), submitted.version()));
        as(Role.LOCAL_REVIEWER, county.parent());

        assertThat(outcomes(batches.pass(ticked, new Opinion("同意"), true))).containsExactly("REFUSED", "FIT");
        assertThat(applications.view(submitted.id()).version()).isEqualTo(submitted.version());
        assertThat(outcomes(batches.pass(ticked, new Opinion("同意"), false))).containsExactly("REFUSED", "DONE");

        assertThat(journalled(submitted.id(), "DONE"))
                .isEqualTo(List.of(
                        "registration.draft", "registration.present", "registration.submit", "registration.pass"));
        assertThat(applications.view(submitted.id()).state()).isEqualTo(ApplicationState.PRELIM_PASSED);
        as(Role.ORG_REPORTER, county);
        applications.withdraw(submitted.id(), applications.view(submitted.id()).version());
    }

    private static List<String> outcomes(BatchReport report) {
        return report.lines().stream().map(line -> line.outcome().name()).toList();
    }

    private void as(Role role, DivisionCode division) {
        acting.as(actor(role + "-" + division, Grant.on(role, division)));
    }

    private static Actor actor(String login, Grant... grants) {
        return new Actor(login, login, login, List.of(grants), Locale.CHINESE, "test");
    }

    private static ApplicationContent content(DivisionCode division) {
        return new ApplicationContent(OrganisationKind.COUNTY_ASSOCIATION, division, Map.of(Field.NAME, "样例科协"));
    }

    private static ApplicationContent complete(DivisionCode division) {
        var values = ASKED.questions().stream()
                .filter(question -> question.required() && question.only() == null)
                .map(Question::field)
                .collect(Collectors.toMap(field -> field, ContainerIT::anything));
        return new ApplicationContent(OrganisationKind.COUNTY_ASSOCIATION, division, values);
    }

    private static String anything(Field field) {
        return switch (field.form()) {
            case TEXT -> "样例";
            case CHOICE -> field.choices().get(0);
            case COUNT -> "1";
            case AMOUNT -> "1.00";
            case DAY -> "2020-01-01";
            case OFFICERS -> "样例人|VICE_CHAIR|";
            default -> throw new IllegalArgumentException(field.key());
        };
    }

    private Map<String, DocumentKind> papers(DivisionCode county) {
        return ASKED.neededPapers().stream()
                .collect(Collectors.toMap(kind -> paper(kind.key(), county).id(), kind -> kind));
    }

    private EvidenceView paper(String title, DivisionCode county) {
        return evidence.store(new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)), title + ".txt", county);
    }

    private List<?> journalled(String objectId, String outcome) {
        return em.createNativeQuery(
                        "SELECT action FROM journal_entry WHERE object_id = ?1 AND outcome = ?2 ORDER BY number")
                .setParameter(1, objectId)
                .setParameter(2, outcome)
                .getResultList();
    }

    private long refusals() {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM journal_entry WHERE outcome = 'REFUSED'")
                        .getSingleResult())
                .longValue();
    }
}
