package org.grassroots.registry.report.model;

import java.time.LocalDate;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stood on a day, as far as figures ask for it.
 *
 * @param decidedOn when its registration was decided: from this day on it counts as new
 * @param facts what was true of it on the day
 */
public record Body(
        String organisationId,
        OrganisationKind kind,
        String registryNumber,
        LocalDate decidedOn,
        @Nullable String documentNumber,
        Map<Attribute, String> facts) {

    public Body {
        facts = Map.copyOf(facts);
    }

    /** What it was called, or its number where that is not known. */
    public String name() {
        return facts.getOrDefault(Attribute.NAME, registryNumber);
    }

    /** Where it was. */
    public DivisionCode division() {
        return new DivisionCode(facts.getOrDefault(Attribute.DIVISION, "000000"));
    }

    /** Whether an attribute was so on the day. */
    public boolean is(Attribute attribute, String content) {
        return content.equals(facts.get(attribute));
    }

    /** The number that an attribute was on the day; 0 where it is not told. */
    public long number(Attribute attribute) {
        return Long.parseLong(facts.getOrDefault(attribute, "0"));
    }
}
