package org.grassroots.registry.figure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.grassroots.registry.figure.model.Figure.Words;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue has what the sample schemes read, nothing else, and no entry contradicts itself. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static final String BASE = "premisesArea fullTimeStaff fundsReceived fundsBudgeted overseasPosts"
            + " overseasPartners overseasCountries projectsIntroduced projectsLanded talentsIntroduced incubatedFirms"
            + " landedInvestment haizhiEvents satisfactionPercent dataDefects";

    /** Indicator by indicator, what the schemes of each kind read. */
    private static final Map<String, String> READ = Map.of(
            "COUNTY_ASSOCIATION",
            "establishedIndependently coLocated ownSealAndBudget partyGroup townshipsCovered townshipsTotal"
                    + " ruralTechAssociations enterpriseAssociationsNetNew enterpriseAssociationsTarget surveyItems"
                    + " peopleRecommended enterpriseProjects demandsMatched demandsPosted sciencePopularisationFunds"
                    + " residents scienceEducationBases volunteers studies dataDefects securityIncidents",
            "UNIVERSITY_ASSOCIATION",
            "secretariatFullTime secretariatPartTime members eligibleStaff facultyBranches faculties"
                    + " provincialAcademicEvents youthEvents publications popularisationEvents popularisationAudience"
                    + " volunteers popularisationResources enterpriseProjects transfers demandsAnswered"
                    + " demandsReceived talentsSelected ethicsLectures dataDefects",
            "ENTERPRISE_ASSOCIATION",
            "members scienceWorkers unreportedChanges activityFunds expertContacts keyProjects methodTrainees"
                    + " researchSpending revenue inventionPatents employeesTrained employees openDays volunteers"
                    + " peopleRecommended requestsSettled requestsReceived dataDefects",
            "OFFSHORE_BASE",
            BASE + " overseasPostsActive",
            "HAIZHI_WORK_BASE",
            BASE,
            "LEARNED_SOCIETY",
            "individualMembers unitMembers netAssets boardMeetings secretariatFullTime awardNominations"
                    + " enterprisesServed standards popularisationEvents popularisationResources functionsTaken"
                    + " securityIncidents");

    static Stream<String> kinds() {
        return READ.keySet().stream().sorted();
    }

    static Stream<Figure> figures() {
        return CATALOGUE.figures().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindHasTheFiguresThatItsSchemeReadsAndNoOther(String kind) {
        var read = new TreeSet<>(Arrays.asList(READ.get(kind).split(" ")));

        assertThat(CATALOGUE.of(kind)).extracting(Figure::code).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void everyKindIsNamedAndEveryRegisteredKindHasFigures() {
        assertThat(CATALOGUE.kinds().keySet()).isEqualTo(READ.keySet());
        for (var kind : OrganisationKind.values()) {
            assertThat(CATALOGUE.of(kind.name())).as(kind.name()).isNotEmpty();
        }
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
