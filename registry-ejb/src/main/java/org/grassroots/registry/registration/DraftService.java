package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.grassroots.registry.evidence.EvidenceHandover;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.FieldChange;
import org.grassroots.registry.registration.model.Renewal;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** How an application is written: begun, saved field by field, and taken up again after it had ended. */
@Stateless
public class DraftService {

    private Applications applications;
    private ApplicationService service;
    private ApplicationFiles files;
    private OrganisationService organisations;
    private Places places;
    private EvidenceHandover evidence;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public DraftService() {
        // for the container
    }

    @Inject
    DraftService(
            Applications applications,
            ApplicationService service,
            ApplicationFiles files,
            OrganisationService organisations,
            Places places,
            EvidenceHandover evidence,
            Acting acting) {
        this.applications = applications;
        this.service = service;
        this.files = files;
        this.organisations = organisations;
        this.places = places;
        this.evidence = evidence;
        this.acting = acting;
    }

    /**
     * Replaces what stands in one field, whatever others wrote in other fields meanwhile.
     *
     * @param seenVersion the version that the writer saw
     * @throws RegistryException {@link CommonProblem#STALE_EDIT} if somebody has written in this field since then
     */
    @AllowedTo(Role.ORG_REPORTER)
    public SavedField write(@NotNull String id, @NotNull Field field, @Nullable String typed, long seenVersion) {
        var application = files.openToWrite(id);
        var by = files.signForCounty(application.content().division());
        var meanwhile = application.changesAfter(seenVersion);
        application.write(field, typed, seenVersion, by);
        return new SavedField(files.close(application, "change").version(), meanwhile);
    }

    /** Adds a paper, stored before for the same division, whatever was written in the fields meanwhile. */
    @AllowedTo(Role.ORG_REPORTER)
    public SavedField add(
            @NotNull String id, @NotNull String evidenceId, @NotNull DocumentKind kind, long seenVersion) {
        var application = files.openToWrite(id);
        var meanwhile = application.changesAfter(seenVersion);
        var added = service.attach(id, evidenceId, kind, application.version());
        return new SavedField(added.version(), meanwhile);
    }

    /** What others wrote in an application after the version that somebody saw. */
    @AllowedTo({Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK})
    public List<FieldChange> meanwhile(@NotNull String id, long seenVersion) {
        return files.open(id).changesAfter(seenVersion);
    }

    /**
     * A draft of the actor's own to begin with: the one of the division, where only one can be; else one that has no name
     * yet; else a new one.
     */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView begin(@NotNull OrganisationKind kind, @NotNull DivisionCode division) {
        files.signForCounty(division);
        return applications
                .draft(kind, division, acting.actor().id())
                .map(files::view)
                .orElseGet(() -> service.draft(ApplicationContent.empty(kind, division)));
    }

    /**
     * Carries it over from a division that holds no longer to one that this became, with all that was written and every
     * paper; whoever does it reports for both.
     */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView carry(@NotNull String id, @NotNull DivisionCode to, long seenVersion) {
        var application = files.open(id, seenVersion);
        var from = application.content().division();
        files.signForCounty(from);
        places.requireSuccession(from, to);
        var by = files.signForCounty(to);
        application.carry(to, by);
        application.present(handedOn(application.evidence(), from, to), by);
        return files.close(application, "carry");
    }

    private Map<String, DocumentKind> handedOn(Map<String, DocumentKind> papers, DivisionCode from, DivisionCode to) {
        return evidence.handOn(papers.keySet(), from, to).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, paper -> Objects.requireNonNull(papers.get(paper.getKey()))));
    }

    /** Takes up what was rejected or withdrawn, as a new draft. */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView again(@NotNull String id) {
        var before = files.open(id);
        var copy =
                before.again(Ids.fresh(), files.signForCounty(before.content().division()));
        applications.add(copy);
        return files.close(copy, "again");
    }

    /**
     * Begins anew what expired: a draft with what the register last knew of an organisation (lifecycle L17).
     *
     * @throws RegistryException {@link OrganisationProblem#LIFE_ACT_CLOSED} if it has not expired
     */
    @AllowedTo(Role.ORG_REPORTER)
    public ApplicationView renew(@NotNull String organisationId) {
        var expired = organisations.view(organisationId, null, null);
        var by = files.signForCounty(new DivisionCode(expired.division()));
        var former = applications.granted(organisationId).orElse(null);
        var draft = new Renewal(expired, former).draft(Ids.fresh(), by);
        applications.add(draft);
        return files.close(draft, "renew");
    }
}
