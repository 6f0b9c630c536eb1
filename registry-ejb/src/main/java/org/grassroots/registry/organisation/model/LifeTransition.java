package org.grassroots.registry.organisation.model;

import static org.grassroots.registry.organisation.model.LifecycleStatus.ACTIVE;
import static org.grassroots.registry.organisation.model.LifecycleStatus.APPROVED;
import static org.grassroots.registry.organisation.model.LifecycleStatus.DEREGISTERED;
import static org.grassroots.registry.organisation.model.LifecycleStatus.DEREGISTERING;
import static org.grassroots.registry.organisation.model.LifecycleStatus.EXPIRED;
import static org.grassroots.registry.organisation.model.LifecycleStatus.MERGED;
import static org.grassroots.registry.organisation.model.LifecycleStatus.REVOKED;
import static org.grassroots.registry.organisation.model.LifecycleStatus.SUSPENDED;

import java.util.List;
import java.util.Set;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of what can befall a registered organisation (domain: lifecycle L8, L11–L16, and
 * the ladder of sanctions). Each rests upon a decision with its reason, or on the rule that the system applies.
 *
 * @param from the statuses that it takes
 * @param to how the organisation stands afterwards; null where its status stays
 * @param standing where it stands on the ladder afterwards; null where that stays
 * @param paper whether it takes a paper beside the decision
 * @param completes whether it completes what another person began, so that the same one may not do both
 * @param actors who may do it, over the organisation's jurisdiction; nobody where it comes by itself or with something else
 */
public record LifeTransition(
        LifeAct act,
        Set<LifecycleStatus> from,
        @Nullable LifecycleStatus to,
        @Nullable Standing standing,
        boolean paper,
        boolean completes,
        Set<Role> actors) {

    private static final Set<Role> PROVINCE = Set.of(Role.DECISION_CLERK);
    private static final Set<Role> BELOW = Set.of(Role.ORG_REPORTER, Role.LOCAL_REVIEWER);
    private static final Set<LifecycleStatus> ALIVE = Set.of(ACTIVE, SUSPENDED);

    /** Every line there is, one for each act. */
    public static final List<LifeTransition> TABLE = List.of(
            // G1: the paper is the record of the talk, signed by both sides
            rung(LifeAct.INTERVIEW, Standing.INTERVIEWED),
            // G2: the paper is the decision
            rung(LifeAct.WARN, Standing.WARNED),
            // G3, or G6 where an objection was upheld: the paper tells which
            rung(LifeAct.CLEAR, Standing.NORMAL),
            // L11
            turn(LifeAct.SUSPEND, Set.of(ACTIVE), SUSPENDED, false, false, PROVINCE),
            // L12: the paper tells that the rectification was verified
            turn(LifeAct.RESUME, Set.of(SUSPENDED), ACTIVE, true, false, PROVINCE),
            // L13, first half
            turn(LifeAct.DISSOLVE, ALIVE, DEREGISTERING, false, false, BELOW),
            // L13, second half: the paper tells what became of the assets
            turn(LifeAct.DEREGISTER, Set.of(DEREGISTERING), DEREGISTERED, true, true, PROVINCE),
            // L14: the paper is the decision
            turn(LifeAct.REVOKE, ALIVE, REVOKED, true, false, PROVINCE),
            // L16: once the title is over, which the decision finds
            turn(LifeAct.EXPIRE, Set.of(ACTIVE), EXPIRED, false, false, PROVINCE),
            // L8
            turn(LifeAct.LAPSE, Set.of(APPROVED), EXPIRED, false, false, Set.of()),
            // L15
            turn(LifeAct.MERGE, Set.of(ACTIVE), MERGED, false, false, Set.of()),
            // beside L13: what a split ends is wound up by the split
            turn(LifeAct.SPLIT, Set.of(ACTIVE), DEREGISTERED, false, false, Set.of()));

    private static LifeTransition turn(
            LifeAct act,
            Set<LifecycleStatus> from,
            LifecycleStatus to,
            boolean paper,
            boolean completes,
            Set<Role> actors) {
        return new LifeTransition(act, from, to, null, paper, completes, actors);
    }

    private static LifeTransition rung(LifeAct act, Standing standing) {
        return new LifeTransition(act, ALIVE, null, standing, true, false, PROVINCE);
    }

    /** The line of an act. */
    public static LifeTransition of(LifeAct act) {
        return TABLE.stream().filter(line -> line.act == act).findFirst().orElseThrow();
    }

    /** What the register says anew. */
    public Attribute attribute() {
        return standing == null ? Attribute.STATUS : Attribute.STANDING;
    }

    /** What the register says of that from then on. */
    public String content() {
        return String.valueOf(standing == null ? to : standing);
    }

    /** Whether the organisation's life ends by it. */
    public boolean isLast() {
        return to != null && to.isTerminal();
    }

    /** Whether it can befall an organisation that stands so. */
    public boolean leadsFrom(LifecycleStatus status) {
        return from.contains(status);
    }

    /** Whether it can befall organisations of a kind: no province revokes a county's association (ladder G7). */
    public boolean isFor(OrganisationKind kind) {
        return switch (act) {
            case REVOKE -> kind != OrganisationKind.COUNTY_ASSOCIATION;
            case EXPIRE -> OrganisationKind.TALENT_BASES.contains(kind);
            default -> true;
        };
    }

    /** Whether all that depends on the organisation has to be moved or closed before (L13). */
    public boolean waitsForDependents() {
        return act == LifeAct.DISSOLVE || act == LifeAct.DEREGISTER;
    }

    /** Whether what depends on the organisation is left behind, since nothing holds up a decision from above (L14, L16). */
    public boolean leavesDependents() {
        return act == LifeAct.REVOKE || act == LifeAct.EXPIRE;
    }

    /** Who may do it, as one asks for roles. */
    public Role[] roles() {
        return actors.toArray(Role[]::new);
    }
}
