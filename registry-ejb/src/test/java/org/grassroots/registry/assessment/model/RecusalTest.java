package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.model.Recusal.Reason;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecusalTest {

    private static final DivisionCode COUNTY = new DivisionCode("320106");
    private static final Recusal RULE =
            new Recusal(new Subject("gulou", "JS-XX-320106-2021-00001-A", "鼓楼区科协", COUNTY, COUNTY), Set.of("reporter"));

    @ParameterizedTest
    @CsvSource({"320106", "320106001", "320100", "320102"})
    void whoeverIsResponsibleForTheCountyOrItsCityIsRecused(String division) {
        for (var role : Role.ofStaff()) {
            var grants = List.of(Grant.on(Role.EXPERT, new DivisionCode("320000")), at(role, division));
            assertThat(RULE.of("expert", grants)).contains(Reason.DIVISION);
        }
    }

    @ParameterizedTest
    @CsvSource({"320000", "320200", "320205", "320205001"})
    void whoeverIsResponsibleElsewhereOrForTheProvinceJudges(String division) {
        assertThat(RULE.of("expert", List.of(at(Role.EXPERT, division)))).isEmpty();
    }

    @Test
    void whoeverActsForTheOrganisationIsRecused() {
        var own = new Grant(Role.ORG_REPORTER, new DivisionCode("320000"), "gulou");
        var other = new Grant(Role.ORG_REPORTER, new DivisionCode("320000"), "another");

        assertThat(RULE.of("expert", List.of(own))).contains(Reason.ORGANISATION);
        assertThat(RULE.of("expert", List.of(other))).isEmpty();
    }

    @Test
    void whoeverHadAPartIsRecused() {
        assertThat(RULE.of("reporter", List.of(at(Role.EXPERT, "320000")))).contains(Reason.PART);
    }

    @Test
    void anOrganisationOfTheProvinceIsAtHomeWhereItLies() {
        var university = new Subject("nju", "JS-GX", "南京大学科协", COUNTY, new DivisionCode("320000"));
        var rule = new Recusal(university, Set.of());

        assertThat(rule.of("expert", List.of(at(Role.EXPERT, "320000")))).isEmpty();
        assertThat(rule.of("expert", List.of(at(Role.LOCAL_REVIEWER, "320100"))))
                .contains(Reason.DIVISION);
    }

    private static Grant at(Role role, String division) {
        return Grant.on(role, new DivisionCode(division));
    }
}
