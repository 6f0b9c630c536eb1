package org.grassroots.registry.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the design system keep to WCAG 2.1 AA: 4.5 for text (1.4.3), 3 for what tells parts apart (1.4.11). */
class StyleSheetTest {

    private static final Path SHEET = Path.of("src/main/webapp/resources/registry/registry.css");

    @ParameterizedTest
    @CsvSource({
        "ink, canvas",
        "ink, surface",
        "ink, surface-sunk",
        "ink, primary-soft",
        "ink, neutral-soft",
        "ink, warn-soft",
        "ink-soft, canvas",
        "ink-soft, surface",
        "ink-soft, surface-sunk",
        "ink-soft, warn-soft",
        "primary, surface",
        "primary, canvas",
        "primary, primary-soft",
        "primary-strong, primary-soft",
        "primary-strong, surface",
        "on-primary, primary",
        "on-primary, primary-strong",
        "on-primary, error",
        "good, good-soft",
        "warn, warn-soft",
        "error, surface",
        "error-strong, error-soft",
        "error-strong, surface",
        "neutral, neutral-soft"
    })
    void textIsReadable(String text, String ground) throws IOException {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface",
        "line-strong, surface-sunk",
        "primary, neutral-soft",
        "focus, surface",
        "focus, canvas",
        "error, surface",
        "primary, canvas"
    })
    void partsCanBeToldApart(String part, String ground) throws IOException {
        assertThat(contrast(part, ground)).isGreaterThanOrEqualTo(3.0);
    }

    // Faces evaluates expressions in style sheets, comments included, and answers with nothing if one fails
    @Test
    void theSheetHasNoExpressions() throws IOException {
        assertThat(Files.readString(SHEET)).doesNotContain("#{");
    }

    private static double contrast(String one, String other) throws IOException {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String token) throws IOException {
        var declared = Pattern.compile("--" + token + ": #([0-9a-f]{6});").matcher(Files.readString(SHEET));
        assertThat(declared.find()).as("--" + token).isTrue();
        int colour = Integer.parseInt(declared.group(1), 16);
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
