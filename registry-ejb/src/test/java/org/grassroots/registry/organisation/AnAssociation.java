package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;

/** County associations to begin with. */
final class AnAssociation {

    static final LocalDate ESTABLISHED = LocalDate.of(2001, 5, 1);
    static final Decision DECISION = new Decision("省科协党组", LocalDate.of(2021, 2, 1), "苏科协发〔2021〕5号");

    private AnAssociation() {}

    /** Shares its office, has no party group. */
    static Registration of(String division, String name) {
        return new Registration(
                OrganisationKind.COUNTY_ASSOCIATION,
                new DivisionCode(division),
                name,
                ESTABLISHED,
                EstablishmentMode.CO_LOCATED,
                ESTABLISHED,
                null,
                false,
                null,
                null,
                "王一",
                ESTABLISHED,
                DECISION,
                List.of());
    }

    /** Independent since a day and with a party group since another, each by a document of its own. */
    static Registration independent(String division, String name, LocalDate since, LocalDate partyGroup) {
        return new Registration(
                OrganisationKind.COUNTY_ASSOCIATION,
                new DivisionCode(division),
                name,
                ESTABLISHED,
                EstablishmentMode.INDEPENDENT,
                since,
                "编办〔2021〕1号",
                true,
                partyGroup,
                "县委〔2021〕2号",
                "李二",
                ESTABLISHED,
                DECISION,
                List.of());
    }

    static FactChange becomes(String id, Attribute attribute, String content, LocalDate first) {
        return new FactChange(
                id, attribute, content, first, new Decision("县委编办", first, "编办〔2021〕9号"), "据文件登记", List.of());
    }
}
