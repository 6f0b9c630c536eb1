package org.grassroots.registry.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemeTreeTest {

    private static SchemeView version(String code, String version, @Nullable String variant) {
        return new SchemeView(
                code + version + variant,
                code,
                version,
                variant,
                SchemeStatus.PUBLISHED,
                "题",
                "",
                "COUNTY_ASSOCIATION",
                Source.SAMPLE,
                "0",
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                "",
                1);
    }

    @Test
    void versionsStandBelowTheirCodeAndVariantNewestFirst() {
        var tree = SchemeTree.of(List.of(
                version("OFF", "2021.10", null),
                version("OFF", "2021.9", null),
                version("OFF", "2020.1", "HAIZHI"),
                version("CTY", "2021.1", null),
                version("OFF", "2022.1", "HAIZHI")));

        assertThat(tree.families()).extracting(SchemeTree.Family::code).containsExactly("CTY", "OFF");
        assertThat(tree.families().get(1).lines())
                .extracting(line -> line.view().name().version())
                .containsExactly("2021.10", "2021.9", "2022.1", "2020.1");
    }

    @Test
    void thePredecessorIsTheVersionBeforeOfTheSameForm() {
        var first = version("OFF", "2021.9", null);
        var second = version("OFF", "2021.10", null);
        var other = version("OFF", "2020.1", "HAIZHI");
        var tree = SchemeTree.of(List.of(second, other, first));

        assertThat(tree.predecessor(second)).isEqualTo(first);
        assertThat(tree.predecessor(first)).isNull();
        assertThat(tree.predecessor(other)).isNull();
    }

    @Test
    void numbersWithinVersionsCountAsNumbers() {
        var sorted = Stream.of("2021.10", "2021.9", "2021", "2021.10-a", "b1", "2021.9.1")
                .sorted(SchemeTree.BY_VERSION);

        assertThat(sorted).containsExactly("2021", "2021.9", "2021.9.1", "2021.10", "2021.10-a", "b1");
    }
}
