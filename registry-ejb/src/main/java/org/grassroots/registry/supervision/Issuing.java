package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.grassroots.registry.assessment.CaseGrounds;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.assessment.model.CaseEvidence.File;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.ItemEvidence;
import org.grassroots.registry.supervision.model.Notice;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.grassroots.registry.supervision.model.RectificationOrder.Basis;

/** Writes orders down, with what inspectors saw beside the items that came from it. */
@ApplicationScoped
class Issuing {

    private Orders orders;
    private OrderFiles files;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected Issuing() {
        // for the container's proxy
    }

    @Inject
    Issuing(Orders orders, OrderFiles files, Acting acting, Journal journal) {
        this.orders = orders;
        this.files = files;
        this.acting = acting;
        this.journal = journal;
    }

    /** One order; its id. */
    String issue(CaseGrounds found, Ground ground, Notice notice, List<Demand> demands) {
        acting.require(new DivisionCode(found.subject().jurisdiction()), Role.DECISION_CLERK);
        var given = files.given();
        var basis = new Basis(found.caseId(), found.campaign(), ground, found.grade());
        var order = new RectificationOrder(Ids.fresh(), basis, Addressing.subject(found.subject()), notice, given);
        orders.add(order);
        orders.flush();
        for (var demand : demands) {
            var item = new OrderItem(Ids.fresh(), order.id(), demands.indexOf(demand) + 1, demand);
            orders.add(item);
            orders.flush();
            exhibit(found, item, given);
        }
        journal.done(
                Act.of("supervision.issue", "rectification", order.id()).leaving(basis + " " + notice + " " + demands));
        return order.id();
    }

    /** An order to each, all with one number in the journal. */
    void issueAll(List<CaseGrounds> cases, Notice notice, Function<CaseGrounds, List<Demand>> demands) {
        acting.inBatch(Ids.fresh());
        try {
            cases.forEach(found -> issue(found, Ground.GRADE, notice, demands.apply(found)));
        } finally {
            acting.inBatch(null);
        }
    }

    private void exhibit(CaseGrounds found, OrderItem item, Given given) {
        found.findings().stream()
                .filter(finding -> finding.id().equals(item.demand().finding()))
                .flatMap(finding -> finding.files().stream())
                .map(Issuing::file)
                .forEach(file -> orders.add(ItemEvidence.exhibit(Ids.fresh(), item, file, given)));
    }

    private static File file(EvidenceItem item) {
        return new File(item.evidenceId(), item.fileName(), item.sha256());
    }
}
