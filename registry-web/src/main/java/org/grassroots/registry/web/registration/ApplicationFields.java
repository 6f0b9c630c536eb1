package org.grassroots.registry.web.registration;

import java.time.LocalDate;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** The inputs of the form in which an application is written. */
public class ApplicationFields {

    private @Nullable String division;
    private @Nullable String name;
    private @Nullable EstablishmentMode establishmentMode;
    private @Nullable LocalDate establishmentSince;
    private @Nullable String establishmentDocument;
    private boolean partyGroup;
    private @Nullable LocalDate partyGroupSince;
    private @Nullable String partyGroupDocument;
    private @Nullable String chair;

    /** Fills the inputs with what was written so far. */
    void show(ApplicationContent content) {
        division = content.division().value();
        name = content.name();
        establishmentMode = content.establishmentMode();
        establishmentSince = content.establishmentSince();
        establishmentDocument = content.establishmentDocument();
        partyGroup = content.partyGroup();
        partyGroupSince = content.partyGroupSince();
        partyGroupDocument = content.partyGroupDocument();
        chair = content.chair();
    }

    /** What the inputs say, for an application from {@code from}. */
    ApplicationContent content(DivisionCode from) {
        return new ApplicationContent(
                OrganisationKind.COUNTY_ASSOCIATION,
                from,
                name,
                establishmentMode,
                establishmentSince,
                establishmentDocument,
                partyGroup,
                partyGroupSince,
                partyGroupDocument,
                chair);
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable EstablishmentMode getEstablishmentMode() {
        return establishmentMode;
    }

    public void setEstablishmentMode(@Nullable EstablishmentMode establishmentMode) {
        this.establishmentMode = establishmentMode;
    }

    public @Nullable LocalDate getEstablishmentSince() {
        return establishmentSince;
    }

    public void setEstablishmentSince(@Nullable LocalDate establishmentSince) {
        this.establishmentSince = establishmentSince;
    }

    public @Nullable String getEstablishmentDocument() {
        return establishmentDocument;
    }

    public void setEstablishmentDocument(@Nullable String establishmentDocument) {
        this.establishmentDocument = establishmentDocument;
    }

    public boolean isPartyGroup() {
        return partyGroup;
    }

    public void setPartyGroup(boolean partyGroup) {
        this.partyGroup = partyGroup;
    }

    public @Nullable LocalDate getPartyGroupSince() {
        return partyGroupSince;
    }

    public void setPartyGroupSince(@Nullable LocalDate partyGroupSince) {
        this.partyGroupSince = partyGroupSince;
    }

    public @Nullable String getPartyGroupDocument() {
        return partyGroupDocument;
    }

    public void setPartyGroupDocument(@Nullable String partyGroupDocument) {
        this.partyGroupDocument = partyGroupDocument;
    }

    public @Nullable String getChair() {
        return chair;
    }

    public void setChair(@Nullable String chair) {
        this.chair = chair;
    }
}
