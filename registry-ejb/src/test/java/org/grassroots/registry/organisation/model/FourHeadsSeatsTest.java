package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FourHeadsSeatsTest {

    private static final String REACHED = """
            甲|VICE_CHAIR|HOSPITAL
            乙|VICE_CHAIR|SCHOOL
            丙|STANDING_MEMBER|AGRI_STATION
            丁|STANDING_MEMBER|TECH_ENTERPRISE
            戊|COMMITTEE_MEMBER|SCHOOL
            己|COMMITTEE_MEMBER|SCHOOL
            庚|COMMITTEE_MEMBER|SCHOOL
            辛|COMMITTEE_MEMBER|SCHOOL""";

    @Test
    void aViceChairCountsInTheStandingCommitteeAndInTheCommitteeToo() {
        var seats = seats(REACHED);

        assertThat(seats).isEqualTo(new FourHeadsSeats(2, 4, 8, 4));
        assertThat(seats.reached()).isTrue();
    }

    @Test
    void whatIsMissingIsTold() {
        var seats = seats("甲|VICE_CHAIR|HOSPITAL\n乙|SECRETARY_GENERAL|HOSPITAL\n丙|COMMITTEE_MEMBER|");

        assertThat(seats).isEqualTo(new FourHeadsSeats(1, 2, 2, 1));
        assertThat(seats.missingChairs()).isEqualTo(1);
        assertThat(seats.missingStanding()).isEqualTo(2);
        assertThat(seats.missingCommittee()).isEqualTo(6);
        assertThat(seats.reached()).isFalse();
    }

    @Test
    void oneInstitutionThatIsAbsentIsBelowTheBenchmark() {
        assertThat(seats(REACHED.replace("TECH_ENTERPRISE", "SCHOOL")).reached())
                .isFalse();
    }

    @Test
    void whoeverHoldsTwoPostsCountsOnce() {
        assertThat(seats("甲|VICE_CHAIR|HOSPITAL\n甲|SECRETARY_GENERAL|HOSPITAL"))
                .isEqualTo(new FourHeadsSeats(1, 1, 1, 1));
    }

    @Test
    void noListIsNobody() {
        assertThat(seats("")).isEqualTo(new FourHeadsSeats(0, 0, 0, 0));
    }

    private static FourHeadsSeats seats(String officers) {
        return FourHeadsSeats.of(OfficerList.of(officers));
    }
}
