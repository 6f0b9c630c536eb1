package org.grassroots.registry.supervision;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.grassroots.registry.supervision.model.Report;

/** Brings orders from one state to the next: reported, sent back, accepted, closed, taken back. */
@Stateless
public class OrderStepService {

    private OrderFiles files;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public OrderStepService() {
        // for the container
    }

    @Inject
    OrderStepService(OrderFiles files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    /** Takes a step; answers the order's version afterwards. */
    @AllowedTo({ORG_REPORTER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public long take(@NotNull OrderStepCommand command) {
        var verb = command.verb();
        if (verb == OrderVerb.ANSWER) {
            // that is no step: an item is answered
            throw new IllegalArgumentException(verb.name());
        }
        var desk = files.open(command.orderId(), verb, command.seenVersion());
        var remark = command.remark() == null || command.remark().isBlank()
                ? null
                : command.remark().strip();
        var checks = new FieldChecks();
        if (verb.needsReason()) {
            checks.text("remark", remark, RectificationOrder.LONGEST_REASON);
        } else {
            checks.optionalText("remark", remark, RectificationOrder.LONGEST_REASON);
        }
        checks.verify();
        files.done(desk, remark);
        var reported = Report.of(desk.file().items(), desk.file().files()).canonical();
        journal.done(Act.of(verb.action(), "rectification", command.orderId())
                .leaving(verb == OrderVerb.REPORT ? reported : verb + " " + remark + " " + reported));
        return files.version(desk.file());
    }
}
