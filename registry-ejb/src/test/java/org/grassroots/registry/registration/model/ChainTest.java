package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.shared.DivisionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChainTest {

    @ParameterizedTest
    @CsvSource({
        "COUNTY_ASSOCIATION,,FILING",
        "COUNTY_ASSOCIATION,20,FILING",
        "UNIVERSITY_ASSOCIATION,20,DIRECT",
        "UNIVERSITY_ASSOCIATION,40,DIRECT",
        "ENTERPRISE_ASSOCIATION,10,DIRECT",
        "ENTERPRISE_ASSOCIATION,20,DIRECT",
        "ENTERPRISE_ASSOCIATION,40,LOCAL",
        "ENTERPRISE_ASSOCIATION,50,LOCAL",
        "ENTERPRISE_ASSOCIATION,90,LOCAL",
        "ENTERPRISE_ASSOCIATION,,LOCAL",
        "INSTITUTE_ASSOCIATION,50,DIRECT",
        "LEARNED_SOCIETY,,SOCIETY",
        "RURAL_TECH_ASSOCIATION,,CITY",
        "TOWNSHIP_BRANCH,,LOCAL",
        "PARK_ASSOCIATION,20,DIRECT",
        "PARK_ASSOCIATION,50,LOCAL",
        "ASSOCIATION_ALLIANCE,,LOCAL",
        "HAIZHI_WORK_BASE,20,FILING",
        "OFFSHORE_BASE,50,FILING",
        "OVERSEAS_INNOVATION_CENTRE,,DIRECT",
        "OVERSEAS_LIAISON_STATION,,DIRECT"
    })
    void kindAndHostDecideWhichWayAnApplicationGoes(OrganisationKind kind, String affiliation, Chain chain) {
        assertThat(Chain.of(kind, Route.of(kind, affiliation))).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL,320106,320106", "DIRECT,320106,320000", "LOCAL,320106001,320106001", "DIRECT,320106001,320000"})
    void theRouteTellsWhoSupervises(Route route, String division, String supervisor) {
        assertThat(route.supervisor(new DivisionCode(division))).isEqualTo(new DivisionCode(supervisor));
    }

    @ParameterizedTest
    @EnumSource(Chain.class)
    void noStepIsThereTwiceAndNothingFollowsAnEnd(Chain chain) {
        assertThat(chain.lines())
                .extracting(line -> line.from() + " " + line.verb())
                .doesNotHaveDuplicates();
        for (var state : ApplicationState.values()) {
            assertThat(state.isFinal() && !chain.startingIn(state).isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Chain.class)
    void whateverIsHandedInCanBeReturnedRefusedGrantedAndTakenBack(Chain chain) {
        var handedIn =
                chain.line(ApplicationState.DRAFT, Verb.SUBMIT).orElseThrow().to();

        assertThat(chain.startingIn(handedIn))
                .extracting(Transition::verb)
                .contains(Verb.RETURN, Verb.REJECT, Verb.WITHDRAW);
        assertThat(chain.lines()).extracting(Transition::verb).contains(Verb.GRANT);
        assertThat(chain.line(ApplicationState.RETURNED, Verb.SUBMIT))
                .hasValueSatisfying(again -> assertThat(again.to()).isEqualTo(handedIn));
    }
}
