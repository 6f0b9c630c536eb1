package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What a county does with its application, and what everybody concerned reads of it. How it is written field by field
 * is {@link DraftService}, what city and province do with it {@link ReviewService}.
 */
@Stateless
public class ApplicationService {

    private Applications applications;
    private ApplicationFiles files;
    private Places places;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ApplicationService() {
        // for the container
    }

    @Inject
    ApplicationService(Applications applications, ApplicationFiles files, Places places, Acting acting, Clock clock) {
        this.applications = applications;
        this.files = files;
        this.places = places;
        this.acting = acting;
        this.clock = clock;
    }

    /** Begins an application; it may be as incomplete as its writer likes. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView draft(@NotNull ApplicationContent content) {
        var by = files.signForCounty(content.division());
        places.requireDivision(content);
        var application = new Application(Ids.fresh(), content, by);
        applications.add(application);
        return files.close(application, "draft");
    }

    /** Replaces the content of a draft or of what was returned. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView change(@NotNull String id, @NotNull ApplicationContent content, long seenVersion) {
        var application = files.open(id, seenVersion);
        files.signForCounty(content.division());
        places.requireDivision(content);
        application.change(content, files.signForCounty(application.content().division()));
        return files.close(application, "change");
    }

    /** Adds a document, stored before for the same division, to those that prove it. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView attach(
            @NotNull String id, @NotNull String evidenceId, @NotNull DocumentKind kind, long seenVersion) {
        var application = files.open(id, seenVersion);
        var documents = new HashMap<>(application.evidence());
        documents.put(evidenceId, kind);
        return present(application, documents);
    }

    /** Takes a document away from those that prove it. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView detach(@NotNull String id, @NotNull String evidenceId, long seenVersion) {
        var application = files.open(id, seenVersion);
        var documents = new HashMap<>(application.evidence());
        documents.remove(evidenceId);
        return present(application, documents);
    }

    /** Says which documents prove it and as what, in place of those that did so far. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView present(@NotNull String id, @NotNull Map<String, DocumentKind> documents, long seenVersion) {
        return present(files.open(id, seenVersion), documents);
    }

    private ApplicationView present(Application application, Map<String, DocumentKind> documents) {
        var division = application.content().division();
        var by = files.signForCounty(division);
        DocumentKind.requireFew(documents.keySet());
        requireKnownDocuments(documents.keySet(), division);
        application.present(documents, by);
        return files.close(application, "present");
    }

    /** Hands it in to whoever comes first on its way. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView submit(@NotNull String id, long seenVersion) {
        var application = files.open(id, seenVersion);
        var by = files.sign(application, Verb.SUBMIT);
        requireKnownDocuments(
                application.evidence().keySet(), application.content().division());
        places.requireHolding(application.content());
        places.requireDivision(application.content());
        places.requireParent(application.content());
        places.requireParkAssociation(application.content());
        places.requireFree(application);
        application.submit(files.proofs(application), BusinessTime.today(clock), by);
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

    private void requireKnownDocuments(Set<String> documents, DivisionCode division) {
        boolean unknown = files.documents(documents, division).size() < documents.size();
        new FieldChecks()
                .when(unknown, DocumentKind.OTHER.key(), RegistrationProblem.APPLICATION_EVIDENCE_UNKNOWN)
                .verify();
    }
}
