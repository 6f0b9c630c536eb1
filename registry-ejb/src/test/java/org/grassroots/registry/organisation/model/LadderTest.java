package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every step of the ladder × standing against the rules (domain: G1 to G7, L11, L14), written down here a second time:
 * act, standing, grounds; {@code T} for all triggers of an interview. What no line tells is refused.
 */
class LadderTest {

    private static final String RULES = """
            INTERVIEW NORMAL      T
            INTERVIEW INTERVIEWED T
            WARN      NORMAL      SERIOUS_CASE
            WARN      INTERVIEWED T,RECTIFICATION_FAILED,SERIOUS_CASE
            WARN      WARNED      SERIOUS_CASE
            SUSPEND   NORMAL      SERIOUS_CASE
            SUSPEND   INTERVIEWED SERIOUS_CASE
            SUSPEND   WARNED      T,RECTIFICATION_FAILED,SERIOUS_CASE
            REVOKE    NORMAL      SERIOUS_CASE
            REVOKE    INTERVIEWED SERIOUS_CASE
            REVOKE    WARNED      RECTIFICATION_FAILED,SERIOUS_CASE
            CLEAR     INTERVIEWED CLEAN_CYCLE,OBJECTION_UPHELD
            CLEAR     WARNED      CLEAN_CYCLE,OBJECTION_UPHELD
            """;
    private static final String TRIGGERS =
            "UNQUALIFIED,NOT_PARTICIPATED,BASICALLY_QUALIFIED_TWICE,UNQUALIFIED_TWICE,TERM_OVERDUE,IRREGULARITY";
    private static final LocalDate SINCE = LocalDate.of(2021, 3, 1);
    private static final LocalDate SOON = LocalDate.of(2021, 9, 1);

    @TestFactory
    List<DynamicTest> aStepIsOpenOnTheGroundsThatTheDomainTells() {
        var tests = new ArrayList<DynamicTest>();
        for (var act : LifeAct.values()) {
            for (var standing : Standing.values()) {
                tests.add(DynamicTest.dynamicTest(
                        act + " of what is " + standing,
                        () -> assertThat(of(OrganisationKind.LEARNED_SOCIETY, standing, null)
                                        .grounds(act, SOON))
                                .isEqualTo(told(act, standing))));
            }
        }
        return tests;
    }

    private static Set<SanctionGround> told(LifeAct act, Standing standing) {
        return RULES.lines()
                .map(line -> line.split(" +", -1))
                .filter(line -> line[0].equals(act.name()) && line[1].equals(standing.name()))
                .flatMap(line -> Stream.of((line[2].startsWith("T,") || line[2].equals("T")
                                ? line[2].replaceFirst("T", TRIGGERS)
                                : line[2])
                        .split(",", -1)))
                .map(SanctionGround::valueOf)
                .collect(Collectors.toSet());
    }

    @Test
    void whatLedToTheInterviewDoesNotLeadToTheWarningAsWell() {
        var ladder = of(OrganisationKind.LEARNED_SOCIETY, Standing.INTERVIEWED, SanctionGround.UNQUALIFIED);

        assertThat(ladder.grounds(LifeAct.WARN, SOON))
                .doesNotContain(SanctionGround.UNQUALIFIED)
                .contains(SanctionGround.UNQUALIFIED_TWICE, SanctionGround.RECTIFICATION_FAILED);
        assertThat(of(OrganisationKind.LEARNED_SOCIETY, Standing.INTERVIEWED, SanctionGround.IRREGULARITY)
                        .grounds(LifeAct.WARN, SOON))
                .contains(SanctionGround.IRREGULARITY);
    }

    @Test
    void anInterviewIsFollowedByAWarningForTwoYears() {
        var ladder = of(OrganisationKind.UNIVERSITY_ASSOCIATION, Standing.INTERVIEWED, null);

        assertThat(ladder.grounds(LifeAct.WARN, LocalDate.of(2023, 3, 1))).hasSizeGreaterThan(1);
        assertThat(ladder.grounds(LifeAct.WARN, LocalDate.of(2023, 3, 2))).containsExactly(SanctionGround.SERIOUS_CASE);
    }

    @Test
    void onlyABaseEndsBecauseItFailedTwiceRunning() {
        for (var kind : OrganisationKind.values()) {
            assertThat(of(kind, Standing.NORMAL, null)
                            .grounds(LifeAct.REVOKE, SOON)
                            .contains(SanctionGround.UNQUALIFIED_TWICE))
                    .as("%s", kind)
                    .isEqualTo(EnumSet.of(OrganisationKind.HAIZHI_WORK_BASE, OrganisationKind.OFFSHORE_BASE)
                            .contains(kind));
        }
    }

    @Test
    void aStandingCommitteeIsKnownByItsName() {
        assertThat(Ladder.isStandingCommittee("某省科协第九届常务委员会")).isTrue();
        assertThat(Ladder.isStandingCommittee("省科协常委会")).isTrue();
        assertThat(Ladder.isStandingCommittee("省科协党组")).isFalse();
    }

    private static Ladder of(OrganisationKind kind, Standing standing, @Nullable SanctionGround ground) {
        return new Ladder(kind, standing, standing == Standing.NORMAL ? null : SINCE, ground);
    }
}
