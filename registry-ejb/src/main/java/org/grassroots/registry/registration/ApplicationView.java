package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.ApplicationStep;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Preparation;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An application as one person sees it.
 *
 * @param version to be handed back with a change or a step: it says on what the person based it
 * @param contentHash the fingerprint of what was last handed in, or null before that
 * @param preparation the decision that its founding may be prepared, and the last day of that; null where there is none
 * @param decision who decided, on what day and under what number; a rejection names the body alone
 * @param organisationId the organisation that came of it, with its number in the register
 * @param copiedFrom the application that this one takes up again
 * @param renews the organisation that expired and begins anew with it
 * @param editable whether this person may change it now
 * @param verbs the steps that this person may take now
 * @param again whether this person may take it up again in a new application
 */
public record ApplicationView(
        String id,
        long version,
        ApplicationState state,
        ApplicationContent content,
        List<Document> evidence,
        String applicantName,
        Instant createdAt,
        Instant changedAt,
        String changedBy,
        @Nullable Instant submittedAt,
        @Nullable String contentHash,
        @Nullable Prepared preparation,
        @Nullable Decision decision,
        @Nullable String organisationId,
        @Nullable String registryNumber,
        List<Step> steps,
        @Nullable String copiedFrom,
        @Nullable String renews,
        boolean editable,
        List<Verb> verbs,
        boolean again)
        implements Serializable {

    public ApplicationView {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        verbs = List.copyOf(verbs);
    }

    /** What the latest return says of single fields, by their keys; empty once it is handed in again. */
    public Map<String, String> remarks() {
        return state == ApplicationState.RETURNED ? steps.get(steps.size() - 1).remarks() : Map.of();
    }

    /** Whether its founding is being prepared, so that granting it takes the certificate. */
    public boolean isPrepared() {
        return state == ApplicationState.APPROVED_TO_PREPARE;
    }

    /** What the latest return says of the whole; null where it says nothing or it is handed in again. */
    public @Nullable String returnReason() {
        return state == ApplicationState.RETURNED ? steps.get(steps.size() - 1).opinion() : null;
    }

    /** The keys of the fields and papers that have to be corrected, in the order of the form. */
    public List<String> remarked() {
        return content.questionnaire().keys().stream()
                .filter(remarks()::containsKey)
                .toList();
    }

    /** The papers of a kind. */
    public List<EvidenceView> files(DocumentKind kind) {
        return evidence.stream()
                .filter(document -> document.kind() == kind)
                .map(Document::file)
                .toList();
    }

    /** The decision that its founding may be prepared, up to a last day. */
    public record Prepared(Decision decision, LocalDate until) implements Serializable {

        static Prepared of(Preparation preparation) {
            return new Prepared(preparation.decision(), preparation.until());
        }
    }

    /** A paper and what it is. */
    public record Document(DocumentKind kind, EvidenceView file) implements Serializable {}

    /**
     * A step that was taken.
     *
     * @param role in which role; null for the system itself
     * @param remarks what a return said of single fields and papers, by their keys
     */
    public record Step(
            Verb verb,
            ApplicationState from,
            ApplicationState to,
            Instant at,
            String name,
            @Nullable Role role,
            String division,
            @Nullable String opinion,
            @Nullable LocalDate visitedOn,
            @Nullable String visitors,
            Map<String, String> remarks,
            @Nullable String contentHash)
            implements Serializable {

        public Step {
            remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
        }

        static Step of(ApplicationStep step, Map<String, String> remarks) {
            return new Step(
                    step.verb(),
                    step.from(),
                    step.to(),
                    step.at(),
                    step.name(),
                    step.role(),
                    step.division().value(),
                    step.opinion(),
                    step.visitedOn(),
                    step.visitors(),
                    remarks,
                    step.contentHash());
        }
    }
}
