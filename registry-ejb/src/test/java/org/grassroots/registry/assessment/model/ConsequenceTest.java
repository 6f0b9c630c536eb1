package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.model.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceTest {

    @ParameterizedTest
    @EnumSource(Grade.class)
    void somethingFollowsFromEveryGrade(Grade grade) {
        assertThat(Consequence.of(grade, OrganisationKind.UNIVERSITY_ASSOCIATION))
                .isNotEmpty();
    }

    @Test
    void theCountysPartyCommitteeIsToldRatherThanTheAssociationRevoked() {
        assertThat(Consequence.of(Grade.NOT_PARTICIPATED, OrganisationKind.COUNTY_ASSOCIATION))
                .contains(Consequence.NOTICE_TO_PARTY_COMMITTEE, Consequence.RECTIFY_IN_SIX_MONTHS)
                .doesNotContain(Consequence.EXIT_IF_TWICE);
        assertThat(Consequence.of(Grade.UNQUALIFIED, OrganisationKind.OFFSHORE_BASE))
                .contains(Consequence.EXIT_IF_TWICE)
                .doesNotContain(Consequence.NOTICE_TO_PARTY_COMMITTEE);
    }

    @Test
    void whoIsBasicallyQualifiedHasThreeMonths() {
        assertThat(Consequence.of(Grade.BASICALLY_QUALIFIED, OrganisationKind.COUNTY_ASSOCIATION))
                .containsExactly(
                        Consequence.NO_FUNDING, Consequence.RECTIFY_IN_THREE_MONTHS, Consequence.INTERVIEW_IF_TWICE);
    }
}
