package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a role over one organisation allows, beside roles over divisions. */
class ActorTest {

    private static final DivisionCode COUNTY = new DivisionCode("320106");
    private static final DivisionCode CITY = new DivisionCode("320100");

    private final Grant one = new Grant(Role.ORG_REPORTER, COUNTY, "own");
    private final Grant city = Grant.on(Role.LOCAL_REVIEWER, CITY);
    private final Actor actor = new Actor("id", "login", "name", List.of(one, city), Locale.CHINESE, "");

    @Test
    void theRoleIsHeldOverTheOneAndNotOverItsDivision() {
        assertThat(actor.grantOver(COUNTY, Role.ORG_REPORTER)).isEmpty();
        assertThat(actor.grantOver(COUNTY, "own", Role.ORG_REPORTER)).contains(one);
        assertThat(actor.grantOver(COUNTY, "other", Role.ORG_REPORTER)).isEmpty();
        assertThat(actor.grantOver(COUNTY, "own", Role.EXPERT)).isEmpty();
        assertThat(actor.rolesOver(COUNTY, "own")).containsExactly(Role.ORG_REPORTER, Role.LOCAL_REVIEWER);
    }

    @Test
    void aRoleOverTheDivisionCountsBeforeThatOverTheOne() {
        assertThat(actor.grantOver(COUNTY, "own", Role.ORG_REPORTER, Role.LOCAL_REVIEWER))
                .contains(city);
    }

    @Test
    void onlyListsOfWhatBelongsToOrganisationsReachIt() {
        var reach = actor.reach(Role.ORG_REPORTER);

        assertThat(reach.condition("j")).isEqualTo("1 = 0");
        assertThat(reach.orAt("o.id").condition("j")).isEqualTo("(o.id IN :reachOrganisations)");
        assertThat(reach.orAt("o.id").condition("d", "j")).isEqualTo("(o.id IN :reachOrganisations)");
        assertThat(actor.reach(Role.LOCAL_REVIEWER).orAt("o.id").condition("j"))
                .as("nothing is added where there is none")
                .isEqualTo("((j >= :reachFrom0 AND j < :reachTo0))");
        assertThat(actor.reach(Role.ORG_REPORTER, Role.LOCAL_REVIEWER)
                        .orAt("o.id")
                        .condition("d", "j"))
                .isEqualTo("((d >= :reachFrom0 AND d < :reachTo0 AND j >= :reachFrom0)"
                        + " OR o.id IN :reachOrganisations)");
    }
}
