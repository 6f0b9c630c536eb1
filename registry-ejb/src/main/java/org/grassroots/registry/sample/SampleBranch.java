package org.grassroots.registry.sample;

import java.time.LocalDate;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionView;

/**
 * The branch of a township or street in the sample.
 *
 * @param number counts them from 1
 */
record SampleBranch(DivisionView township, int number) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 6);

    /** How many townships of a county have theirs: none up to three. */
    static int in(String county) {
        return Integer.parseInt(county) % 4;
    }

    Registration registration() {
        var decidedOn = FIRST_DAY.plusDays(number * 7L % 1000);
        var document = "样例〔" + decidedOn.getYear() + "〕" + OrganisationKind.TOWNSHIP_BRANCH.letters() + number + "号";
        var decision = new Decision("县级科协（样例）", decidedOn, document);
        return Registration.of(
                        OrganisationKind.TOWNSHIP_BRANCH,
                        new DivisionCode(township.code()),
                        township.name() + "样例科学技术协会",
                        decidedOn,
                        decision)
                .with(Attribute.CONTACT_PHONE, "025-0001" + "%04d".formatted(number), decidedOn)
                .with(Attribute.ADDRESS, "样例路" + number + "号", decidedOn)
                .with(Attribute.VILLAGE_GROUPS, String.valueOf(number % 12), decidedOn);
    }
}
