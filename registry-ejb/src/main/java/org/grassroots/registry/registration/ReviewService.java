package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Rejection;
import org.grassroots.registry.registration.model.ReturnReasons;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Role;

/** What county, city and province do with an application; each step is based on the version that the officer saw. */
@Stateless
public class ReviewService {

    private ApplicationFiles files;
    private Places places;
    private OrganisationService organisations;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ReviewService() {
        // for the container
    }

    @Inject
    ReviewService(ApplicationFiles files, Places places, OrganisationService organisations, Clock clock) {
        this.files = files;
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The city finds it in order and sends it up (初审). */
    @AllowedTo(Role.LOCAL_REVIEWER)
    public ApplicationView pass(@NotNull String id, @NotNull Opinion opinion, long seenVersion) {
        var application = files.open(id, seenVersion);
        var by = files.sign(application, Verb.PASS);
        places.requireHolding(application.content());
        application.pass(opinion, files.proofs(application), BusinessTime.today(clock), by);
        return files.close(application, Verb.PASS.word());
    }

    /** City or province sends it back to be corrected, with a reason for each field that is wrong. */
    @AllowedTo({Role.LOCAL_REVIEWER, Role.DECISION_CLERK})
    public ApplicationView returnForCorrection(@NotNull String id, @NotNull ReturnReasons reasons, long seenVersion) {
        var application = files.open(id, seenVersion);
        application.returnForCorrection(reasons, files.sign(application, Verb.RETURN));
        return files.close(application, Verb.RETURN.word());
    }

    /** City or province ends it; the division is free for another application. */
    @AllowedTo({Role.LOCAL_REVIEWER, Role.DECISION_CLERK})
    public ApplicationView reject(@NotNull String id, @NotNull Rejection rejection, long seenVersion) {
        var application = files.open(id, seenVersion);
        application.reject(rejection, files.sign(application, Verb.REJECT));
        return files.close(application, Verb.REJECT.word());
    }

    /** The province lets a learned society prepare its founding (批准筹备). */
    @AllowedTo(Role.DECISION_CLERK)
    public ApplicationView prepare(@NotNull String id, @NotNull Decision decision, long seenVersion) {
        var application = files.open(id, seenVersion);
        var by = files.sign(application, Verb.PREPARE);
        places.requireHolding(application.content());
        application.prepare(decision, files.proofs(application), BusinessTime.today(clock), by);
        return files.close(application, Verb.PREPARE.word());
    }

    /** Grants what was not prepared before. */
    @AllowedTo({Role.DECISION_CLERK, Role.LOCAL_REVIEWER})
    public ApplicationView grant(@NotNull String id, @NotNull Decision decision, long seenVersion) {
        return grant(id, decision, List.of(), seenVersion);
    }

    /**
     * Whoever decides grants it: in the same transaction the organisation enters the register.
     *
     * @param certificate the ids of stored papers: the certificate of what was prepared, none for all others
     */
    @AllowedTo({Role.DECISION_CLERK, Role.LOCAL_REVIEWER})
    public ApplicationView grant(
            @NotNull String id, @NotNull Decision decision, @NotNull List<String> certificate, long seenVersion) {
        var application = files.open(id, seenVersion);
        var by = files.sign(application, Verb.GRANT);
        places.requireHolding(application.content());
        places.requireParentStill(application.content());
        requireKnown(certificate, application.content().division());
        application.grant(decision, files.proofs(application), certificate, BusinessTime.today(clock), by);
        files.secure();
        var organisation = organisations.register(application.content().registration(decision, application.evidence()));
        application.registeredAs(organisation.id(), organisation.registryNumber());
        return files.close(application, Verb.GRANT.word());
    }

    private void requireKnown(List<String> certificate, DivisionCode division) {
        boolean unknown = files.documents(certificate, division).size()
                < Set.copyOf(certificate).size();
        new FieldChecks()
                .when(
                        unknown,
                        DocumentKind.REGISTRATION_CERTIFICATE.key(),
                        RegistrationProblem.APPLICATION_EVIDENCE_UNKNOWN)
                .verify();
    }
}
