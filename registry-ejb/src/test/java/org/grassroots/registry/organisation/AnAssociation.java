package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;

/** County associations to begin with. */
final class AnAssociation {

    static final LocalDate ESTABLISHED = LocalDate.of(2001, 5, 1);
    static final Decision DECISION = new Decision("省科协党组", LocalDate.of(2021, 2, 1), "苏科协发〔2021〕5号");

    private AnAssociation() {}

    /** Shares its office, has no party group. */
    static Registration of(String division, String name) {
        return Registration.of(
                        OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode(division), name, ESTABLISHED, DECISION)
                .with(Attribute.ESTABLISHMENT_MODE, "CO_LOCATED", ESTABLISHED)
                .with(Attribute.PARTY_GROUP, "false", ESTABLISHED)
                .with(Attribute.CHAIR, "王一", ESTABLISHED);
    }

    /** Independent since a day and with a party group since another, each by a document of its own. */
    static Registration independent(String division, String name, LocalDate since, LocalDate partyGroup) {
        return Registration.of(
                        OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode(division), name, ESTABLISHED, DECISION)
                .with(Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", since, "编办〔2021〕1号")
                .with(Attribute.PARTY_GROUP, "false", ESTABLISHED)
                .with(Attribute.PARTY_GROUP, "true", partyGroup, "县委〔2021〕2号")
                .with(Attribute.CHAIR, "李二", ESTABLISHED);
    }

    static FactChange becomes(String id, Attribute attribute, String content, LocalDate first) {
        return new FactChange(
                id, attribute, content, first, new Decision("县委编办", first, "编办〔2021〕9号"), "据文件登记", List.of());
    }
}
