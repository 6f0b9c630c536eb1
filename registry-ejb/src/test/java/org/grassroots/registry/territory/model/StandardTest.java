package org.grassroots.registry.territory.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTest {

    @ParameterizedTest
    @ValueSource(strings = {"320000", "320100", "320106", "320681", "320170", "320180"})
    void aCodeOfSixDigitsIsGb2260(String code) {
        assertThat(Standard.of(code)).isEqualTo(Standard.GB_T_2260);
    }

    @ParameterizedTest
    @ValueSource(strings = {"320371", "320576", "320679", "320106001"})
    void zonesAndTownshipsAreStatistical(String code) {
        assertThat(Standard.of(code)).isEqualTo(Standard.STATISTICAL);
    }
}
