package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** An {@link ApplicationContent} as columns, since records cannot be embedded. */
@Embeddable
class Particulars {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private OrganisationKind kind;

    @Column(name = "division_code", nullable = false, length = 9)
    private DivisionCode division;

    // who supervises it: text, since ranges of codes are compared with it
    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(length = ApplicationContent.TEXT_LENGTH)
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "establishment_mode", length = 20)
    private @Nullable EstablishmentMode establishmentMode;

    @Column(name = "establishment_since")
    private @Nullable LocalDate establishmentSince;

    @Column(name = "establishment_document", length = ApplicationContent.TEXT_LENGTH)
    private @Nullable String establishmentDocument;

    @Column(name = "party_group", nullable = false)
    private boolean partyGroup;

    @Column(name = "party_group_since")
    private @Nullable LocalDate partyGroupSince;

    @Column(name = "party_group_document", length = ApplicationContent.TEXT_LENGTH)
    private @Nullable String partyGroupDocument;

    @Column(length = ApplicationContent.PERSON_LENGTH)
    private @Nullable String chair;

    @SuppressWarnings("NullAway.Init")
    protected Particulars() {
        // for the persistence provider
    }

    Particulars(ApplicationContent content) {
        this.kind = content.kind();
        this.division = content.division();
        this.jurisdiction = content.kind().supervisedFrom(content.division()).value();
        this.name = content.name();
        this.establishmentMode = content.establishmentMode();
        this.establishmentSince = content.establishmentSince();
        this.establishmentDocument = content.establishmentDocument();
        this.partyGroup = content.partyGroup();
        this.partyGroupSince = content.partyGroupSince();
        this.partyGroupDocument = content.partyGroupDocument();
        this.chair = content.chair();
    }

    ApplicationContent content() {
        return new ApplicationContent(
                kind,
                division,
                name,
                establishmentMode,
                establishmentSince,
                establishmentDocument,
                partyGroup,
                partyGroupSince,
                partyGroupDocument,
                chair);
    }
}
