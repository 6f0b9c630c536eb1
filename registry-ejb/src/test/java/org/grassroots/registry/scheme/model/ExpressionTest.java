package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Map<String, String> FIGURES = Map.of("a", "3", "b", "-2", "x.y1", "0.5", "min", "7");

    private static Exact value(String text) throws Expression.SyntaxException {
        return Expression.parse(text).evaluate(name -> Exact.of(new BigDecimal(FIGURES.getOrDefault(name, "0"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1+2*3 | 7",
                "(1+2)*3 | 9",
                "10-4-3 | 3",
                "12/3/2 | 2",
                "1/3+1/6 | 1/2",
                "-a | -3",
                "-(a+1) | -4",
                "1--1 | 2",
                "2*-3 | -6",
                "min(3, 1, 2) | 1",
                "max(a) | 3",
                "min(1,max(0,b)) | 0",
                "x.y1 * 2 | 1",
                "0.1+0.2 | 3/10",
                "007.50 | 15/2",
                "min + 1 | 8",
                "min (2, min) | 2",
                "  a  +  1  | 4",
            })
    void theGrammarIsEvaluatedExactly(String text, String expected) throws Expression.SyntaxException {
        assertThat(value(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "a/(b+2)", "0*(1/0)", "min(1, 1/0)", "max(0, 1/(a-3))", "-(1/0)", "1/(1/0)"})
    void aDivisionByZeroMakesTheWholeUndefined(String text) throws Expression.SyntaxException {
        assertThat(value(text)).isEqualTo(Exact.UNDEFINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1+",
                "+1",
                "--1",
                "1 2",
                "2a",
                "1e5",
                ".5",
                "5.",
                "a..b+",
                "(1",
                "1)",
                "()",
                "min()",
                "min(1,)",
                "f(1)",
                "a=b",
                "a^2",
                "a%b",
                "1,2",
                "a b",
                "\u4eba",
                "a\t+1",
                "a\n",
                "1+\u00a01",
                "_a",
                "max(",
                "\uff11",
                "a?b",
                "\"a\"",
                "Min(1)"
            })
    void nothingElseParses(String text) {
        assertThatExceptionOfType(Expression.SyntaxException.class).isThrownBy(() -> Expression.parse(text));
    }

    @Test
    void twentyLevelsParseAndTwentyOneDoNot() throws Expression.SyntaxException {
        assertThat(value("(".repeat(20) + "1" + ")".repeat(20))).isEqualTo(Exact.ONE);
        assertThatExceptionOfType(Expression.SyntaxException.class)
                .isThrownBy(() -> Expression.parse("(".repeat(21) + "1" + ")".repeat(21)));
        assertThatExceptionOfType(Expression.SyntaxException.class)
                .isThrownBy(() -> Expression.parse("min(".repeat(100) + "1" + ")".repeat(100)));
    }

    @Test
    void fiveHundredCharactersParseAndOneMoreDoesNot() throws Expression.SyntaxException {
        var longest = "1" + "+1".repeat(249) + " ";

        assertThat(value(longest)).isEqualTo(Exact.of(250));
        assertThatExceptionOfType(Expression.SyntaxException.class)
                .isThrownBy(() -> Expression.parse(longest + " "))
                .returns(501, Expression.SyntaxException::position);
    }

    @Test
    void anErrorNamesThePlace() {
        assertThatExceptionOfType(Expression.SyntaxException.class)
                .isThrownBy(() -> Expression.parse("a + * b"))
                .returns(5, Expression.SyntaxException::position);
    }

    @Test
    void itShowsItselfWithTheNumbersPutIn() throws Expression.SyntaxException {
        var expression = Expression.parse("min(1, a/(0.5*b)) - x.y1");

        assertThat(expression.names()).containsExactly("a", "b", "x.y1");
        assertThat(expression.withNumbers(name -> FIGURES.getOrDefault(name, "0")))
                .isEqualTo("min(1, 3/(0.5*(-2))) - 0.5");
    }
}
