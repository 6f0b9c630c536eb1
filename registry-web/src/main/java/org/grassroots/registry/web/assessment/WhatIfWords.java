package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.WhatIfReport.Move;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** How a report says before and after: results, ranks and grades, with words for what is not there. */
@Named
@RequestScoped
public class WhatIfWords {

    private static final String NONE = "—";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** Whether whoever looks may try versions on campaigns, which is done for the whole province. */
    public boolean isOpen() {
        return acting.actor()
                .reach(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER)
                .isEverything();
    }

    /** A difference with its sign, such as +1.50; nothing where there is none to tell. */
    public String signed(@Nullable BigDecimal difference) {
        if (difference == null) {
            return NONE;
        }
        return difference.signum() > 0
                ? "+" + difference.toPlainString()
                : difference.toPlainString().replace('-', '−');
    }

    /** Such as ↑ 3 for three places up. */
    public String rise(Move move) {
        if (move.rise() == 0) {
            return move.before().rank() == 0 || move.after().rank() == 0 ? NONE : "0";
        }
        return move.rise() > 0 ? "↑ " + move.rise() : "↓ " + -move.rise();
    }

    /** A result before and after. */
    public String change(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return arrow(before == null ? NONE : before.toPlainString(), after == null ? NONE : after.toPlainString());
    }

    /** A rank before and after; 0 is none. */
    public String change(int before, int after) {
        return arrow(before == 0 ? NONE : String.valueOf(before), after == 0 ? NONE : String.valueOf(after));
    }

    /** The grade before and after, once where it is the same. */
    public String grades(Move move) {
        return arrow(grade(move.before().grade()), grade(move.after().grade()));
    }

    private String grade(@Nullable Grade grade) {
        return grade == null
                ? Texts.of("whatIf.noGrade", language.getLocale())
                : Texts.of("assessment.grade." + grade, language.getLocale());
    }

    private static String arrow(String before, String after) {
        return before.equals(after) ? after : before + " → " + after;
    }
}
