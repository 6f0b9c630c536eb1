package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaseListTest {

    private static final Scheme SCHEME = AScheme.read(AScheme.textWith(60, "{\"type\":\"FORMULA\",\"points\":\"a\"}")
                    .replace("{\"type\":\"YES_NO\"}", "{\"type\":\"FORMULA\",\"points\":\"40\"}")
                    .replace(
                            "\"dimensions\"",
                            "\"quota\":{\"EXCELLENT\":30},\"vetoes\":[{\"code\":\"V1\",\"title\":{\"zh\":\"否\"}}],"
                                    + "\"dimensions\""))
            .scheme();

    private static String document(String id, String total, String more) {
        int points = Integer.parseInt(total) - 40;
        return "{\"id\":\"" + id + "\",\"figures\":{\"a\":\"" + points + "\"}" + more + "}";
    }

    @Test
    void theQuotaGoesOverTheWholeListAndTheOrderStays() {
        var totals = new String[] {"50", "96", "95", "93", "93", "91", "85", "81", "75", "72"};
        var text = new StringBuilder("[");
        for (var total : totals) {
            text.append(text.length() > 1 ? "," : "").append(document("base", total, ""));
        }
        var list = CaseList.read(text + "]", SCHEME);

        var scored = list.scoredBy(SCHEME, false);

        assertThat(list.single()).isFalse();
        assertThat(scored)
                .extracting(
                        each -> Objects.requireNonNull(each.result().total()).intValue() + " "
                                + each.result().grade() + (each.result().quota() ? " moved" : ""))
                .containsExactly(
                        "50 UNQUALIFIED",
                        "96 EXCELLENT",
                        "95 EXCELLENT",
                        "93 EXCELLENT",
                        "93 EXCELLENT",
                        "91 GOOD moved",
                        "85 GOOD",
                        "81 GOOD",
                        "75 QUALIFIED",
                        "72 QUALIFIED");
    }

    @Test
    void aVetoedOrUnscoredCaseTakesNoPlace() {
        var text =
                "[" + document("v", "99", ",\"vetoes\":[\"V1\"]") + ",{\"id\":\"u\"}," + document("b", "92", "") + "]";

        var scored = CaseList.read(text, SCHEME).scoredBy(SCHEME, true);

        assertThat(scored.get(0).result().grade()).isEqualTo(Grade.UNQUALIFIED);
        assertThat(scored.get(1).result().grade()).isNull();
        assertThat(scored.get(2).result().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(scored).allSatisfy(each -> assertThat(each.explanation()).isPresent());
    }

    @Test
    void theExplanationTellsThatTheQuotaMovedTheCase() {
        var text = "[" + document("a", "99", "") + "," + document("b", "92", "") + "]";

        var scored = CaseList.read(text, SCHEME).scoredBy(SCHEME, true);

        assertThat(scored.get(1).explanation().orElseThrow().canonical()).contains("GRADE_QUOTA", "\"grade\":\"GOOD\"");
        assertThat(scored.get(0).explanation().orElseThrow().canonical()).doesNotContain("GRADE_QUOTA");
    }

    @Test
    void oneDocumentIsNoList() {
        var list = CaseList.read(document("x", "92", ""), SCHEME);

        assertThat(list.single()).isTrue();
        assertThat(list.scoredBy(SCHEME, false))
                .singleElement()
                .satisfies(each -> assertThat(each.result())
                        .returns(Grade.EXCELLENT, Result::grade)
                        .returns(false, Result::quota));
        assertThat(CaseList.read("[]", SCHEME).scoredBy(SCHEME, true)).isEmpty();
    }

    @Test
    void everyFaultNamesItsCase() {
        var text = "[" + document("a", "92", "") + ",{\"figures\":{\"a\":1}},"
                + document("c", "92", ",\"answers\":{\"7\":{\"yes\":true}}") + ",7]";

        var refused = catchThrowableOfType(FaultsException.class, () -> CaseList.read(text, SCHEME));

        assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/1/id", "/1/figures/a", "/2/answers/7", "/3", "/3/id");
    }

    @Test
    void aListMayBeLargerThanADocumentAndNotEndless() {
        var one = document("x", "92", "");
        var thousands = "[" + (one + ",").repeat(39_999) + one + "]";

        assertThat(CaseList.read(thousands, SCHEME).documents()).hasSize(40_000);
        assertThat(catchThrowableOfType(
                                FaultsException.class, () -> CaseList.read("[" + "1,".repeat(400_000) + "1]", SCHEME))
                        .faults())
                .extracting(Fault::code)
                .contains(FaultCode.TOO_MANY_VALUES);
        assertThat(catchThrowableOfType(
                                FaultsException.class, () -> CaseList.read("\"" + "x".repeat(9 << 20) + "\"", SCHEME))
                        .faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_LARGE);
    }
}
