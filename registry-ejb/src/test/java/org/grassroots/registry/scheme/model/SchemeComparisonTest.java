package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.scheme.model.SchemeComparison.Aspect;
import org.grassroots.registry.scheme.model.SchemeComparison.Change;
import org.grassroots.registry.scheme.model.SchemeComparison.Row;
import org.junit.jupiter.api.Test;

class SchemeComparisonTest {

    private static SchemeComparison compared(String before, String after, Map<String, String> mapping) {
        return SchemeComparison.of(
                AScheme.read(before).scheme(), AScheme.read(after).scheme(), mapping);
    }

    private static Row before(SchemeComparison comparison, String code) {
        return comparison.rows().stream()
                .filter(row -> row.before() != null && row.before().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String after(Row row) {
        return Objects.requireNonNull(row.after()).code();
    }

    @Test
    void aVersionComparedWithItselfChangesNothing() {
        var comparison = compared(AScheme.countyText(), AScheme.countyText(), Map.of());

        assertThat(comparison.rows()).hasSize(23).extracting(Row::change).containsOnly(Change.SAME);
        assertThat(comparison.frame()).isEmpty();
    }

    @Test
    void weightsRulesProofsAndTheFrameAreToldApart() {
        var text = AScheme.countyText()
                .replace("\"weight\": 7,", "\"weight\": 6,")
                .replace(
                        "\"townshipsCovered\", \"target\": \"townshipsTotal\"",
                        "\"townshipsCovered\", \"target\": \"0.9*townshipsTotal\"")
                .replace("\"zh\": \"党组批复文号\"", "\"zh\": \"党组批复\"")
                .replace("\"from\": 80", "\"from\": 82")
                .replace("\"selfWeight\": 0", "\"selfWeight\": 0.4");
        var comparison = compared(AScheme.countyText(), text, Map.of());

        assertThat(before(comparison, "2.1").aspects()).containsExactlyInAnyOrder(Aspect.WEIGHT, Aspect.RULE);
        assertThat(before(comparison, "1.5").aspects()).containsExactly(Aspect.RULE);
        assertThat(before(comparison, "1.2").aspects()).containsExactly(Aspect.EVIDENCE);
        assertThat(comparison.frame()).containsExactly("bands", "selfWeight", "dimensions");
    }

    @Test
    void otherWordsForOptionsAndConditionsAreAnotherRule() {
        var text = AScheme.countyText().replace("\"经批准延期\"", "\"经上级批准延期\"").replace("\"四类四长齐全\"", "\"四长齐全\"");
        var comparison = compared(AScheme.countyText(), text, Map.of());

        assertThat(before(comparison, "1.3").aspects()).containsExactly(Aspect.RULE);
        assertThat(before(comparison, "1.4").aspects()).containsExactly(Aspect.RULE);
        assertThat(comparison.rows())
                .filteredOn(row -> row.change() == Change.CHANGED)
                .hasSize(2);
    }

    @Test
    void anIndicatorIsFoundAgainByItsTitleUnderAnotherCode() {
        var comparison = compared(
                AScheme.countyText(), AScheme.countyText().replace("\"code\": \"1.6\"", "\"code\": \"1.8\""), Map.of());

        assertThat(before(comparison, "1.6")).satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(after(row)).isEqualTo("1.8");
            assertThat(row.aspects()).containsExactly(Aspect.CODE);
        });
        assertThat(comparison.rows()).extracting(Row::change).doesNotContain(Change.ADDED, Change.REMOVED);
    }

    @Test
    void whatIsNowhereElseWasRemovedOrAdded() {
        var text = AScheme.countyText()
                .replace("\"code\": \"1.6\"", "\"code\": \"1.8\"")
                .replace("\"zh\": \"农技协覆盖\"", "\"zh\": \"别的\"");
        var comparison = compared(AScheme.countyText(), text, Map.of());

        assertThat(before(comparison, "1.6").change()).isEqualTo(Change.REMOVED);
        assertThat(comparison.rows())
                .last()
                .isEqualTo(new Row(
                        Change.ADDED,
                        null,
                        SchemeComparison.parts(AScheme.read(text).scheme()).get(5),
                        Set.of()));
        assertThat(after(before(compared(AScheme.countyText(), text, Map.of("1.6", "1.8")), "1.6")))
                .isEqualTo("1.8");
    }

    @Test
    void threeLevelsAreSeenCompressedToTwo() {
        var old = AScheme.text("""
                {"code":"1","title":{"zh":"组织"},"weight":100,"indicators":[
                 {"code":"1.1","title":{"zh":"机构"},"weight":60,"items":[
                  {"code":"1.1.1","title":{"zh":"独立建制"},"weight":30},{"code":"1.1.2","title":{"zh":"牌子"},"weight":30}]},
                 {"code":"1.2","title":{"zh":"人员"},"weight":20,"items":[
                  {"code":"1.2.1","title":{"zh":"专职"},"weight":10},{"code":"1.2.2","title":{"zh":"兼职"},"weight":10}]},
                 {"code":"1.9","title":{"zh":"旧报表"},"weight":20,"items":[{"code":"1.9.1","title":{"zh":"旧表"},"weight":20}]}]}""", ",\"archived\":true");
        var now = AScheme.text("""
                {"code":"1","title":{"zh":"组织"},"weight":100,"indicators":[
                 {"code":"1.2","title":{"zh":"人员"},"weight":40,"method":{"type":"YES_NO"}},
                 {"code":"1.3","title":{"zh":"独立建制"},"weight":50,"method":{"type":"YES_NO"}},
                 {"code":"1.4","title":{"zh":"创新"},"weight":10,"method":{"type":"YES_NO"}}]}""", "");

        var comparison = compared(old, now, Map.of());

        assertThat(comparison.rows())
                .extracting(Row::change)
                .containsExactly(
                        Change.CHANGED, Change.MERGED, Change.MERGED, Change.MERGED, Change.REMOVED, Change.ADDED);
        assertThat(after(before(comparison, "1.1.1"))).isEqualTo("1.3");
        assertThat(before(comparison, "1.1.1").aspects()).containsExactlyInAnyOrder(Aspect.CODE, Aspect.WEIGHT);
        assertThat(after(before(comparison, "1.1.2"))).isEqualTo("1.3");
        assertThat(after(before(comparison, "1.2.2"))).isEqualTo("1.2");
        assertThat(comparison.rows().get(5).after()).isNotNull().returns("1.4", SchemePart::code);
    }
}
