package org.grassroots.registry.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.territory.model.Division;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.grassroots.registry.territory.model.Succession;

class DivisionServiceTest {

    private static final DivisionCode JIANGSU = new DivisionCode("320000");
    private static final DivisionCode NANTONG = new DivisionCode("320600");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate MERGER = LocalDate.of(2020, 7, 3);

    @StoreTest
    void theProvinceHasThirteenCitiesAndNinetyFiveCounties(Store store) {
        var service = store.bean(DivisionService.class);

        assertThat(service.children(JIANGSU, TODAY))
                .hasSize(13)
                .allSatisfy(city -> assertThat(city.level()).isEqualTo(Level.PREFECTURE));
        assertThat(service.counties(TODAY)).hasSize(95);
        assertThat(service.children(JIANGSU, TODAY).stream()
                        .map(city -> service.children(new DivisionCode(city.code()), TODAY).stream()
                                .filter(division -> division.level() == Level.COUNTY)
                                .count()))
                .containsExactly(11L, 7L, 10L, 6L, 9L, 7L, 6L, 7L, 9L, 6L, 6L, 6L, 5L);
    }

    @StoreTest
    void beforeTheMergerOf2020ThereWereNinetySixCounties(Store store) {
        var service = store.bean(DivisionService.class);

        assertThat(codes(service.counties(LocalDate.of(2020, 1, 1))))
                .hasSize(96)
                .contains("320602", "320611", "320684")
                .doesNotContain("320613", "320614");
        assertThat(service.counties(MERGER.minusDays(1))).hasSize(96);
        assertThat(codes(service.counties(MERGER)))
                .hasSize(95)
                .contains("320613", "320614")
                .doesNotContain("320602", "320611", "320684");
        assertThat(service.children(NANTONG, LocalDate.of(2020, 1, 1)).stream()
                        .filter(division -> division.level() == Level.COUNTY))
                .hasSize(8);
    }

    @StoreTest
    void parksAreNoCounties(Store store) {
        var service = store.bean(DivisionService.class);

        var parks = service.parks(JIANGSU);

        assertThat(parks)
                .hasSize(9)
                .allSatisfy(park -> assertThat(park.standard()).isEqualTo(Standard.STATISTICAL));
        assertThat(codes(service.counties(TODAY)))
                .doesNotContainAnyElementsOf(parks.stream().map(ParkView::code).toList());
        assertThat(service.find(new DivisionCode("320576"))).isEmpty();
        assertThat(service.parks(new DivisionCode("320500")))
                .containsExactly(new ParkView("320576", "苏州工业园区", "320500", "苏州市", Standard.STATISTICAL));
        assertThat(service.searchParks("gongyeyuan", 5)).isEmpty();
        assertThat(service.searchParks("工业园", 5)).first().returns("320576", ParkView::code);
        assertThat(service.searchParks("szgyyq", 5)).extracting(ParkView::code).containsExactly("320576");
    }

    @StoreTest
    void theProvinceHas1487Townships(Store store) {
        var found = store.em()
                .createQuery("SELECT d.code FROM Division d WHERE d.level = :level", String.class)
                .setParameter("level", Level.TOWNSHIP)
                .getResultList();

        assertThat(found).hasSize(1487);
    }

    @StoreTest
    void anAmbiguousNameIsShownWithItsParent(Store store) {
        var service = store.bean(DivisionService.class);

        assertThat(service.labels(List.of("320106", "320302", "320803", "320800", "320000", "999999")))
                .isEqualTo(Map.of(
                        "320106", "南京市鼓楼区",
                        "320302", "徐州市鼓楼区",
                        "320803", "淮安市淮安区",
                        "320800", "淮安市",
                        "320000", "江苏省"));
        assertThat(service.labels(List.of())).isEmpty();
        assertThat(service.division(new DivisionCode("320106009")).label()).startsWith("南京市鼓楼区");
    }

    @StoreTest
    void aCountyIsFoundByChinesePinyinAndInitials(Store store) {
        var service = store.bean(DivisionService.class);

        for (var text : List.of("鼓楼", "鼓楼区", "gulou", "Gu Lou", "glq")) {
            assertThat(codes(service.search(text, Level.COUNTY, 10)))
                    .as(text)
                    .startsWith("320106", "320302")
                    .contains("350102", "410204");
        }
        assertThat(codes(service.search("luhe", Level.COUNTY, 10))).startsWith("320116");
        assertThat(codes(service.search("liuhe", Level.COUNTY, 10))).doesNotContain("320116");
    }

    @StoreTest
    void aDivisionIsFoundByTheDigitsItsCodeBeginsWith(Store store) {
        var service = store.bean(DivisionService.class);

        assertThat(codes(service.search("3201", Level.COUNTY, 50))).hasSize(11).contains("320106");
        assertThat(codes(service.search("3201", null, 3))).containsExactly("320100", "320102", "320104");
        assertThat(codes(service.search("320106", null, 50)))
                .startsWith("320106")
                .allMatch(code -> code.startsWith("320106"));
        assertThat(codes(service.search("3203", Level.COUNTY, 50))).contains("320302");
    }

    @StoreTest
    void theBestHitComesFirst(Store store) {
        var service = store.bean(DivisionService.class);

        assertThat(codes(service.search("南京市鼓楼区", null, 5))).startsWith("320106");
        assertThat(codes(service.search("苏州", null, 5))).startsWith("320500");
        assertThat(codes(service.search("淮安", null, 5))).startsWith("320800", "320803");
        assertThat(codes(service.search("崇川", null, 5))).startsWith("320613", "320602");
        assertThat(codes(service.search("", Level.PREFECTURE, 13)))
                .startsWith("320100")
                .hasSize(13);
    }

    @StoreTest
    void signsThatMeanSomethingToTheDatabaseFindNothing(Store store) {
        var service = store.bean(DivisionService.class);

        for (var text : List.of("%", "_", "!", "320%", "'", "鼓_区", "\\")) {
            assertThat(service.search(text, null, 5)).as(text).isEmpty();
        }
    }

    @StoreTest
    void aMergerIsToldFromBothSides(Store store) {
        var service = store.bean(DivisionService.class);

        var merged = service.division(new DivisionCode("320613"));
        var gone = service.division(new DivisionCode("320611"));

        assertThat(merged.predecessors())
                .containsExactly(
                        new SuccessionView("320602", "南通市崇川区", MERGER), new SuccessionView("320611", "南通市港闸区", MERGER));
        assertThat(merged.successors()).isEmpty();
        assertThat(merged.validFrom()).isEqualTo(MERGER);
        assertThat(gone.successors()).containsExactly(new SuccessionView("320613", "南通市崇川区", MERGER));
        assertThat(gone.validTo()).isEqualTo(MERGER);
        assertThat(gone.holdsOn(MERGER.minusDays(1))).isTrue();
        assertThat(gone.holdsOn(MERGER)).isFalse();
        assertThat(service.division(new DivisionCode("320684")).successors())
                .containsExactly(new SuccessionView("320614", "南通市海门区", MERGER));
    }

    @StoreTest
    void theWayUpEndsAtTheProvince(Store store) {
        var service = store.bean(DivisionService.class);
        var inPark = service.children(new DivisionCode("320500"), TODAY).stream()
                .filter(division -> division.parkCode() != null)
                .findFirst()
                .orElseThrow();

        assertThat(codes(service.ancestors(new DivisionCode("320106009"))))
                .containsExactly("320000", "320100", "320106");
        assertThat(codes(service.ancestors(new DivisionCode("110101")))).containsExactly("110000");
        assertThat(codes(service.ancestors(new DivisionCode(inPark.code())))).containsExactly("320000", "320500");
        assertThat(service.ancestors(JIANGSU)).isEmpty();
    }

    @StoreTest
    void anUnknownCodeIsNotFound(Store store) {
        var service = store.bean(DivisionService.class);
        var unknown = new DivisionCode("329999");

        assertThat(service.find(unknown)).isEmpty();
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.children(unknown, TODAY))
                .returns(CommonProblem.NOT_FOUND, RegistryException::problem);
    }

    @StoreTest
    void everySuccessionNamesTheDayThatBothSidesName(Store store) {
        var steps = store.em()
                .createQuery("SELECT s FROM Succession s", Succession.class)
                .getResultList();

        assertThat(steps).hasSize(3).allSatisfy(step -> {
            assertThat(store.em().find(Division.class, step.predecessor()).validTo())
                    .contains(step.effectiveOn());
            assertThat(store.em().find(Division.class, step.successor()).validFrom())
                    .contains(step.effectiveOn());
        });
    }

    private static List<String> codes(List<DivisionView> divisions) {
        return divisions.stream().map(DivisionView::code).toList();
    }
}
