package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.registration.model.AnApplication.GULOU;
import static org.grassroots.registry.registration.model.AnApplication.complete;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationContentTest {

    @Test
    void theFingerprintKnowsNoOrderOfDocuments() {
        assertThat(complete().fingerprint(List.of("a", "b")))
                .isEqualTo(complete().fingerprint(List.of("b", "a")));
    }

    @Test
    void theFingerprintChangesWithContentAndDocuments() {
        var hash = complete().fingerprint(List.of("a"));

        assertThat(complete().fingerprint(List.of("b"))).isNotEqualTo(hash);
        assertThat(complete().fingerprint(List.of())).isNotEqualTo(hash);
        assertThat(complete("鼓楼区科协", GULOU).fingerprint(List.of("a"))).isNotEqualTo(hash);
    }

    @Test
    void theCanonicalTextCountsItsValuesSoThatNoneCanPoseAsAnotherField() {
        assertThat(complete().canonical(List.of("a"))).isEqualTo("""
                application 1
                kind 18 COUNTY_ASSOCIATION
                division 6 320106
                name 9 鼓楼区科学技术协会
                establishmentMode 11 INDEPENDENT
                establishmentSince 10 2021-01-15
                establishmentDocument 11 宁编办〔2021〕3号
                partyGroup 4 true
                partyGroupSince 10 2021-02-01
                partyGroupDocument 10 鼓委〔2021〕8号
                chair 2 张三
                document 1 a
                """);
    }

    @Test
    void outerSpaceAndControlCharactersOfWhatIsTypedAreDropped() {
        assertThat(complete(" 鼓楼区\u0000科学技术协会\r\n", GULOU).name()).isEqualTo("鼓楼区 科学技术协会");
        assertThat(new Opinion(" 一\r\n二\u0007 ").text()).isEqualTo("一\n二");
        assertThat(new Opinion("\u0000").text()).isNull();
    }

    @Test
    void theRegisterKnowsTheOrganisationFromTheFirstDayThatTheApplicationTells() {
        var registration = complete().registration(AnApplication.decision(), List.of("evidence"));

        assertThat(registration.establishedOn()).isEqualTo(LocalDate.of(2021, 1, 15));
        assertThat(registration.modeSince()).isEqualTo(LocalDate.of(2021, 1, 15));
        assertThat(registration.partyGroupSince()).isEqualTo(LocalDate.of(2021, 2, 1));
        assertThat(registration.chairSince()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(registration.decision().documentNumber()).isEqualTo("苏科协发〔2021〕12号");
        assertThat(registration.evidence()).containsExactly("evidence");
    }
}
