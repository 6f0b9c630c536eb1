package org.grassroots.registry.organisation.model;

import static org.grassroots.registry.organisation.model.SanctionGround.BASICALLY_QUALIFIED_TWICE;
import static org.grassroots.registry.organisation.model.SanctionGround.CLEAN_CYCLE;
import static org.grassroots.registry.organisation.model.SanctionGround.IRREGULARITY;
import static org.grassroots.registry.organisation.model.SanctionGround.NOT_PARTICIPATED;
import static org.grassroots.registry.organisation.model.SanctionGround.OBJECTION_UPHELD;
import static org.grassroots.registry.organisation.model.SanctionGround.RECTIFICATION_FAILED;
import static org.grassroots.registry.organisation.model.SanctionGround.SERIOUS_CASE;
import static org.grassroots.registry.organisation.model.SanctionGround.TERM_OVERDUE;
import static org.grassroots.registry.organisation.model.SanctionGround.UNQUALIFIED;
import static org.grassroots.registry.organisation.model.SanctionGround.UNQUALIFIED_TWICE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of sanctions, taken step by step, 依次 (domain: C.3, G1–G7; lifecycle L11, L14), as one organisation stands on
 * it.
 *
 * @param standing where the register says that it stands
 * @param since the first day of that; null if nothing is held against it
 * @param ground why it came to stand so, where that was a sanction
 */
public record Ladder(
        OrganisationKind kind,
        Standing standing,
        @Nullable LocalDate since,
        @Nullable SanctionGround ground) {

    /** How long an interview may be followed by a warning (G2). */
    public static final int MONTHS_INTERVIEWED = 24;
    /** How many working days an organisation has to be heard before a decision against it (G6). */
    public static final int DAYS_HEARD = 5;
    /** How long a term has been over before that is held against an organisation (G1). */
    public static final int MONTHS_OVERDUE = 12;

    /** Its steps, down and up. */
    public static final Set<LifeAct> STEPS =
            Set.of(LifeAct.INTERVIEW, LifeAct.WARN, LifeAct.SUSPEND, LifeAct.REVOKE, LifeAct.CLEAR);

    private static final Set<SanctionGround> TRIGGERS = Set.of(
            UNQUALIFIED, NOT_PARTICIPATED, BASICALLY_QUALIFIED_TWICE, UNQUALIFIED_TWICE, TERM_OVERDUE, IRREGULARITY);

    /** Whether the organisation is told before, so that it can be heard (G6); an interview is itself the hearing. */
    public static boolean isHeard(LifeAct act) {
        return STEPS.contains(act) && act != LifeAct.INTERVIEW && act != LifeAct.CLEAR;
    }

    /** Whether it takes a written decision with a number (G6). */
    public static boolean isNumbered(LifeAct act, SanctionGround ground) {
        return isHeard(act) || ground == OBJECTION_UPHELD;
    }

    /** Whether the words for a deciding body name a standing committee, which alone lets steps be left out (G5). */
    public static boolean isStandingCommittee(String body) {
        return body.contains("常委会") || body.contains("常务委员会");
    }

    /** The grounds on which a step can be taken on a day; none where it cannot be taken at all. */
    public Set<SanctionGround> grounds(LifeAct act, LocalDate day) {
        return switch (act) {
            case INTERVIEW -> standing == Standing.WARNED ? Set.of() : TRIGGERS;
            case WARN -> orSerious(mayBeWarned(day) ? secondTriggers() : Set.of());
            case SUSPEND -> orSerious(standing == Standing.WARNED ? failedOr(TRIGGERS) : Set.of());
            case REVOKE -> orSerious(revoked());
            case CLEAR -> standing == Standing.NORMAL ? Set.of() : Set.of(CLEAN_CYCLE, OBJECTION_UPHELD);
            default -> Set.of();
        };
    }

    private boolean mayBeWarned(LocalDate day) {
        return standing == Standing.INTERVIEWED && since != null && !day.isAfter(since.plusMonths(MONTHS_INTERVIEWED));
    }

    // what led to the interview does not lead to the warning as well, but misconduct can come again
    private Set<SanctionGround> secondTriggers() {
        var grounds = failedOr(TRIGGERS);
        if (ground != null && ground != IRREGULARITY) {
            grounds.remove(ground);
        }
        return grounds;
    }

    private Set<SanctionGround> revoked() {
        var grounds = EnumSet.noneOf(SanctionGround.class);
        if (standing == Standing.WARNED) {
            grounds.add(RECTIFICATION_FAILED);
        }
        if (OrganisationKind.TALENT_BASES.contains(kind)) {
            grounds.add(UNQUALIFIED_TWICE);
        }
        return grounds;
    }

    private static Set<SanctionGround> failedOr(Set<SanctionGround> triggers) {
        var grounds = EnumSet.copyOf(triggers);
        grounds.add(RECTIFICATION_FAILED);
        return grounds;
    }

    private static Set<SanctionGround> orSerious(Set<SanctionGround> grounds) {
        var all = EnumSet.of(SERIOUS_CASE);
        all.addAll(grounds);
        return all;
    }
}
