package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a county applies for. A draft may leave almost everything open; handing in asks for all of it.
 *
 * @param establishmentDocument number or title of the paper that set up the association (编办或党委文件)
 * @param partyGroup whether the association has a party leadership group (党组)
 * @param partyGroupDocument number or title of the paper that formed it
 */
public record ApplicationContent(
        OrganisationKind kind,
        DivisionCode division,
        @Nullable String name,
        @Nullable EstablishmentMode establishmentMode,
        @Nullable LocalDate establishmentSince,
        @Nullable String establishmentDocument,
        boolean partyGroup,
        @Nullable LocalDate partyGroupSince,
        @Nullable String partyGroupDocument,
        @Nullable String chair)
        implements Serializable {

    /** The most characters of a name or of the title of a document. */
    public static final int TEXT_LENGTH = 100;

    /** The most characters of a person's name. */
    public static final int PERSON_LENGTH = 50;

    public ApplicationContent {
        name = Wording.line(name);
        establishmentDocument = Wording.line(establishmentDocument);
        partyGroupDocument = Wording.line(partyGroupDocument);
        chair = Wording.line(chair);
    }

    /** Asks for what even a draft must keep to: a division that fits the kind, and texts that are not too long. */
    void requireStorable() {
        new FieldChecks()
                .when(!kind.fits(division), "division", RegistrationProblem.APPLICATION_DIVISION)
                .optionalText("name", name, TEXT_LENGTH)
                .optionalText("establishmentDocument", establishmentDocument, TEXT_LENGTH)
                .optionalText("partyGroupDocument", partyGroupDocument, TEXT_LENGTH)
                .optionalText("chair", chair, PERSON_LENGTH)
                .verify();
    }

    /** Asks for everything that can be judged, and tells all that is missing or wrong at once. */
    void requireComplete(int documents, LocalDate today) {
        var checks = new FieldChecks()
                .text("name", name, TEXT_LENGTH)
                .required("establishmentMode", establishmentMode)
                .required("establishmentSince", establishmentSince)
                .notAfter("establishmentSince", establishmentSince, today)
                .text("establishmentDocument", establishmentDocument, TEXT_LENGTH)
                .notAfter("partyGroupSince", partyGroupSince, today)
                .text("chair", chair, PERSON_LENGTH)
                .when(documents == 0, "evidence", RegistrationProblem.APPLICATION_EVIDENCE_MISSING);
        if (partyGroup) {
            checks.required("partyGroupSince", partyGroupSince)
                    .text("partyGroupDocument", partyGroupDocument, TEXT_LENGTH);
        } else {
            checks.when(partyGroupSince != null, "partyGroupSince", RegistrationProblem.APPLICATION_PARTY_GROUP)
                    .when(
                            partyGroupDocument != null,
                            "partyGroupDocument",
                            RegistrationProblem.APPLICATION_PARTY_GROUP);
        }
        checks.verify();
    }

    /**
     * What goes into the register once this content was checked and granted. The organisation counts as established
     * on the first day of which the application tells; the chair is known from the decision on.
     */
    public Registration registration(Decision decision, Collection<String> evidence) {
        var since = Objects.requireNonNull(establishmentSince);
        var decidedOn = Objects.requireNonNull(decision.decidedOn());
        return new Registration(
                kind,
                division,
                Objects.requireNonNull(name),
                partyGroupSince != null && partyGroupSince.isBefore(since) ? partyGroupSince : since,
                Objects.requireNonNull(establishmentMode),
                since,
                establishmentDocument,
                partyGroup,
                partyGroupSince,
                partyGroupDocument,
                Objects.requireNonNull(chair),
                decidedOn,
                new org.grassroots.registry.organisation.Decision(
                        Objects.requireNonNull(decision.body()), decidedOn, decision.documentNumber()),
                List.copyOf(evidence));
    }

    /** What only one open application may ask for: the kind in the division. */
    public String place() {
        return kind + ":" + division;
    }

    /**
     * The one text that stands for this content and its documents: approvals bind to its SHA-256. Each value is led
     * by its length, so that no two contents share a text.
     */
    public String canonical(Collection<String> documentHashes) {
        var text = new StringBuilder("application 1\n");
        line(text, "kind", kind);
        line(text, "division", division);
        line(text, "name", name);
        line(text, "establishmentMode", establishmentMode);
        line(text, "establishmentSince", establishmentSince);
        line(text, "establishmentDocument", establishmentDocument);
        line(text, "partyGroup", partyGroup);
        line(text, "partyGroupSince", partyGroupSince);
        line(text, "partyGroupDocument", partyGroupDocument);
        line(text, "chair", chair);
        documentHashes.stream().sorted().forEach(hash -> line(text, "document", hash));
        return text.toString();
    }

    /** The fingerprint of {@link #canonical}. */
    public String fingerprint(Collection<String> documentHashes) {
        return Digest.of(canonical(documentHashes));
    }

    private static void line(StringBuilder text, String field, @Nullable Object value) {
        var written = Objects.toString(value, "");
        text.append(field)
                .append(' ')
                .append(written.length())
                .append(' ')
                .append(written)
                .append('\n');
    }
}
