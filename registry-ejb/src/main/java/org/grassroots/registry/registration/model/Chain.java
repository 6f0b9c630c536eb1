package org.grassroots.registry.registration.model;

import static org.grassroots.registry.registration.model.ApplicationState.APPROVED_TO_PREPARE;
import static org.grassroots.registry.registration.model.ApplicationState.DRAFT;
import static org.grassroots.registry.registration.model.ApplicationState.EXPIRED;
import static org.grassroots.registry.registration.model.ApplicationState.GRANTED;
import static org.grassroots.registry.registration.model.ApplicationState.PRELIM_PASSED;
import static org.grassroots.registry.registration.model.ApplicationState.REJECTED;
import static org.grassroots.registry.registration.model.ApplicationState.RETURNED;
import static org.grassroots.registry.registration.model.ApplicationState.SUBMITTED;
import static org.grassroots.registry.registration.model.ApplicationState.WITHDRAWN;
import static org.grassroots.registry.registration.model.Transition.step;

import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Route;

/**
 * The ways that applications go (办理链条), each a table of the steps there are. Services, pages, the API and the tests
 * read these tables; what is not in one cannot happen.
 */
public enum Chain {
    /** 初审后报省: the city passes it, the province decides. County associations and bases. */
    FILING(
            step(DRAFT, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            step(RETURNED, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            step(DRAFT, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(SUBMITTED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(RETURNED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(PRELIM_PASSED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(SUBMITTED, Verb.PASS, PRELIM_PASSED, Desk.CITY),
            step(SUBMITTED, Verb.RETURN, RETURNED, Desk.CITY),
            step(PRELIM_PASSED, Verb.RETURN, RETURNED, Desk.CITY, Desk.PROVINCE),
            step(SUBMITTED, Verb.REJECT, REJECTED, Desk.CITY),
            step(PRELIM_PASSED, Verb.REJECT, REJECTED, Desk.PROVINCE),
            step(PRELIM_PASSED, Verb.GRANT, GRANTED, Desk.PROVINCE)),
    /** 属地批复: the association of the county or city decides, without a review before. */
    LOCAL(
            step(DRAFT, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            step(RETURNED, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            step(DRAFT, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(SUBMITTED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(RETURNED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(SUBMITTED, Verb.RETURN, RETURNED, Desk.LOCAL),
            step(SUBMITTED, Verb.REJECT, REJECTED, Desk.LOCAL),
            step(SUBMITTED, Verb.GRANT, GRANTED, Desk.LOCAL)),
    /** 设区市批复: the county files it, the city decides. Rural technical associations. */
    CITY(
            step(DRAFT, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            step(RETURNED, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            step(DRAFT, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(SUBMITTED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(RETURNED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(SUBMITTED, Verb.RETURN, RETURNED, Desk.CITY),
            step(SUBMITTED, Verb.REJECT, REJECTED, Desk.CITY),
            step(SUBMITTED, Verb.GRANT, GRANTED, Desk.CITY)),
    /** 省直: handed in to the province at once, the review counts as passed (L3). */
    DIRECT(
            step(DRAFT, Verb.SUBMIT, PRELIM_PASSED, Desk.COUNTY),
            step(RETURNED, Verb.SUBMIT, PRELIM_PASSED, Desk.COUNTY),
            step(DRAFT, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(RETURNED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(PRELIM_PASSED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(PRELIM_PASSED, Verb.RETURN, RETURNED, Desk.PROVINCE),
            step(PRELIM_PASSED, Verb.REJECT, REJECTED, Desk.PROVINCE),
            step(PRELIM_PASSED, Verb.GRANT, GRANTED, Desk.PROVINCE)),
    /** 发起批复、筹备、民政登记: as {@link #DIRECT}, but prepared before it is granted (L5, L6). Learned societies. */
    SOCIETY(
            step(DRAFT, Verb.SUBMIT, PRELIM_PASSED, Desk.COUNTY),
            step(RETURNED, Verb.SUBMIT, PRELIM_PASSED, Desk.COUNTY),
            step(DRAFT, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(RETURNED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(PRELIM_PASSED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(APPROVED_TO_PREPARE, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            step(PRELIM_PASSED, Verb.RETURN, RETURNED, Desk.PROVINCE),
            step(PRELIM_PASSED, Verb.REJECT, REJECTED, Desk.PROVINCE),
            step(PRELIM_PASSED, Verb.PREPARE, APPROVED_TO_PREPARE, Desk.PROVINCE),
            step(APPROVED_TO_PREPARE, Verb.GRANT, GRANTED, Desk.PROVINCE),
            step(APPROVED_TO_PREPARE, Verb.LAPSE, EXPIRED));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Transition> lines;

    Chain(Transition... lines) {
        this.lines = List.of(lines);
    }

    /** The way of a kind that reports so. */
    public static Chain of(OrganisationKind kind, Route route) {
        if (kind == OrganisationKind.LEARNED_SOCIETY) {
            return SOCIETY;
        }
        if (route == Route.DIRECT) {
            return DIRECT;
        }
        if (kind.isGrantedByCity()) {
            return CITY;
        }
        return kind.isGrantedLocally(route) ? LOCAL : FILING;
    }

    /** Every step of it. */
    public List<Transition> lines() {
        return lines;
    }

    /** The line of {@code verb} in {@code state}, if there is one. */
    public Optional<Transition> line(ApplicationState state, Verb verb) {
        return lines.stream()
                .filter(line -> line.from() == state && line.verb() == verb)
                .findFirst();
    }

    /** The lines that start in {@code state}. */
    public List<Transition> startingIn(ApplicationState state) {
        return lines.stream().filter(line -> line.from() == state).toList();
    }
}
