package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.registry.organisation.model.RegionNames.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

    private final NameReader reader = new NameReader(new RegionNames(List.of(
            new Region("320000", "江苏省", true),
            new Region("320100", "南京市", true),
            new Region("320106", "鼓楼区", true),
            new Region("320300", "徐州市", true),
            new Region("320302", "鼓楼区", true),
            new Region("320321", "丰县", true),
            new Region("320571", "苏州工业园区", true),
            new Region("320684", "海门市", true),
            new Region("320614", "海门区", true),
            new Region("320800", "淮安市", true),
            new Region("320803", "淮安区", true))));

    @ParameterizedTest
    @CsvSource({
        "南京市鼓楼区科学技术协会, 鼓楼, ''",
        "徐州鼓楼科协, 鼓楼, ''",
        "丰县科协, 丰县, ''",
        "江苏省南京市恒远医药股份有限公司科学技术协会, 南京, 恒远医药",
        "恒远医药（集团）有限公司, '', 恒远医药",
        "江苏师大科协, 江苏, 师范大学",
        "南京医科大科协, 南京, 医科大学",
        "南京大学高校科协, 南京, 大学",
        "苏州工业园区科协, 苏州工业园区, ''"
    })
    void aNameIsTakenApart(String name, String region, String core) {
        var key = reader.read(name);

        assertThat(key.region()).isEqualTo(region);
        assertThat(key.core()).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({
        "恒远医药科学技木协会",
        "恒远医药科学技协会",
        "恒远医药科学技术协协会",
        "恒远医药科学术技协会",
        "恒远医药股分有限公司科学技术协会",
        "恒远医药有限任公司科学技术协会",
        "恒远医药有线公司科协",
        "恒远医药有限公司科谐",
        "恒远医药有限公司棵协",
        "恒远医药有限公司协"
    })
    void aSlipInTheWordsAroundTheCoreDoesNotTouchIt(String name) {
        assertThat(reader.read(name).core()).isEqualTo("恒远医药");
    }

    @Test
    void wordsThatOnlyLookLikeAssociationsStay() {
        assertThat(reader.read("徐州师范高等专科校").kindWord()).isNull();
        assertThat(reader.read("恒远控股有限公司").core()).isEqualTo("恒远控股");
    }

    @Test
    void aRegionMayStandForSeveralPlaces() {
        assertThat(reader.read("鼓楼区科协").places()).containsExactlyInAnyOrder("320106", "320302");
        assertThat(reader.read("南京市鼓楼区科协").places()).containsExactly("320106");
    }

    @Test
    void aCityThatBecameADistrictIsOnePlaceAndACityAndItsDistrictAreTwo() {
        assertThat(reader.read("海门市科协").places()).isEqualTo(reader.read("海门区科协").places());
        assertThat(reader.read("淮安市科协").places())
                .doesNotContainAnyElementsOf(reader.read("淮安区科协").places());
    }

    @Test
    void whatManyNamesShareIsNoNameByItself() {
        assertThat(reader.read("南京师范大学").common()).isTrue();
        assertThat(reader.read("南京恒远科技大学").common()).isFalse();
    }
}
