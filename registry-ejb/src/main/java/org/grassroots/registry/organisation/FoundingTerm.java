package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Chore;

/** 成立备案期限: what was granted and sent no founding report in twelve months ends (lifecycle L8). */
@ApplicationScoped
class FoundingTerm implements Chore {

    private static final Period TERM = Period.ofMonths(12);

    private Organisations organisations;
    private LifeBook book;
    private FoundingReports reports;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected FoundingTerm() {
        // for the container's proxy
    }

    @Inject
    FoundingTerm(Organisations organisations, LifeBook book, FoundingReports reports, Clock clock) {
        this.organisations = organisations;
        this.book = book;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "organisation.founding";
    }

    // the last day of the term still belongs to it
    @Override
    public List<String> due(String after, int most) {
        var today = BusinessTime.today(clock);
        return organisations.decidedBefore(today.minus(TERM), LifecycleStatus.APPROVED, after, most);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(String id) {
        var organisation = organisations.lock(id);
        if (isOver(organisation)) {
            end(organisation);
        }
    }

    private boolean isOver(Organisation organisation) {
        return organisation.status() == LifecycleStatus.APPROVED
                && !reports.underWay(organisation.id())
                && !end(organisation.decision().decidedOn()).isAfter(BusinessTime.today(clock));
    }

    private void end(Organisation organisation) {
        var day = end(organisation.decision().decidedOn());
        var rule = new Decision("基层组织登记规则", day, null);
        book.turn(
                organisation,
                new LifeStep(organisation.id(), LifeAct.LAPSE, day, rule, "批复后十二个月内没有提交成立备案。", List.of()),
                null);
    }

    /** The first day after the term. */
    private static LocalDate end(LocalDate decided) {
        return decided.plus(TERM).plusDays(1);
    }
}
