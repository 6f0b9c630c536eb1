package org.grassroots.registry.figure.model;

import java.math.BigDecimal;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;

/** How the register tells a figure, out of what it says about an organisation as of a day. */
public enum Derivation {
    ESTABLISHED_INDEPENDENTLY(Attribute.ESTABLISHMENT_MODE, EstablishmentMode.INDEPENDENT.name()),
    CO_LOCATED(Attribute.ESTABLISHMENT_MODE, EstablishmentMode.CO_LOCATED.name()),
    PARTY_GROUP(Attribute.PARTY_GROUP, "true");

    private final Attribute attribute;
    private final String yes;

    Derivation(Attribute attribute, String yes) {
        this.attribute = attribute;
        this.yes = yes;
    }

    /** 1 or 0; {@code facts} are what is true of the organisation, by the name of the attribute. */
    public BigDecimal amount(Map<String, String> facts) {
        return yes.equals(facts.get(attribute.name())) ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
