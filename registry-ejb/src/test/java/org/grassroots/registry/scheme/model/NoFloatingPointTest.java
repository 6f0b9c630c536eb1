package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contract §3.1: no binary floating point anywhere in the model. */
class NoFloatingPointTest {

    private static final Path SOURCES = Path.of("src/main/java/org/grassroots/registry/scheme/model");
    private static final Pattern FLOATING =
            Pattern.compile("\\b(double|float|Double|Float|Math\\.(round|floor|ceil|pow))\\b|doubleValue|floatValue");

    @Test
    void noSourceOfTheModelUsesFloatingPoint() throws IOException {
        try (var files = Files.list(SOURCES)) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(file -> assertThat(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", ""))
                            .doesNotContainPattern(FLOATING));
        }
    }
}
