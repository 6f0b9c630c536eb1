package org.grassroots.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxSheetTest {

    @Test
    void everyPlaceIsNamedAsExcelNamesIt() {
        var sheet = new XlsxSheet("甲", new TreeMap<>());

        assertThat(Stream.of(0, 25, 26, 701, 702, 16383).map(column -> sheet.place(7, column)))
                .containsExactly("甲!A7", "甲!Z7", "甲!AA7", "甲!ZZ7", "甲!AAA7", "甲!XFD7");
    }

    @ParameterizedTest
    @EnumSource(XlsxFault.class)
    void everyFaultHasItsSentences(XlsxFault fault) {
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(new XlsxException(fault, "甲").text(language))
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(ResourceBundle.getBundle("org.grassroots.registry.workbook.xlsx", language)
                            .keySet())
                    .hasSameSizeAs(XlsxFault.values());
        }
    }
}
