package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.registration.model.AnApplication.GULOU;
import static org.grassroots.registry.registration.model.AnApplication.complete;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.Particular;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.junit.jupiter.api.Test;

class ApplicationContentTest {

    @Test
    void theFingerprintKnowsNoOrderOfDocuments() {
        assertThat(complete().fingerprint(List.of(paper("a"), paper("b"))))
                .isEqualTo(complete().fingerprint(List.of(paper("b"), paper("a"))));
    }

    @Test
    void theFingerprintChangesWithContentAndDocuments() {
        var hash = complete().fingerprint(List.of(paper("a")));

        assertThat(complete().fingerprint(List.of(paper("b")))).isNotEqualTo(hash);
        assertThat(complete().fingerprint(List.of())).isNotEqualTo(hash);
        assertThat(complete("鼓楼区科协", GULOU).fingerprint(List.of(paper("a")))).isNotEqualTo(hash);
    }

    @Test
    void theCanonicalTextCountsItsValuesSoThatNoneCanPoseAsAnotherField() {
        assertThat(AnApplication.asBefore().canonical(List.of(paper("a")))).isEqualTo("""
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
    void aFieldThatCameLaterIsToldOnlyWhereItIsFilledIn() {
        assertThat(AnApplication.asBefore()
                        .with(Field.SESSION, "5")
                        .canonical(List.of(new Proof(DocumentKind.CHARTER, "b"))))
                .endsWith("chair 2 张三\nsession 1 5\ndocument 9 CHARTER:b\n");
    }

    @Test
    void whatIsTypedIsKeptInOneForm() {
        var content = AnApplication.empty()
                .with(Field.POPULARISATION_FUNDS, " 1,200,000.5 ")
                .with(Field.DELEGATES, "0150")
                .with(Field.OFFICERS, "王五|SECRETARY_GENERAL|\r\n");

        assertThat(content.value(Field.POPULARISATION_FUNDS)).isEqualTo("1200000.50");
        assertThat(content.value(Field.DELEGATES)).isEqualTo("150");
        assertThat(content.officers().officers()).hasSize(1);
        assertThat(content.with(Field.DELEGATES, " ").value(Field.DELEGATES)).isNull();
    }

    @Test
    void theRegisterTellsSinceWhenEachThingIsTrue() {
        var registration = complete()
                .registration(
                        AnApplication.decision(),
                        Map.of("list", DocumentKind.OFFICER_LIST, "paper", DocumentKind.ESTABLISHMENT));

        assertThat(registration.establishedOn()).isEqualTo(LocalDate.of(2001, 5, 1));
        assertThat(told(registration, Attribute.ESTABLISHMENT_MODE))
                .containsExactly("INDEPENDENT since 2021-01-15 by 宁编办〔2021〕3号");
        assertThat(told(registration, Attribute.PARTY_GROUP))
                .containsExactly("false since 2001-05-01 by null", "true since 2021-02-01 by 鼓委〔2021〕8号");
        assertThat(told(registration, Attribute.CHAIR)).containsExactly("张三 since 2020-11-20 by null");
        assertThat(registration.decision().documentNumber()).isEqualTo("苏科协发〔2021〕12号");
        assertThat(registration.evidence()).containsExactly("paper");
        assertThat(registration.particulars())
                .filteredOn(known -> known.attribute() == Attribute.OFFICERS)
                .containsExactly(new Particular(
                        Attribute.OFFICERS,
                        "李四|VICE_CHAIR|HOSPITAL\n王五|SECRETARY_GENERAL|",
                        LocalDate.of(2020, 11, 20),
                        null,
                        List.of("list")));
        assertThat(registration.particulars())
                .filteredOn(known -> known.attribute() == Attribute.ADDRESS)
                .extracting(Particular::since)
                .containsExactly(LocalDate.of(2021, 3, 9));
    }

    @Test
    void whatWasHandedInBeforeTellsOfNoOtherDayOfEstablishment() {
        var registration = AnApplication.asBefore().registration(AnApplication.decision(), Map.of());

        assertThat(registration.establishedOn()).isEqualTo(LocalDate.of(2021, 1, 15));
        assertThat(told(registration, Attribute.CHAIR)).containsExactly("张三 since 2021-03-09 by null");
    }

    private static List<String> told(Registration registration, Attribute attribute) {
        return registration.particulars().stream()
                .filter(known -> known.attribute() == attribute)
                .map(known -> known.content() + " since " + known.since() + " by " + known.document())
                .toList();
    }

    private static Proof paper(String sha256) {
        return new Proof(DocumentKind.OTHER, sha256);
    }
}
