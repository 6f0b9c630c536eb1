package org.grassroots.registry.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void theFileBeginsWithAMarkAndItsHeadIsInTheLanguageAskedFor() throws IOException {
        assertThat(written(List.of(), Locale.CHINESE)).isEqualTo("\uFEFF名称\r\n");
        assertThat(written(List.of(), Locale.ENGLISH)).isEqualTo("\uFEFFName\r\n");
    }

    @Test
    void whatWouldBreakALineIsQuoted() throws IOException {
        assertThat(written(List.of("甲,乙", "\"甲\"科协", "一\r\n二", "平常"), Locale.CHINESE))
                .isEqualTo("\uFEFF名称\r\n\"甲,乙\"\r\n\"\"\"甲\"\"科协\"\r\n\"一\r\n二\"\r\n平常\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8625", "-1", "@SUM(A1)", "\t=1", "＝1", "＠x"})
    void aTextThatWouldBeAFormulaIsMadeHarmless(String text) throws IOException {
        assertThat(written(List.of(text), Locale.CHINESE)).contains("'" + text);
    }

    @Test
    void numbersAndDaysStayThemselvesAndNothingIsEmpty() throws IOException {
        var cells = new ArrayList<Object>(List.of(-3, new BigDecimal("-1.50"), LocalDate.of(2021, 6, 30)));
        cells.add(null);

        assertThat(written(cells, Locale.CHINESE)).startsWith("\uFEFF名称\r\n-3\r\n-1.50\r\n2021-06-30\r\n");
    }

    @Test
    void theListIsWalkedToItsEndWithOnePageAtATime() throws IOException {
        var asked = new ArrayList<String>();
        var table = CsvTable.<String>of("organisation.list.title", cursor -> {
                    asked.add(String.valueOf(cursor));
                    int page = cursor == null ? 0 : Integer.parseInt(cursor);
                    return new Slice<>(List.of("行" + page), null, page == 3 ? null : String.valueOf(page + 1));
                })
                .column("organisation.attribute.NAME", row -> row);

        var out = new ByteArrayOutputStream();
        new CsvWriter(Locale.CHINESE).write(table, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称\r\n行0\r\n行1\r\n行2\r\n行3\r\n");
        assertThat(asked).containsExactly("null", "1", "2", "3");
    }

    @Test
    void whoMayNotHaveItIsToldBeforeAnythingIsSent() {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> CsvTable.of("organisation.list.title", cursor -> {
                    throw new RegistryException(CommonProblem.ROLE_MISSING);
                }));
    }

    private static String written(List<?> cells, Locale locale) throws IOException {
        var rows = cells.stream().map(Collections::singletonList).toList();
        var table = CsvTable.of("organisation.list.title", cursor -> new Slice<>(rows, null, null))
                .column("organisation.attribute.NAME", row -> row.get(0));
        var out = new ByteArrayOutputStream();
        new CsvWriter(locale).write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
