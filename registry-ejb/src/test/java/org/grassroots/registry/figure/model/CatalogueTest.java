package org.grassroots.registry.figure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.figure.model.Figure.Words;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No entry of the catalogue contradicts itself; that it holds what the sample schemes read is proved beside these. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    static Stream<Figure> figures() {
        return CATALOGUE.figures().stream();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "COUNTY_ASSOCIATION",
                "UNIVERSITY_ASSOCIATION",
                "ENTERPRISE_ASSOCIATION",
                "LEARNED_SOCIETY",
                "HAIZHI_WORK_BASE",
                "OFFSHORE_BASE"
            })
    void everyKindThatASchemeJudgesHasFigures(OrganisationKind kind) {
        assertThat(CATALOGUE.of(kind.name())).isNotEmpty();
    }

    @Test
    void theFiguresOfAKindComeByGroup() {
        var tables = CATALOGUE.of("COUNTY_ASSOCIATION").stream()
                .map(figure -> CATALOGUE.groups().indexOf(figure.group()))
                .toList();

        assertThat(tables).isSorted();
        assertThat(CATALOGUE.groups())
                .hasSize(11)
                .allSatisfy(group -> assertThat(CATALOGUE.figures())
                        .anyMatch(figure -> figure.group().equals(group)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsConsistent(Figure figure) {
        assertThat(figure.code()).matches("[a-z][A-Za-z]{1,59}");
        assertThat(texts(figure)).allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(figure.kinds()).isNotEmpty().isSubsetOf(CATALOGUE.kinds().keySet());
        assertThat(figure.bounds().least()).isLessThan(figure.bounds().most());
        assertThat(figure.scale()).isBetween(0, 6);
        assertThat(figure.admits(figure.bounds().least())).isTrue();
        assertThat(figure.admits(figure.bounds().most())).isTrue();
        assertThat(figure.bounds().most().precision() + 6)
                .as("room in the column")
                .isLessThanOrEqualTo(24);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aPartIsCountedLikeItsWholeByTheSameKinds(Figure figure) {
        var within = figure.bounds().within();
        if (within != null) {
            var whole = CATALOGUE.find(within).orElseThrow();
            assertThat(whole.kinds()).containsAll(figure.kinds());
            assertThat(whole.unit()).isEqualTo(figure.unit());
            assertThat(whole.derived()).isFalse();
        }
    }

    @Test
    void everyDerivationIsUsedOnce() {
        var rules =
                figures().map(Figure::derivation).filter(rule -> rule != null).toList();

        assertThat(rules).doesNotHaveDuplicates();
        assertThat(Set.copyOf(rules)).containsExactlyInAnyOrder(Derivation.values());
    }

    @Test
    void namesAreNotUsedTwice() {
        assertThat(CATALOGUE.figures())
                .extracting(figure -> figure.title().zh())
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.figures())
                .extracting(figure -> figure.title().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsLeftOverAfterClosuresMayBeBelowZero() {
        var netNew = CATALOGUE.find("enterpriseAssociationsNetNew").orElseThrow();

        assertThat(netNew.admits(new BigDecimal("-2"))).isTrue();
        assertThat(CATALOGUE.find("volunteers").orElseThrow().admits(new BigDecimal("-2")))
                .isFalse();
    }

    private static List<String> texts(Figure figure) {
        return Stream.of(
                        figure.title(),
                        figure.definition(),
                        figure.unit(),
                        figure.group().title())
                .flatMap((Words words) -> Stream.of(words.zh(), words.en()))
                .toList();
    }
}
