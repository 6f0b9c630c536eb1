package org.grassroots.registry.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grassroots.registry.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of both languages belong together. */
class TextsTest {

    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}}][,;:!?()]|[,;:!?()][\\p{IsHan}]");

    private static final String PROBLEMS = "org.grassroots.registry.web.problems";

    @ParameterizedTest
    @ValueSource(strings = {"org.grassroots.registry.web.messages", PROBLEMS})
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(bundle(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(bundle(bundle, Locale.CHINESE).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.grassroots.registry.web.messages", PROBLEMS})
    void noTextIsEmpty(String bundle) {
        for (var locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            var texts = bundle(bundle, locale);
            assertThat(texts.keySet())
                    .allSatisfy(key -> assertThat(texts.getString(key)).as(key).isNotBlank());
        }
    }

    // MessageFormat reads a single apostrophe as the start of a quotation, and swallows it and the arguments after it
    @ParameterizedTest
    @ValueSource(strings = {"org.grassroots.registry.web.messages", PROBLEMS})
    void apostrophesAreDoubled(String bundle) {
        var texts = bundle(bundle, Locale.ENGLISH);
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(texts.getString(key).replace("''", ""))
                        .as(key)
                        .doesNotContain("'"));
    }

    // Chinese sentences have full-width punctuation (GB/T 15834-2011)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.grassroots.registry.web.messages",
                PROBLEMS,
                "org.grassroots.registry.scheme.rules",
                "org.grassroots.registry.scheme.faults"
            })
    void chinesePunctuationIsFullWidth(String bundle) {
        var texts = bundle(bundle, Locale.CHINESE);
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(texts.getString(key)).as(key).doesNotContainPattern(HALF_WIDTH));
    }

    @Test
    void everyProblemIsToldInBothLanguages() {
        var keys = problems().map(Problem::key).toList();
        assertThat(keys).isNotEmpty();
        assertThat(bundle(PROBLEMS, Locale.CHINESE).keySet()).containsAll(keys);
        assertThat(bundle(PROBLEMS, Locale.ENGLISH).keySet()).containsAll(keys);
    }

    @Test
    void problemsHaveNamesOfTheirOwn() {
        assertThat(problems().map(Problem::name)).doesNotHaveDuplicates();
    }

    private static Stream<Problem> problems() {
        return new ClassFileImporter()
                .importPackages("org.grassroots.registry").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(Problem.class))
                        .flatMap(type -> constants(type.reflect()));
    }

    private static Stream<Problem> constants(Class<?> type) {
        var constants = type.getEnumConstants();
        // a constant with a body of its own is a class of its own, without constants
        return constants == null ? Stream.empty() : Arrays.stream(constants).map(Problem.class::cast);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale);
    }
}
