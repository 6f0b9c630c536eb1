package org.grassroots.registry.web.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Verb;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API sends it: the content's fields are those that a draft is written with.
 *
 * @param contentHash the SHA-256 to which approvals bind, once it was handed in
 * @param verbs the steps that the caller may take now
 */
public record ApplicationDocument(
        String id,
        long version,
        ApplicationState state,
        OrganisationKind kind,
        String division,
        @Nullable String name,
        @Nullable EstablishmentMode establishmentMode,
        @Nullable LocalDate establishmentSince,
        @Nullable String establishmentDocument,
        boolean partyGroup,
        @Nullable LocalDate partyGroupSince,
        @Nullable String partyGroupDocument,
        @Nullable String chair,
        List<EvidenceView> evidence,
        String applicant,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable String contentHash,
        @Nullable Decision decision,
        @Nullable String organisationId,
        @Nullable String registryNumber,
        List<ApplicationView.Step> steps,
        List<Verb> verbs) {

    static ApplicationDocument of(ApplicationView view) {
        var content = view.content();
        return new ApplicationDocument(
                view.id(),
                view.version(),
                view.state(),
                content.kind(),
                content.division().value(),
                content.name(),
                content.establishmentMode(),
                content.establishmentSince(),
                content.establishmentDocument(),
                content.partyGroup(),
                content.partyGroupSince(),
                content.partyGroupDocument(),
                content.chair(),
                view.evidence(),
                view.applicantName(),
                view.createdAt(),
                view.changedAt(),
                view.submittedAt(),
                view.contentHash(),
                view.decision(),
                view.organisationId(),
                view.registryNumber(),
                view.steps(),
                view.verbs());
    }
}
