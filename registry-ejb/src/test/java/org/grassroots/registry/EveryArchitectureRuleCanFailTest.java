package org.grassroots.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail guards nothing: each must object to the classes named Wrong… among the tests. */
class EveryArchitectureRuleCanFailTest {

    private static final JavaClasses WITH_WRONG_ONES =
            new ClassFileImporter().importPackages("org.grassroots.registry");

    static Stream<Field> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itObjectsToAWrongClass(Field rule) throws IllegalAccessException {
        var result = ((ArchRule) rule.get(null)).evaluate(WITH_WRONG_ONES);

        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("Wrong"));
    }
}
