package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import org.grassroots.registry.organisation.ProjectView;
import org.grassroots.registry.organisation.RecordProject;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** A project of a base as it was typed or sent: anything may be missing still. */
public class ProjectFields {

    private @Nullable String title;
    private @Nullable String country;
    private @Nullable String field;
    private @Nullable LocalDate introducedOn;
    private @Nullable LocalDate landedOn;
    private @Nullable String enterpriseCode;
    private @Nullable String investment;
    private @Nullable String reason;

    /** Takes {@code "title", "country", "field", "introducedOn", "landedOn", "enterpriseCode", "investment"}. */
    void read(Body body) {
        title = body.optionalText("title");
        country = body.optionalText("country");
        field = body.optionalText("field");
        introducedOn = body.optionalDate("introducedOn");
        landedOn = body.optionalDate("landedOn");
        enterpriseCode = body.optionalText("enterpriseCode");
        investment = body.optionalAmount("investment");
    }

    /** Begins with what the ledger says. */
    void show(ProjectView said) {
        title = said.title();
        country = said.country();
        field = said.field();
        introducedOn = said.introducedOn();
        landedOn = said.landedOn();
        enterpriseCode = said.enterpriseCode();
        investment = said.investment() == null ? null : said.investment().toPlainString();
    }

    RecordProject command(String organisation) {
        return new RecordProject(
                organisation, title, country, field, introducedOn, landedOn, enterpriseCode, investment);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable LocalDate getIntroducedOn() {
        return introducedOn;
    }

    public void setIntroducedOn(@Nullable LocalDate introducedOn) {
        this.introducedOn = introducedOn;
    }

    public @Nullable LocalDate getLandedOn() {
        return landedOn;
    }

    public void setLandedOn(@Nullable LocalDate landedOn) {
        this.landedOn = landedOn;
    }

    public @Nullable String getEnterpriseCode() {
        return enterpriseCode;
    }

    public void setEnterpriseCode(@Nullable String enterpriseCode) {
        this.enterpriseCode = enterpriseCode;
    }

    public @Nullable String getInvestment() {
        return investment;
    }

    public void setInvestment(@Nullable String investment) {
        this.investment = investment;
    }

    /** Why it is mended or withdrawn. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
