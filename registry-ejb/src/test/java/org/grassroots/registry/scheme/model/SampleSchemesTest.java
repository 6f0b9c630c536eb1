package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.scheme.RegisterFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample schemes of the product: what may be published, labelled as samples, and no more than the catalogue has. */
class SampleSchemesTest {

    private static SchemeDocument sample(String name) {
        var text = AScheme.resource("/org/grassroots/registry/scheme/samples/" + name + "-2021.1.json");
        return SchemeDocument.read(text, RegisterFigures.standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTY", "UNI", "ENT", "OFF", "OFF-HAIZHI", "SOC"})
    void everySampleCanBePublishedAndSaysThatItIsOne(String name) {
        var document = sample(name);

        assertThat(document.faults()).isEmpty();
        assertThat(document.scheme().identity().source()).isEqualTo(Source.SAMPLE);
        assertThat(document.scheme().title().zh()).contains("样例");
        assertThat(document.scheme().title().en()).contains("sample");
    }

    /** Of the county scheme the figures of the platform and the townships wait for their own proof. */
    @ParameterizedTest
    @ValueSource(strings = {"UNI", "ENT", "OFF", "OFF-HAIZHI", "SOC"})
    void theLinterHasNothingToSay(String name) {
        assertThat(new Linter(sample(name).scheme(), RegisterFigures.standard()).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTY", "UNI", "ENT", "OFF", "OFF-HAIZHI", "SOC"})
    void aCaseWithoutAnythingIsReadAndScoredWithoutFailing(String name) {
        var result = new Engine(sample(name).scheme()).score(CaseDocument.empty("x"));

        assertThat(result.total()).isNull();
        assertThat(result.unscored()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CTY,30 20 15 20 7 8",
        "UNI,25 20 18 15 12 5 5",
        "ENT,30 30 15 15 10",
        "OFF,20 20 35 12 8 5",
        "OFF-HAIZHI,25 10 30 20 10 5",
        "SOC,30 20 18 14 8 10"
    })
    void theDimensionsWeighAsTheTablesSay(String name, String weights) {
        assertThat(sample(name).scheme().dimensions().stream().map(dimension -> String.valueOf(dimension.weight())))
                .containsExactly(weights.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTY", "UNI", "ENT", "OFF", "OFF-HAIZHI", "SOC"})
    void aKindHasTheFiguresThatItsSchemeReadsAndNoOther(String name) {
        var scheme = sample(name).scheme();

        assertThat(Catalogue.standard().of(scheme.identity().subject()))
                .extracting(Figure::code)
                .containsExactlyInAnyOrderElementsOf(scheme.figures());
    }

    @Test
    void theHaizhiFormIsAVariantOfTheOffshoreScheme() {
        var haizhi = sample("OFF-HAIZHI").scheme().identity();

        assertThat(haizhi.code()).isEqualTo("OFF");
        assertThat(haizhi.variant()).isEqualTo("HAIZHI");
        assertThat(sample("OFF").scheme().identity().variant()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SOC,1.1,individualMembers=49;unitMembers=4,0.00",
        "SOC,1.1,individualMembers=10;unitMembers=20,3.00",
        "SOC,1.1,individualMembers=200;unitMembers=5,2.00",
        "SOC,1.6,councilMeetings=4,2.00",
        "ENT,1.2,members=173;scienceWorkers=480,5.77",
        "ENT,1.5,activityFunds=19999.99;members=100,5.00",
        "ENT,1.5,activityFunds=0;members=100,0.00",
        "ENT,2.4,researchSpending=300;revenue=10000;inventionPatents=2;scienceWorkers=80,3.90",
        "ENT,4.2,concernsSettled=0;concernsReceived=0,5.00",
        "UNI,1.3,fullTimeStaff=0;partTimeStaff=5,1.00",
        "UNI,1.3,fullTimeStaff=1;partTimeStaff=9,3.00",
        "UNI,1.3,fullTimeStaff=0;partTimeStaff=0,0.00",
        "UNI,3.2,popularScienceEvents=14;popularScienceAudience=6200,5.10",
        "OFF,1.1,premisesArea=99.99,0.00",
        "OFF,1.1,premisesArea=500,4.00",
        "OFF,3.5,landedAmount=15000000,2.00",
        "OFF-HAIZHI,3.1,overseasProjects=4,4.50"
    })
    void figuresEarnWhatTheTablesSay(String name, String code, String figures, String points) {
        var pairs = figures.split("[=;]");
        var indicator = sample(name).scheme().indicator(code).orElseThrow();
        var document = CaseDocument.read(ACase.figures(pairs));

        assertThat(indicator.outcome(new Inputs(document.figures(), null)))
                .isInstanceOfSatisfying(
                        Outcome.Scored.class,
                        scored -> assertThat(scored.points()).isEqualTo(new BigDecimal(points)));
    }

    @ParameterizedTest
    @CsvSource({
        "onTime balanced young,5.00",
        "onTime young,4.00",
        "balanced onTime,4.00",
        "balanced young,3.00",
        "onTime,0.00",
        "'',0.00"
    })
    void aSocietysReElectionCountsTogetherWithItsBoard(String met, String points) {
        var indicator = sample("SOC").scheme().indicator("1.2").orElseThrow();
        var codes = met.isEmpty() ? new TreeSet<String>() : new TreeSet<>(List.of(met.split(" ")));

        assertThat(indicator.outcome(new Inputs(CaseDocument.empty("x").figures(), new Answer.Met(codes))))
                .isInstanceOfSatisfying(
                        Outcome.Scored.class,
                        scored -> assertThat(scored.points()).isEqualTo(points));
    }
}
