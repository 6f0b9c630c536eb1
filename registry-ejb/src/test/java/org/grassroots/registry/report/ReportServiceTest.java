package org.grassroots.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.Tree;
import org.jspecify.annotations.Nullable;

/** The figures, each test in a city of its own. */
class ReportServiceTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 6, 30);

    @StoreTest
    void thePeriodIncludesItsFirstAndItsLastDay(Store store) {
        var register = new ARegister(store);
        register.independent("320104", "秦淮区科协", TO);
        register.independent("320102", "玄武区科协", FROM);
        register.independent("320105", "建邺区科协", FROM.minusDays(1));
        register.independent("320111", "浦口区科协", TO.plusDays(1));

        assertThat(independent(register, "320100", FigurePeriod.of(FROM, TO)))
                .extracting(FigureItem::name, FigureItem::date, FigureItem::divisionLabel, FigureItem::documentNumber)
                .containsExactly(
                        tuple("玄武区科协", FROM, "南京市玄武区", "编办〔2021〕1号"), tuple("秦淮区科协", TO, "南京市秦淮区", "编办〔2021〕1号"));
    }

    @StoreTest
    void eachFigureHasItsOwnList(Store store) {
        var register = new ARegister(store);
        var gusu = register.independent("320508", "姑苏区科协", FROM);
        var kunshan = register.coLocated("320583", "昆山市科协");
        register.becomes(kunshan, Attribute.PARTY_GROUP, "true", LocalDate.of(2021, 2, 2));

        var figures = register.as(Role.LOCAL_REVIEWER, "320500").figures(FigurePeriod.of(FROM, TO));

        assertThat(figures)
                .extracting(ReportFigure::code, ReportFigure::value)
                .startsWith(tuple("countyAssociationsIndependent", 1), tuple("countyPartyGroupsFormed", 1));
        assertThat(figures.get(0).items())
                .extracting(FigureItem::organisationId)
                .containsExactly(gusu);
        assertThat(figures.get(1).items())
                .extracting(FigureItem::organisationId)
                .containsExactly(kunshan);
    }

    @StoreTest
    void whatHappenedAfterTheDayAskedForDoesNotCount(Store store) {
        var register = new ARegister(store);
        register.independent("320205", "锡山区科协", LocalDate.of(2021, 3, 1));
        register.independent("320206", "惠山区科协", LocalDate.of(2021, 5, 1));

        assertThat(names(register, "320200", asOf(LocalDate.of(2021, 2, 28)))).isEmpty();
        assertThat(names(register, "320200", asOf(LocalDate.of(2021, 3, 1)))).containsExactly("锡山区科协");
        assertThat(names(register, "320200", FigurePeriod.of(FROM, TO))).containsExactly("锡山区科协", "惠山区科协");
    }

    @StoreTest
    void whatMovedSinceCountsWhereItLayOrWhereItLies(Store store) {
        var register = new ARegister(store);
        var id = register.independent("320703", "连云区科协", LocalDate.of(2021, 3, 1));
        register.move("320703", "320803", LocalDate.of(2021, 5, 1));
        var period = FigurePeriod.of(FROM, TO);

        assertThat(divisions(register, "320700", period, Tree.THEN)).containsExactly(id + " 连云港市连云区");
        assertThat(divisions(register, "320800", period, Tree.THEN)).isEmpty();
        assertThat(divisions(register, "320700", period, Tree.NOW)).isEmpty();
        assertThat(divisions(register, "320800", period, Tree.NOW)).containsExactly(id + " 淮安市淮安区");
    }

    private static List<String> divisions(ARegister register, String city, FigurePeriod period, Tree tree) {
        return register.as(Role.LOCAL_REVIEWER, city).figures(period, tree).get(0).items().stream()
                .map(item -> item.organisationId() + " " + item.divisionLabel())
                .toList();
    }

    @StoreTest
    void aCorrectionCountsFromWhenItWasKnown(Store store) {
        var register = new ARegister(store);
        var day = LocalDate.of(2021, 3, 1);
        var id = register.coLocated("320311", "泉山区科协");
        var registered = register.nextDay();
        register.becomes(id, Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", day);
        var entered = register.nextDay();
        register.becomes(id, Attribute.ESTABLISHMENT_MODE, "MERGED_INTO", day);

        assertThat(names(register, "320300", knownAt(registered))).isEmpty();
        assertThat(names(register, "320300", knownAt(entered))).containsExactly("泉山区科协");
        assertThat(names(register, "320300", FigurePeriod.of(FROM, TO))).isEmpty();
    }

    @StoreTest
    void whatWasReportedThenIsSetBesideWhatIsKnownNow(Store store) {
        var register = new ARegister(store);
        var day = LocalDate.of(2021, 3, 1);
        var kept = register.independent("320902", "亭湖区科协", day);
        var corrected = register.independent("320903", "盐都区科协", day);
        var late = register.coLocated("320904", "大丰区科协");
        var reported = register.nextDay();
        register.becomes(corrected, Attribute.ESTABLISHMENT_MODE, "MERGED_INTO", day);
        register.becomes(late, Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", day);

        var compared = register.as(Role.LOCAL_REVIEWER, "320900")
                .compared(new FigurePeriod(FROM, TO, null, reported))
                .get(0);

        assertThat(compared.code()).isEqualTo("countyAssociationsIndependent");
        assertThat(compared.then()).isEqualTo(2);
        assertThat(compared.now()).isEqualTo(2);
        assertThat(compared.differences())
                .extracting(
                        FigureComparison.Difference::change,
                        difference -> difference.item().organisationId())
                .containsExactlyInAnyOrder(
                        tuple(FigureComparison.Change.ADDED, late), tuple(FigureComparison.Change.REMOVED, corrected));
        assertThat(compared.differences())
                .noneMatch(difference -> difference.item().organisationId().equals(kept));
    }

    @StoreTest
    void anOrganisationCountsOnceOnTheFirstOfItsDays(Store store) {
        var register = new ARegister(store);
        var id = register.independent("320411", "新北区科协", LocalDate.of(2021, 2, 1));
        register.becomes(id, Attribute.ESTABLISHMENT_MODE, "CO_LOCATED", LocalDate.of(2021, 3, 1));
        register.becomes(id, Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", LocalDate.of(2021, 5, 1));

        assertThat(independent(register, "320400", FigurePeriod.of(FROM, TO)))
                .singleElement()
                .returns(LocalDate.of(2021, 2, 1), FigureItem::date);
        assertThat(independent(register, "320400", FigurePeriod.of(LocalDate.of(2021, 4, 1), TO)))
                .singleElement()
                .returns(LocalDate.of(2021, 5, 1), FigureItem::date);
    }

    @StoreTest
    void anOrganisationIsNamedAsItWasOnTheDay(Store store) {
        var register = new ARegister(store);
        var id = register.independent("320612", "通州区科协", LocalDate.of(2021, 2, 1));
        var before = register.nextDay();
        register.becomes(id, Attribute.NAME, "南通市通州区科协", LocalDate.of(2021, 4, 1));
        assertThat(names(register, "320600", FigurePeriod.of(FROM, TO))).containsExactly("通州区科协");

        register.nextDay();
        register.becomes(id, Attribute.NAME, "通州区科学技术协会", LocalDate.of(2021, 1, 15));
        assertThat(names(register, "320600", FigurePeriod.of(FROM, TO))).containsExactly("通州区科学技术协会");
        assertThat(names(register, "320600", knownAt(before))).containsExactly("通州区科协");
    }

    @StoreTest
    void nobodyCountsBeyondTheirReach(Store store) {
        var register = new ARegister(store);
        var day = LocalDate.of(2015, 3, 1);
        register.independent("320706", "海州区科协", day);
        register.independent("320812", "清江浦区科协", day);
        var period = FigurePeriod.of(day, day);

        assertThat(names(register, "320700", period)).containsExactly("海州区科协");
        assertThat(names(register, "320800", period)).containsExactly("清江浦区科协");
        assertThat(register.as(Role.PROVINCIAL_AUDITOR, "320000")
                        .figures(period)
                        .get(0)
                        .value())
                .isEqualTo(2);
        assertThat(register.as(Role.ORG_REPORTER, "320706")
                        .figures(period)
                        .get(0)
                        .value())
                .isZero();
    }

    @StoreTest
    void aPeriodThatIsNoneIsRefused(Store store) {
        var service = new ARegister(store).as(Role.INSPECTOR, "320000");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.figures(FigurePeriod.of(TO, FROM)))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(field -> field.field() + " " + field.problem())
                        .containsExactly("to PERIOD_REVERSED"));
    }

    private static FigurePeriod asOf(@Nullable LocalDate day) {
        return new FigurePeriod(FROM, TO, day, null);
    }

    private static FigurePeriod knownAt(Instant instant) {
        return new FigurePeriod(FROM, TO, null, instant);
    }

    private static List<String> names(ARegister register, String city, FigurePeriod period) {
        return independent(register, city, period).stream()
                .map(FigureItem::name)
                .toList();
    }

    private static List<FigureItem> independent(ARegister register, String city, FigurePeriod period) {
        return register.as(Role.LOCAL_REVIEWER, city).figures(period).get(0).items();
    }
}
