package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CountySchemeTest {

    @Test
    void theShippedSampleHasNoFault() {
        var document = AScheme.read(AScheme.countyText());

        assertThat(document.faults()).isEmpty();
        assertThat(document.scheme().indicators()).hasSize(23);
        assertThat(document.sha256())
                .hasSize(64)
                .isEqualTo(AScheme.read(document.canonical()).sha256());
    }

    @Test
    void everyFigureOfTheCatalogueIsReadByTheSample() {
        assertThat(AScheme.county().figures()).hasSize(21).allMatch(ACatalogue.SHIPPED::known);
    }

    @Test
    void aCountyThatHasEverythingEarnsAHundred() {
        var result = new Engine(AScheme.county()).evaluate(ACase.fullMarks());

        assertThat(result.total()).isEqualTo("100.00");
        assertThat(result.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(result.unscored()).isEmpty();
    }

    @Test
    void coLocatedCountsOnlyWithSealAndBudget() {
        assertThat(independence("0", "1", "1")).isEqualTo("2.00");
        assertThat(independence("0", "1", "0")).isEqualTo("0.00");
        assertThat(independence("1", "0", "0")).isEqualTo("5.00");
    }

    private static BigDecimal independence(String independent, String coLocated, String seal) {
        var text = ACase.fullMarks()
                .replace("\"establishedIndependently\":\"1\"", "\"establishedIndependently\":\"" + independent + "\"")
                .replace("\"coLocated\":\"0\"", "\"coLocated\":\"" + coLocated + "\"")
                .replace("\"ownSealAndBudget\":\"0\"", "\"ownSealAndBudget\":\"" + seal + "\"");
        return new Engine(AScheme.county()).evaluate(text).indicators().getOrDefault("1.1", BigDecimal.TEN);
    }
}
