package org.grassroots.registry.organisation;

import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.jspecify.annotations.Nullable;

/** Sanctions on grounds that people find, of which none needs a step before, decided by who may leave steps out. */
public final class ASanction {

    /** Who may leave steps out. */
    public static final String COMMITTEE = "省科协常委会（样例）";

    private static final int DAYS_BEFORE = 14;

    private ASanction() {}

    /** What an act rests upon that is decided on a day, long enough after the organisation was told; null for most acts. */
    public static @Nullable Sanction of(LifeAct act, LocalDate day) {
        return switch (act) {
            case INTERVIEW -> new Sanction(SanctionGround.IRREGULARITY, null);
            case CLEAR -> new Sanction(SanctionGround.OBJECTION_UPHELD, null);
            default ->
                Ladder.STEPS.contains(act)
                        ? new Sanction(SanctionGround.SERIOUS_CASE, day.minusDays(DAYS_BEFORE))
                        : null;
        };
    }
}
