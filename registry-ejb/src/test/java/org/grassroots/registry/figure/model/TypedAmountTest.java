package org.grassroots.registry.figure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "0|0", "007|7", "-3|-3", "12.50|12.50", "１２３|123", "1,234,567.8|1234567.8", "１，２３４|1234"})
    void itIsReadAsPeopleTypeIt(String typed, BigDecimal amount) {
        assertThat(TypedAmount.read(" " + typed + " ")).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "十二",
                "12人",
                "1,23",
                "1,2345",
                "1.2.3",
                "1e9",
                "+5",
                "0x10",
                ".5",
                "5.",
                "1.1234567",
                "123456789012345678",
                "٣"
            })
    void whatIsNoPlainNumberIsNone(String typed) {
        assertThat(TypedAmount.read(typed)).isEmpty();
    }
}
