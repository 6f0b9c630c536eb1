package org.grassroots.registry.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.grassroots.registry.territory.DivisionRows.DivisionRow;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.junit.jupiter.api.Test;

class DivisionRowsTest {

    private static final DivisionRows ROWS = DivisionRows.read();
    private static final int REPEATED_CITIES = 4;

    @Test
    void everyCountyOfJiangsuIsSpeltAsItsPeopleSayIt() throws IOException {
        var file = Objects.requireNonNull(DivisionRowsTest.class.getResourceAsStream("counties-jiangsu-pinyin.csv"));
        var expected = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace(" ", ""))
                .toList();

        var spelt = ROWS.divisions().stream()
                .filter(row -> row.level() == Level.COUNTY && row.code().startsWith("32") && row.validTo() == null)
                .map(row ->
                        String.join(",", row.code(), row.name(), row.pinyin().key()))
                .toList();

        assertThat(expected).hasSize(95);
        assertThat(spelt).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noGroupingRowBecomesADivision() {
        assertThat(ROWS.divisions())
                .extracting(DivisionRow::name)
                .doesNotContain("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
        assertThat(row("110101").parent()).isEqualTo("110000");
        assertThat(row("110101").label()).isEqualTo("北京市东城区");
    }

    @Test
    void aCityThatHasNoCountiesIsNotItsOwnCounty() {
        for (var city : List.of("441900", "442000", "460400", "620200")) {
            assertThat(row(city).level()).isEqualTo(Level.PREFECTURE);
            assertThat(row(city).parent()).isEqualTo(city.substring(0, 2) + "0000");
        }
        assertThat(ROWS.divisions()).extracting(DivisionRow::code).doesNotContain("620201");
    }

    @Test
    void theFormOfACodeTellsItsStandardAsTheListDoes() {
        assertThat(ROWS.parks())
                .hasSize(124)
                .allSatisfy(park -> assertThat(Standard.of(park.code())).isEqualTo(Standard.STATISTICAL));
        assertThat(ROWS.divisions())
                .filteredOn(row -> row.level() != Level.TOWNSHIP)
                .hasSize(31 + 333 + 2854 - REPEATED_CITIES + 3)
                .allSatisfy(row -> assertThat(row.standard()).isEqualTo(Standard.GB_T_2260));
    }

    @Test
    void currentLabelsOfProvincesCitiesAndCountiesAreUnique() {
        var labels = ROWS.divisions().stream()
                .filter(row -> row.level() != Level.TOWNSHIP && row.validTo() == null)
                .collect(Collectors.groupingBy(DivisionRow::label, Collectors.counting()));

        assertThat(labels).allSatisfy((label, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void aTownshipInAParkBelongsToTheCity() {
        var township = ROWS.divisions().stream()
                .filter(row -> "320576".equals(row.park()))
                .toList();

        assertThat(township).hasSize(5).allSatisfy(row -> {
            assertThat(row.parent()).isEqualTo("320500");
            assertThat(row.jurisdiction()).isEqualTo("320500");
            assertThat(row.label()).startsWith("苏州市苏州工业园区");
        });
    }

    @Test
    void everythingElseIsItsOwnJurisdiction() {
        assertThat(ROWS.divisions())
                .filteredOn(row -> row.park() == null)
                .allSatisfy(row -> assertThat(row.jurisdiction()).isEqualTo(row.code()));
    }

    @Test
    void aNameThatBeginsWithItsParentsIsNotPutBehindThemAgain() {
        assertThat(labels("320614")).contains("南通市海门区经济技术开发区", "南通市海门区常乐镇");
    }

    @Test
    void whatLiesInADivisionIsNotOlderThanIt() {
        assertThat(ROWS.divisions())
                .filteredOn(row -> row.code().startsWith("320613"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.validFrom()).isEqualTo("2020-07-03"));
    }

    private static DivisionRow row(String code) {
        return ROWS.divisions().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(String parent) {
        return ROWS.divisions().stream()
                .filter(row -> parent.equals(row.parent()))
                .map(DivisionRow::label)
                .toList();
    }
}
