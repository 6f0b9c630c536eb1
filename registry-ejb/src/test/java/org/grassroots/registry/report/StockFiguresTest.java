package org.grassroots.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.registry.organisation.model.OrganisationKind.ENTERPRISE_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.HAIZHI_WORK_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OFFSHORE_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OVERSEAS_LIAISON_STATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.RURAL_TECH_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.TOWNSHIP_BRANCH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.report.model.Unit;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.Tree;

/** The figures of the other kinds, each test in a city of its own. */
class StockFiguresTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    /** 崇川 and 港闸 became one, 海门市 became 海门区. */
    private static final LocalDate CHANGED = LocalDate.of(2020, 7, 3);

    private static final LocalDate TO = LocalDate.of(2021, 6, 30);

    @StoreTest
    void newIsWhatWasGrantedOnOrBetweenTheDays(Store store) {
        var register = new ARegister(store);
        register.body(ENTERPRISE_ASSOCIATION, "320106", "甲公司科协", FROM.minusDays(1), Map.of());
        register.body(ENTERPRISE_ASSOCIATION, "320106", "乙公司科协", FROM, Map.of());
        register.body(ENTERPRISE_ASSOCIATION, "320115", "丙公司科协", TO, Map.of());
        register.body(ENTERPRISE_ASSOCIATION, "320115", "丁公司科协", TO.plusDays(1), Map.of());

        var figure = figure(register, StockFigure.ENTERPRISES_GRANTED, "320100", FigurePeriod.of(FROM, TO));

        assertThat(figure.value()).isEqualTo(2);
        assertThat(figure.items()).extracting(FigureItem::name).containsExactly("乙公司科协", "丙公司科协");
        assertThat(figure.whole()).isNull();
    }

    @StoreTest
    void basesStandOnTheLastDayAtTheLevelTheyHadThen(Store store) {
        var register = new ARegister(store);
        register.body(HAIZHI_WORK_BASE, "320205", "甲基地", FROM, level("PROVINCIAL"));
        var raised = register.body(HAIZHI_WORK_BASE, "320206", "乙基地", FROM, level("PREFECTURE"));
        register.body(OFFSHORE_BASE, "320211", "丙基地", TO.plusDays(1), level("PROVINCIAL"));
        register.becomes(raised, Attribute.LEVEL, "PROVINCIAL", TO);

        assertThat(value(register, StockFigure.PROVINCIAL_HAIZHI, "320200", TO)).isEqualTo(2);
        assertThat(value(register, StockFigure.PROVINCIAL_HAIZHI, "320200", TO.minusDays(1)))
                .isEqualTo(1);
        assertThat(value(register, StockFigure.BASES, "320200", TO)).isEqualTo(2);
        assertThat(value(register, StockFigure.BASES, "320200", TO.plusDays(1))).isEqualTo(3);
    }

    @StoreTest
    void whatWasLearntLaterDoesNotCountAsKnownThen(Store store) {
        var register = new ARegister(store);
        var before = register.nextDay();
        register.nextDay();
        register.body(HAIZHI_WORK_BASE, "320302", "甲基地", FROM, level("PROVINCIAL"));
        var known = new FigurePeriod(FROM, TO, null, before);

        assertThat(figure(register, StockFigure.BASES, "320300", known).value()).isZero();
        assertThat(value(register, StockFigure.BASES, "320300", TO)).isEqualTo(1);
    }

    @StoreTest
    void aPartnerOfTwoPostsCountsOnceAndProjectsAddUp(Store store) {
        var register = new ARegister(store);
        register.body(OVERSEAS_LIAISON_STATION, "320404", "甲站", FROM, Map.of(Attribute.OVERSEAS_INSTITUTION, "样例机构"));
        register.body(OVERSEAS_LIAISON_STATION, "320404", "乙站", FROM, Map.of(Attribute.OVERSEAS_INSTITUTION, "样例机构"));
        register.body(OFFSHORE_BASE, "320404", "甲基地", FROM, Map.of(Attribute.PROJECTS, "7"));
        register.body(HAIZHI_WORK_BASE, "320411", "乙基地", FROM, Map.of(Attribute.PROJECTS, "5"));

        // posts overseas answer to the province
        assertThat(value(register, StockFigure.PARTNERS, "320000", TO)).isEqualTo(1);
        assertThat(value(register, StockFigure.OVERSEAS, "320000", TO)).isEqualTo(2);
        assertThat(value(register, StockFigure.PROJECTS, "320400", TO)).isEqualTo(12);
        assertThat(figure(register, StockFigure.PARTNERS, "320000", FigurePeriod.of(FROM, TO))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.label()).isEqualTo("样例机构"))
                .satisfies(line -> assertThat(line.organisationIds()).hasSize(2));
        assertThat(figure(register, StockFigure.PROJECTS, "320400", FigurePeriod.of(FROM, TO))
                        .lines())
                .extracting(FigureLine::label, FigureLine::amount)
                .containsExactlyInAnyOrder(tuple("甲基地", 7), tuple("乙基地", 5));
    }

    @StoreTest
    void aBaseThatTurnsOutToHaveMoreProjectsMakesTheDifference(Store store) {
        var register = new ARegister(store);
        var base = register.body(OFFSHORE_BASE, "320706", "甲基地", FROM, Map.of(Attribute.PROJECTS, "7"));
        register.body(OFFSHORE_BASE, "320707", "乙基地", FROM, Map.of(Attribute.PROJECTS, "0"));
        var before = register.nextDay();
        register.becomes(base, Attribute.PROJECTS, "9", TO);

        var compared = register.as(Role.LOCAL_REVIEWER, "320700").compared(new FigurePeriod(FROM, TO, null, before));

        assertThat(compared)
                .filteredOn(one -> one.code().equals(StockFigure.PROJECTS.code()))
                .singleElement()
                .satisfies(one -> assertThat(one.now() - one.then()).isEqualTo(2))
                .satisfies(one -> assertThat(one.differences())
                        .extracting(FigureComparison.Difference::change)
                        .containsExactly(FigureComparison.Change.CHANGED));
    }

    @StoreTest
    void coverageIsAPartOfTheDivisionsThereAreOnTheDay(Store store) {
        var register = new ARegister(store);
        register.body(RURAL_TECH_ASSOCIATION, "320505", "甲农技协", FROM, level("COUNTY"));
        register.body(RURAL_TECH_ASSOCIATION, "320505", "乙农技协", FROM, level("COUNTY"));
        register.body(RURAL_TECH_ASSOCIATION, "320581", "丙农技协", FROM, level("COUNTY"));
        register.body(RURAL_TECH_ASSOCIATION, "320581", "丁农技协", FROM, level("PREFECTURE"));

        var counties = figure(register, StockFigure.RURAL_COUNTIES, "320500", FigurePeriod.of(FROM, TO));
        var cities = figure(register, StockFigure.RURAL_CITIES, "320500", FigurePeriod.of(FROM, TO));

        assertThat(counties.value()).isEqualTo(2);
        assertThat(counties.whole()).isEqualTo(9);
        assertThat(counties.percent()).isEqualTo(new BigDecimal("22.22"));
        assertThat(counties.items()).hasSize(3);
        assertThat(counties.lines()).hasSize(2);
        assertThat(cities.percent()).isEqualTo(new BigDecimal("100.00"));
    }

    @StoreTest
    void coverageIsTakenOfTheCountiesBeforeAndAfterAChangeOfDivisions(Store store) {
        var register = new ARegister(store);
        register.body(RURAL_TECH_ASSOCIATION, "320612", "甲农技协", LONG_AGO, level("COUNTY"));
        // 海门区, which was 海门市 with another code before
        register.body(RURAL_TECH_ASSOCIATION, "320614", "乙农技协", LONG_AGO, level("COUNTY"));

        var before = coverage(register, CHANGED.minusDays(1), Tree.THEN);
        var after = coverage(register, CHANGED, Tree.THEN);

        assertThat(before.value()).isEqualTo(1);
        assertThat(before.whole()).isEqualTo(8);
        assertThat(before.percent()).isEqualTo(new BigDecimal("12.50"));
        assertThat(before.lines()).hasSize(1);
        assertThat(after.value()).isEqualTo(2);
        assertThat(after.whole()).isEqualTo(7);
        assertThat(after.percent()).isEqualTo(new BigDecimal("28.57"));
        assertThat(after.lines()).hasSize(2);
        assertThat(coverage(register, CHANGED.minusDays(1), Tree.NOW))
                .as("by the divisions of now")
                .isEqualTo(after);
    }

    @StoreTest
    void theProvinceHadOneCountyMoreBeforeTheChange(Store store) {
        var register = new ARegister(store);
        var before = FigurePeriod.of(LONG_AGO, CHANGED.minusDays(1));
        var after = FigurePeriod.of(LONG_AGO, CHANGED);

        assertThat(figure(register, StockFigure.RURAL_COUNTIES, "320000", before)
                        .whole())
                .isEqualTo(96);
        assertThat(figure(register, StockFigure.RURAL_COUNTIES, "320000", after).whole())
                .isEqualTo(95);
    }

    @StoreTest
    void aTownshipIsCoveredByItsBranch(Store store) {
        var register = new ARegister(store);
        register.body(TOWNSHIP_BRANCH, "320106001", "样例街道科协", FROM, Map.of());

        var townships = figure(register, StockFigure.TOWNSHIPS, "320106", FigurePeriod.of(FROM, TO));

        assertThat(townships.value()).isEqualTo(1);
        assertThat(townships.unit()).isEqualTo(Unit.DIVISION);
        assertThat(townships.whole()).isGreaterThan(5);
        assertThat(townships.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.label()).isEqualTo("南京市鼓楼区宁海路街道"));
    }

    @StoreTest
    void aTargetIsReachedOverItsOwnPeriod(Store store) {
        var register = new ARegister(store);
        register.body(ENTERPRISE_ASSOCIATION, "320613", "甲公司科协", FROM, Map.of());
        register.body(ENTERPRISE_ASSOCIATION, "320613", "乙公司科协", TO, Map.of());
        var service = register.acting(Role.CAMPAIGN_MANAGER, "320000", TargetService.class);
        var half = new SetTarget(StockFigure.ENTERPRISES_GRANTED.code(), LocalDate.of(2021, 6, 1), TO, 4, "样例〔2021〕1号");
        store.inTransaction(() -> service.set(half));
        store.inTransaction(() -> service.set(new SetTarget(half.code(), half.from(), half.to(), 300, null)));

        var shown = store.fromTransaction(() -> service.targets(FigurePeriod.of(FROM, TO)));

        assertThat(shown).singleElement().satisfies(target -> {
            assertThat(target.amount()).isEqualTo(300);
            assertThat(target.documentNumber()).isNull();
            assertThat(target.reached()).isPositive();
        });
        assertThat(store.fromTransaction(() -> service.targets(FigurePeriod.of(FROM, FROM.plusDays(9)))))
                .isEmpty();
    }

    private static ReportFigure coverage(ARegister register, LocalDate day, Tree tree) {
        return register.as(Role.LOCAL_REVIEWER, "320600").figures(FigurePeriod.of(LONG_AGO, day), tree).stream()
                .filter(one -> one.code().equals(StockFigure.RURAL_COUNTIES.code()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Attribute, String> level(String level) {
        return Map.of(Attribute.LEVEL, level);
    }

    private static int value(ARegister register, StockFigure figure, String division, LocalDate day) {
        return figure(register, figure, division, FigurePeriod.of(FROM, day)).value();
    }

    private static ReportFigure figure(ARegister register, StockFigure figure, String division, FigurePeriod period) {
        return register.as(Role.LOCAL_REVIEWER, division).figure(figure, period);
    }
}
