package org.grassroots.registry.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.organisation.model.OffshoreProject;
import org.grassroots.registry.organisation.model.ProjectEntry;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.CreditCode;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Whether a project can stand in the ledger of a base; everything that is wrong is told at once. */
final class ProjectChecks {

    private final RecordProject command;
    private final FieldChecks checks = new FieldChecks();

    ProjectChecks(RecordProject command) {
        this.command = command;
    }

    /** The reason for which it replaces what was said before has to be told too. */
    ProjectChecks because(@Nullable String reason) {
        checks.text("reason", reason, ProjectEntry.LONGEST_REASON);
        return this;
    }

    /**
     * What was told, in the one way in which it is kept.
     *
     * @param established before that day the base introduced nothing
     */
    OffshoreProject project(LocalDate established, LocalDate today) {
        verify(established, today);
        var investment = amount();
        var landed = command.landedOn();
        return new OffshoreProject(
                Objects.requireNonNull(command.title()).strip(),
                Objects.requireNonNull(command.country()),
                Objects.requireNonNull(command.field()).strip(),
                Objects.requireNonNull(command.introducedOn()),
                landed == null
                        ? null
                        : new OffshoreProject.Landing(landed, new CreditCode(Objects.requireNonNull(code()))),
                investment == null ? null : new BigDecimal(investment));
    }

    private void verify(LocalDate established, LocalDate today) {
        var country = command.country();
        var introduced = command.introducedOn();
        var landed = command.landedOn();
        var code = code();
        var investment = amount();
        checks.text("title", command.title(), OffshoreProject.LONGEST)
                .required("country", country)
                .when(country != null && !Attribute.COUNTRY.accepts(country), "country", CommonProblem.FIELD_TYPE, "DE")
                .text("field", command.field(), OffshoreProject.LONGEST)
                .required("introducedOn", introduced)
                .notAfter("introducedOn", introduced, today)
                .when(
                        introduced != null && introduced.isBefore(established),
                        "introducedOn",
                        OrganisationProblem.BEFORE_ESTABLISHED,
                        established)
                .notAfter("landedOn", landed, today)
                .when(landed == null && code != null, "landedOn", OrganisationProblem.PROJECT_LANDING_HALF)
                .when(
                        landed != null && introduced != null && landed.isBefore(introduced),
                        "landedOn",
                        OrganisationProblem.PROJECT_LANDED_BEFORE,
                        String.valueOf(introduced))
                .when(landed != null && code == null, "enterpriseCode", OrganisationProblem.PROJECT_LANDING_HALF)
                .when(
                        code != null && !CreditCode.isWellFormed(code),
                        "enterpriseCode",
                        CommonProblem.FIELD_TYPE,
                        Form.CREDIT_CODE.example())
                .when(
                        investment != null && !Form.AMOUNT.accepts(investment),
                        "investment",
                        CommonProblem.FIELD_TYPE,
                        Form.AMOUNT.example())
                .verify();
    }

    private @Nullable String code() {
        return normal(command.enterpriseCode(), Form.CREDIT_CODE);
    }

    private @Nullable String amount() {
        return normal(command.investment(), Form.AMOUNT);
    }

    private static @Nullable String normal(@Nullable String typed, Form form) {
        return typed == null || typed.isBlank() ? null : form.normal(typed.strip());
    }
}
