package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 社会团体登记管理条例 2016, art. 10. */
class MemberRuleTest {

    @ParameterizedTest
    @CsvSource({
        "50,0,true",
        "49,0,false",
        "0,30,true",
        "0,29,false",
        "20,30,true",
        "20,29,false",
        "1,30,false",
        "0,0,false"
    })
    void aSocietyTakesFiftyPeopleOrThirtyUnitsOrFiftyOfBoth(long individuals, long units, boolean kept) {
        assertThat(MemberRule.isKept(individuals, units)).isEqualTo(kept);
    }
}
