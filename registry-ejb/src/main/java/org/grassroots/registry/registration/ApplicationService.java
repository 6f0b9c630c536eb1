package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What a county does with its application, and what everybody concerned reads of it. What city and province do with
 * it is {@link ReviewService}.
 */
@Stateless
public class ApplicationService {

    private Applications applications;
    private ApplicationFiles files;
    private OrganisationService organisations;
    private DivisionService divisions;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ApplicationService() {
        // for the container
    }

    @Inject
    ApplicationService(
            Applications applications,
            ApplicationFiles files,
            OrganisationService organisations,
            DivisionService divisions,
            Acting acting,
            Clock clock) {
        this.applications = applications;
        this.files = files;
        this.organisations = organisations;
        this.divisions = divisions;
        this.acting = acting;
        this.clock = clock;
    }

    /** Begins an application; it may be as incomplete as its writer likes. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView draft(@NotNull ApplicationContent content) {
        var by = files.signForCounty(content.division());
        requireCounty(content);
        var application = new Application(Ids.fresh(), content, by);
        applications.add(application);
        return files.close(application, "draft");
    }

    /** Replaces the content of a draft or of what was returned. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView change(@NotNull String id, @NotNull ApplicationContent content, long seenVersion) {
        var application = files.open(id, seenVersion);
        files.signForCounty(content.division());
        requireCounty(content);
        application.change(content, files.signForCounty(application.content().division()));
        return files.close(application, "change");
    }

    /** Adds a document, stored before for the same division, to those that prove it. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView attach(@NotNull String id, @NotNull String evidenceId, long seenVersion) {
        var application = files.open(id, seenVersion);
        var documents = new HashSet<>(application.evidence());
        documents.add(evidenceId);
        return present(application, documents);
    }

    /** Takes a document away from those that prove it. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView detach(@NotNull String id, @NotNull String evidenceId, long seenVersion) {
        var application = files.open(id, seenVersion);
        var documents = new HashSet<>(application.evidence());
        documents.remove(evidenceId);
        return present(application, documents);
    }

    /** Says which documents prove it, in place of those that did so far. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView present(@NotNull String id, @NotNull Collection<String> evidenceIds, long seenVersion) {
        return present(files.open(id, seenVersion), Set.copyOf(evidenceIds));
    }

    private ApplicationView present(Application application, Set<String> documents) {
        var division = application.content().division();
        var by = files.signForCounty(division);
        Application.requireFew(documents);
        requireKnownDocuments(documents, division);
        application.present(documents, by);
        return files.close(application, "present");
    }

    /** Hands it in to the city. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView submit(@NotNull String id, long seenVersion) {
        var application = files.open(id, seenVersion);
        var by = files.sign(application, Verb.SUBMIT);
        requireKnownDocuments(application.evidence(), application.content().division());
        requireCounty(application.content());
        requireFreePlace(application);
        application.submit(files.hashes(application), BusinessTime.today(clock), by);
        return files.close(application, Verb.SUBMIT.word());
    }

    /** Takes it back, as long as nothing is decided. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView withdraw(@NotNull String id, long seenVersion) {
        var application = files.open(id, seenVersion);
        application.withdraw(files.sign(application, Verb.WITHDRAW));
        return files.close(application, Verb.WITHDRAW.word());
    }

    /** One application with its documents, its steps, and what the actor can do with it. */
    @AllowedTo({Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK})
    public ApplicationView view(@NotNull String id) {
        return files.view(files.open(id));
    }

    /**
     * The applications that the actor may see, the latest change first.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo({Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK})
    public Slice<ApplicationRow> list(
            @NotNull ApplicationFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        var reach = acting.actor().reach(ApplicationFiles.READERS);
        return applications.list(filter, reach, acting.actor().id(), Cursor.of(cursor, 2), size);
    }

    private void requireCounty(ApplicationContent content) {
        var today = BusinessTime.today(clock);
        boolean holds = divisions
                .find(content.division())
                .filter(division -> division.holdsOn(today)
                        && division.level() == Level.COUNTY
                        && division.standard() == Standard.GB_T_2260)
                .isPresent();
        new FieldChecks()
                .when(!holds, "division", RegistrationProblem.APPLICATION_DIVISION)
                .verify();
    }

    private void requireKnownDocuments(Set<String> documents, DivisionCode division) {
        boolean unknown = files.documents(documents, division).size() < documents.size();
        new FieldChecks()
                .when(unknown, "evidence", RegistrationProblem.APPLICATION_EVIDENCE_UNKNOWN)
                .verify();
    }

    private void requireFreePlace(Application application) {
        var content = application.content();
        organisations.of(content.kind(), content.division()).ifPresent(there -> {
            throw new RegistryException(OrganisationProblem.DIVISION_TAKEN, there.name(), there.registryNumber());
        });
        if (applications.isPlaceHeld(content.place(), application.id())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_OPEN);
        }
    }
}
