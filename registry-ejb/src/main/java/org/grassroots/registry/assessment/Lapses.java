package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Ids;

/**
 * Notes that time has run out on a case.
 *
 * <p>It does so in a transaction of its own: whoever comes too late is refused, which undoes everything else they did.
 */
@ApplicationScoped
class Lapses {

    private Cases cases;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected Lapses() {
        // for the container's proxy
    }

    @Inject
    Lapses(Cases cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    /** Time was up for the case, as {@code noticed} tells. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void lapse(String caseId, Given noticed) {
        var found = cases.find(caseId).orElseThrow();
        var root = found.root();
        var line = root.requireCan(CaseVerb.LAPSE, root.moment(found.campaign(), noticed.at()));
        cases.add(root.go(line, Ids.fresh(), noticed, null, null));
        journal.done(Act.of(CaseVerb.LAPSE.action(), "case", caseId));
    }
}
