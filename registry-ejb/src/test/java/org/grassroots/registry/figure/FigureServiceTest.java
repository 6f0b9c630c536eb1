package org.grassroots.registry.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.shared.Acting;
import org.junit.jupiter.api.Test;

class FigureServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    @Test
    void everyFigureOfTheRegisterIsDerived() {
        var derived = figures(Map.of("ESTABLISHMENT_MODE", "INDEPENDENT", "PARTY_GROUP", "true"))
                .derived(List.of("any"), DAY)
                .get("any");

        assertThat(derived)
                .extracting(FigureValue::code)
                .containsExactlyElementsOf(Catalogue.standard().figures().stream()
                        .filter(Figure::derived)
                        .map(Figure::code)
                        .toList());
        assertThat(derived).extracting(FigureValue::amount).containsExactly(one(), zero(), one());
        assertThat(derived).extracting(FigureValue::asOf).containsOnly(DAY);
    }

    @Test
    void whatTheRegisterDoesNotSayIsNo() {
        assertThat(figures(Map.of()).derived(List.of("any"), DAY).get("any"))
                .extracting(FigureValue::amount)
                .containsOnly(zero());
        assertThat(figures(Map.of("ESTABLISHMENT_MODE", "CO_LOCATED", "PARTY_GROUP", "false"))
                        .derived(List.of("any"), DAY)
                        .get("any"))
                .extracting(FigureValue::amount)
                .containsExactly(zero(), one(), zero());
    }

    @Test
    void aFigureTakesNoMoreDecimalsThanItHas() {
        var townships = Catalogue.standard().find("townshipsTotal").orElseThrow();

        assertThat(townships.admits(new BigDecimal("13"))).isTrue();
        assertThat(townships.admits(new BigDecimal("13.0"))).isTrue();
        assertThat(townships.admits(new BigDecimal("13.5"))).isFalse();
        assertThat(townships.admits(new BigDecimal("-1"))).isFalse();
        assertThat(Catalogue.standard().find("unheardOf")).isEmpty();
    }

    private static FigureService figures(Map<String, String> facts) {
        var register = new OrganisationService() {
            @Override
            public Map<String, Map<String, String>> facts(Collection<String> ids, LocalDate asOf) {
                return Map.of("any", facts);
            }
        };
        return new FigureService(register, new AnnualReports(), new Acting());
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO;
    }
}
