package org.grassroots.registry.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.territory.DivisionView;
import org.jspecify.annotations.Nullable;

/** A plan that is read: finds what it names, and collects everything that is wrong with it. */
final class PlanReading {

    private final ReorganisationPlan plan;
    private final Map<String, Organisation> organisations;
    private final Map<String, DivisionView> divisions;
    private final FieldChecks checks = new FieldChecks();

    /**
     * A plan.
     *
     * @param organisations those that it names, by their numbers
     * @param divisions those that it names, by their codes
     */
    PlanReading(ReorganisationPlan plan, Map<String, Organisation> organisations, Map<String, DivisionView> divisions) {
        this.plan = plan;
        this.organisations = organisations;
        this.divisions = divisions;
    }

    ReorganisationPlan plan() {
        return plan;
    }

    FieldChecks checks() {
        return checks;
    }

    /** The organisations that it names in a field, one at least. */
    List<Organisation> organisations(String field, List<String> numbers) {
        var told = numbers.stream().filter(number -> !number.isBlank()).toList();
        checks.required(field, told.isEmpty() ? null : told);
        return known(field, told);
    }

    /** The organisations that it names in a field, if any. */
    List<Organisation> known(String field, List<String> numbers) {
        return numbers.stream()
                .filter(number -> !number.isBlank())
                .map(number -> organisation(field, number))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<Organisation> organisation(String field, String number) {
        var found = organisations.get(number.strip());
        checks.when(found == null, field, OrganisationProblem.NUMBER_UNKNOWN, number.strip());
        return Optional.ofNullable(found);
    }

    /** The division that it names in a field, or null if there is none. */
    @Nullable
    DivisionView division(String field, @Nullable String code) {
        var told = code == null || code.isBlank() ? null : code.strip();
        checks.required(field, told);
        var found = told == null ? null : divisions.get(told);
        checks.when(told != null && found == null, field, OrganisationProblem.DIVISION_UNFIT, String.valueOf(told));
        return found;
    }

    /** The code of a division that was found. */
    static DivisionCode code(@Nullable DivisionView found) {
        return new DivisionCode(Objects.requireNonNull(found).code());
    }

    /** The host that it names in the fields that begin so. */
    Host host(String fields, @Nullable Host told) {
        var name = told == null ? "" : told.name().strip();
        var code = told == null ? "" : Attribute.HOST_CODE.form().normal(told.code());
        checks.text(fields + "Name", name, Attribute.LONGEST)
                .required(fields + "Code", code.isEmpty() ? null : code)
                .when(
                        !code.isEmpty() && !Attribute.HOST_CODE.accepts(code),
                        fields + "Code",
                        OrganisationProblem.CONTENT_UNFIT,
                        Attribute.HOST_CODE.form().example());
        return Host.named(name, code);
    }

    /** The same with what kind of unit it is, whose, and in which industry: asked as of whoever registers. */
    Host toldHost(String fields, @Nullable Host told) {
        var named = host(fields, told);
        var type = told == null ? null : told.type();
        var affiliation = told == null ? null : told.affiliation();
        var industry = told == null ? null : told.industry();
        checks.required(fields + "Type", type);
        fit(fields + "Affiliation", Attribute.HOST_AFFILIATION, affiliation);
        fit(fields + "Industry", Attribute.HOST_INDUSTRY, industry);
        return new Host(named.name(), named.code(), type, affiliation, industry);
    }

    private void fit(String field, Attribute attribute, @Nullable String content) {
        checks.required(field, content)
                .when(
                        content != null && !attribute.accepts(content),
                        field,
                        OrganisationProblem.CONTENT_UNFIT,
                        String.join(", ", attribute.choices()));
    }
}
