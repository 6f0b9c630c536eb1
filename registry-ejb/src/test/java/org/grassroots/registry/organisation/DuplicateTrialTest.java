package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.DuplicateTrial.Line;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.NameVariants.Way;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionName;
import org.grassroots.registry.territory.model.Level;
import org.junit.jupiter.api.Test;

/** Variants of the counties' names and of made-up names of firms and schools are found again. */
class DuplicateTrialTest {

    private static final DivisionCode PROVINCE = new DivisionCode("320000");
    private static final NameReader READER = NameReading.reader(PROVINCE);

    private static final List<String> FIRMS = List.of(
            "恒远医药", "华澄精密机械", "瑞丰半导体", "海川新材料", "中旭智能装备", "云帆软件", "金穗农业科技", "锦绣纺织", "东吴光电", "明澜环保", "启航船舶重工", "天合动力",
            "星河通信", "同泽生物", "鼎盛化工", "众诚电子", "博远汽车零部件", "长风仪器", "绿源能源", "银杏食品");
    private static final List<String> REGIONS = List.of("江苏", "南京市", "苏州", "无锡", "江苏省常州市", "");
    private static final List<String> FORMS = List.of("股份有限公司", "有限公司", "集团有限公司", "有限责任公司");
    private static final List<String> SCHOOLS =
            List.of("师范大学", "工业大学", "农业大学", "科技大学", "医科大学", "工程学院", "职业技术学院", "幼儿师范高等专科学校");
    private static final Set<String> ENDED = Set.of("320602", "320611", "320684");

    @Test
    void countiesAreFoundAgain() {
        assertFoundAgain(counties());
    }

    @Test
    void firmsAndSchoolsAreFoundAgain() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < FIRMS.size(); i++) {
            var name = REGIONS.get(i % REGIONS.size()) + FIRMS.get(i) + FORMS.get(i % FORMS.size());
            lines.add(new Line(name + "科学技术协会", null, null));
        }
        List.of("江苏", "南京", "徐州", "淮安")
                .forEach(region ->
                        SCHOOLS.forEach(school -> lines.add(new Line(region + school + "科学技术协会", null, null))));
        lines.add(new Line("苏州南湖职业学院科学技术协会", null, null));
        lines.add(new Line("望亭理工学院科学技术协会", null, null));
        assertFoundAgain(lines);
    }

    @Test
    void noTwoCountiesAreTakenForOne() {
        assertThat(new DuplicateTrial(counties(), READER).pairs()).isEmpty();
    }

    private static void assertFoundAgain(List<Line> lines) {
        new DuplicateTrial(lines, READER).variants().forEach((way, tally) -> {
            if (way == Way.TYPO) {
                assertThat(tally.recall()).as("%s", tally).isGreaterThanOrEqualTo(0.95);
            } else {
                assertThat(tally.misses()).as(way.name()).isEmpty();
                assertThat(tally.recall()).as(way.name()).isEqualTo(1);
                assertThat(tally.precision()).as(way.name()).isEqualTo(1);
            }
            assertThat(tally.tried()).isGreaterThan(20);
        });
    }

    private static List<Line> counties() {
        var names = new HashMap<String, String>();
        DivisionName.all().forEach(division -> names.put(division.code(), division.name()));
        return DivisionName.all().stream()
                .filter(division ->
                        division.isIn(PROVINCE) && division.level() == Level.COUNTY && !ENDED.contains(division.code()))
                .map(division -> new Line(
                        names.get(new DivisionCode(division.code()).parent().value()) + division.name() + "科学技术协会",
                        null,
                        division.code()))
                .toList();
    }
}
