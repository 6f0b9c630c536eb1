package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 数据质量: what is wrong with what the register says, found every night and on demand. */
@Stateless
public class QualityService {

    /** How many organisations are checked at once on demand; of more than that, the night takes care. */
    public static final int MOST_AT_ONCE = 500;

    private static final Role[] READERS = {ORG_REPORTER, LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK};

    private QualityFindings findings;
    private QualityChecks checks;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public QualityService() {
        // for the container
    }

    @Inject
    QualityService(QualityFindings findings, QualityChecks checks, Acting acting, Journal journal) {
        this.findings = findings;
        this.checks = checks;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * One page of the findings about organisations that the actor may see, the worst first.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo({ORG_REPORTER, LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public Slice<QualityRow> list(
            @NotNull QualityFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        return findings.list(filter, acting.actor().reach(READERS), Cursor.of(cursor, 2), size);
    }

    /** How many findings of each check there are among those asked for; checks that found nothing are left out. */
    @AllowedTo({ORG_REPORTER, LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public Map<QualityCheck, Long> counts(@NotNull QualityFilter filter) {
        return findings.counts(filter, acting.actor().reach(READERS));
    }

    /**
     * Checks the organisations below a division that the actor may see, {@value #MOST_AT_ONCE} at most.
     *
     * @param division the top of the subtree, or null for all
     * @param after the id beyond which to go on, empty to begin with
     * @return the id of the last one if there may be more of them, or else nothing
     */
    @AllowedTo({ORG_REPORTER, LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public CheckedNow check(@Nullable DivisionCode division, @NotNull String after) {
        var below = division == null ? Settings.province().prefix() : division.prefix();
        var ids = findings.living(acting.actor().reach(READERS), below, after, MOST_AT_ONCE);
        ids.forEach(checks::check);
        journal.done(Act.of("organisation.check", "division", below).leaving(String.valueOf(ids.size())));
        return new CheckedNow(ids.size(), ids.size() < MOST_AT_ONCE ? null : ids.get(ids.size() - 1));
    }

    /**
     * What was checked.
     *
     * @param checked how many organisations it were
     * @param next the id beyond which to go on, or null if these were all
     */
    public record CheckedNow(int checked, @Nullable String next) {}
}
