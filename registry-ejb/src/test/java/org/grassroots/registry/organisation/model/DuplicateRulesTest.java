package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.DuplicateSubject.Use;
import org.grassroots.registry.organisation.model.RegionNames.Region;
import org.grassroots.registry.organisation.model.Resemblance.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateRulesTest {

    private static final String CODE = "91320100MA1XXXXX1A";
    private static final String OTHER_CODE = "91320100MA1XXXXX2B";

    private final NameReader reader = new NameReader(new RegionNames(List.of(
            new Region("320000", "江苏省", true),
            new Region("320100", "南京市", true),
            new Region("320106", "鼓楼区", true),
            new Region("320600", "南通市", true))));
    private final DuplicateRules rules = new DuplicateRules(reader);

    @ParameterizedTest
    @CsvSource({
        "江苏恒远医药股份有限公司科学技术协会, 恒远医药科协, NAME",
        "南京大学科学技术协会, 南京市大学科协, NAME",
        "南京恒远医药科协, 南京恒元医药科协, SOUND",
        "恒远医药科协, 恒运医药科协, SLIP",
        "恒远医药科协, 恒远药医科协, ORDER",
        "恒远医药科协, 恒远医药药科协, SLIP",
        "南景大学科协, 南京大学科协, SOUND",
    })
    void namesSpeakForEachOther(String one, String other, Signal signal) {
        assertThat(compare(named(one), named(other))).contains(signal);
    }

    @ParameterizedTest
    @CsvSource({
        "南京大学科协, 南通大学科协",
        "南京工业大学科协, 南京农业大学科协",
        "南京大学科协, 南京理工大学科协",
        "师范大学科协, 南京师范大学科协",
        "江苏师范大学科协, 南京师范大学科协",
        "南京第一中学科协, 南京第二中学科协",
        "样例海外联络站1, 样例海外联络站14",
        "样例园区3基地, 样例园区23基地",
        "恒远东方科协, 恒远南方科协",
        "南京恒远医药科协, 南通恒远医药科协",
        "恒远医药科协, 恒远医药农技协",
        "南京市科协, 南京市鼓楼区科协"
    })
    void whatTellsNamesApartIsNoSlip(String one, String other) {
        assertThat(compare(named(one), named(other))).isEmpty();
    }

    @Test
    void differentCodesAreDifferentBodiesHoweverAlikeTheNames() {
        var one = subject(CODE, null, "恒远医药科协");

        assertThat(compare(one, subject(OTHER_CODE, null, "恒远医药科协"))).isEmpty();
        assertThat(compare(subject(null, CODE, "恒远医药科协"), subject(null, OTHER_CODE, "恒远医药科协")))
                .isEmpty();
        assertThat(compare(subject(CODE, CODE, "恒远医药科协"), subject(CODE, OTHER_CODE, "恒远医药科协")))
                .isEmpty();
    }

    @Test
    void theSameCodeIsTheSameBodyHoweverDifferentTheNames() {
        assertThat(rules.compare(subject(CODE, null, "恒远医药科协"), subject(CODE, null, "瑞丰能源科协")))
                .get()
                .returns(100, Resemblance::score)
                .returns(true, Resemblance::isSame);
        assertThat(compare(subject(null, CODE, "恒远医药科协"), subject(null, CODE, "瑞丰能源科协")))
                .contains(Signal.HOST_CODE);
    }

    @Test
    void placesAddAndTakeAway() {
        int same = score(at("320106", "恒远医药科协"), at("320106", "恒远医药科协"));
        int city = score(at("320106", "恒远医药科协"), at("320102", "恒远医药科协"));
        int other = score(at("320106", "恒远医药科协"), at("320602", "恒远医药科协"));

        assertThat(List.of(same, city, other)).containsExactly(98, 90, 80);
        assertThat(compare(at("320106", "恒远医药科协"), at("320602", "恒运医药科协"))).isEmpty();
    }

    @Test
    void anAssociationNamedAfterItsRegionIsNeverThatOfAnotherCity() {
        assertThat(compare(at("320106", "鼓楼区科协"), at("320302", "鼓楼区科协"))).isEmpty();
        assertThat(compare(at("320106", "南京市鼓楼区科协"), at("320106", "鼓楼科协"))).contains(Signal.NAME);
    }

    @Test
    void anotherCountysNameIsASlipWhereBothAreInOneCounty() {
        assertThat(compare(at("320106", "南通市鼓楼区科协"), at("320106", "南京市鼓楼区科协")))
                .contains(Signal.SLIP, Signal.SAME_DIVISION);
    }

    @Test
    void aWiderRegionSpeaksForItLess() {
        assertThat(compare(named("江苏恒远医药科协"), named("南京恒远医药科协"))).containsExactly(Signal.NAME, Signal.WIDER_REGION);
    }

    @Test
    void formerAndShortNamesCountToo() {
        var renamed = DuplicateSubject.of(
                null,
                null,
                null,
                null,
                Map.of("恒远医药科协", Use.CURRENT, "瑞丰制药厂科协", Use.FORMER, "恒药科协", Use.SHORT),
                reader);

        assertThat(compare(renamed, named("瑞丰制药厂科协"))).containsExactly(Signal.NAME, Signal.FORMER_NAME);
        assertThat(compare(named("恒药科协"), renamed)).containsExactly(Signal.NAME, Signal.SHORT_NAME);
        assertThat(compare(renamed, named("恒远医药科协"))).containsExactly(Signal.NAME);
    }

    @Test
    void whatTheyAreCalledIsKeptWithTheReason() {
        assertThat(rules.compare(named("恒远医药有限公司科协"), named("恆遠醫藥科協")))
                .map(Resemblance::reasons)
                .contains(List.of(new Reason(Signal.NAME, "恒远医药有限公司科协", "恆遠醫藥科協")));
    }

    private List<Signal> compare(DuplicateSubject one, DuplicateSubject other) {
        return rules.compare(one, other).map(Resemblance::reasons).stream()
                .flatMap(List::stream)
                .map(Reason::signal)
                .toList();
    }

    private int score(DuplicateSubject one, DuplicateSubject other) {
        return rules.compare(one, other).map(Resemblance::score).orElse(0);
    }

    private DuplicateSubject named(String name) {
        return subject(null, null, name);
    }

    private DuplicateSubject at(String division, String name) {
        return DuplicateSubject.of(null, division, null, null, Map.of(name, Use.CURRENT), reader);
    }

    private DuplicateSubject subject(String ownCode, String hostCode, String name) {
        return DuplicateSubject.of(null, null, ownCode, hostCode, Map.of(name, Use.CURRENT), reader);
    }
}
