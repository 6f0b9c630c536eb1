package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.supervision.model.Attempt;
import org.grassroots.registry.supervision.model.ItemEvidence;
import org.grassroots.registry.supervision.model.OrderFlow;
import org.grassroots.registry.supervision.model.OrderFlow.Transition;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderStep;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.grassroots.registry.supervision.model.Report;
import org.jspecify.annotations.Nullable;

/** Opens orders for those who may, asks {@link OrderFlow} before anything is done, and writes the step down. */
@ApplicationScoped
class OrderFiles {

    private Orders orders;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OrderFiles() {
        // for the container's proxy
    }

    @Inject
    OrderFiles(Orders orders, Acting acting, Clock clock) {
        this.orders = orders;
        this.acting = acting;
        this.clock = clock;
    }

    /** An order with all that belongs to it. */
    record OrderFile(RectificationOrder root, List<OrderItem> items, List<ItemEvidence> files, List<OrderStep> steps) {

        /** Who wrote the report or attached something to it. */
        Set<String> parts() {
            var parts = new HashSet<String>();
            files.stream()
                    .filter(file -> !file.isExhibit())
                    .forEach(file -> parts.add(file.given().by()));
            steps.stream()
                    .filter(step -> step.verb() == OrderVerb.REPORT)
                    .forEach(step -> parts.add(step.given().by()));
            return parts;
        }

        List<Integer> unanswered() {
            return items.stream()
                    .filter(item -> item.answer().isEmpty())
                    .map(OrderItem::place)
                    .toList();
        }
    }

    /** An order opened for one act: which line of the table it goes along, and who does it when. */
    record Desk(OrderFile file, Transition line, Given given) {}

    /** An order, for a holder of one of the {@code roles} over it. */
    OrderFile open(String id, Role... roles) {
        var root = orders.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "order", id));
        acting.require(root.subject().jurisdiction(), root.subject().organisationId(), roles);
        return new OrderFile(root, orders.items(id), orders.files(id), orders.steps(id));
    }

    /**
     * The same for doing {@code verb} to it.
     *
     * @param seenVersion the version on which the act is based, or null where it does not matter
     */
    Desk open(String id, OrderVerb verb, @Nullable Long seenVersion) {
        var file = open(id, OrderFlow.roles(verb));
        var root = file.root();
        // in another state another role may do the same
        OrderFlow.find(root.state(), verb)
                .ifPresent(line -> acting.require(
                        root.subject().jurisdiction(), root.subject().organisationId(), line.role()));
        var line = root.requireCan(verb, attempt(file));
        if (seenVersion != null && seenVersion != root.version()) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        return new Desk(file, line, given());
    }

    /** Goes along the line; one that stays where it is leaves no step but a new version. */
    void done(Desk desk, @Nullable String remark) {
        var root = desk.file().root();
        if (desk.line().stays()) {
            root.touch(desk.given().at());
            return;
        }
        boolean reports = desk.line().verb() == OrderVerb.REPORT;
        var report = reports ? Report.of(desk.file().items(), desk.file().files()) : null;
        orders.add(root.go(desk.line(), Ids.fresh(), desk.given(), remark, report));
    }

    /** What the actor can do to the order now; a report that lacks answers can be begun. */
    Set<OrderVerb> possible(OrderFile file) {
        var root = file.root();
        var subject = root.subject();
        var roles = acting.actor().rolesOver(subject.jurisdiction(), subject.organisationId());
        var attempt = new Attempt(acting.actor().id(), acting.actor().grants(), file.parts(), List.of());
        return OrderFlow.open(root.state(), roles)
                .filter(line -> root.refusal(line, attempt).isEmpty())
                .map(Transition::verb)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The version that the next reader of the order sees. */
    long version(OrderFile file) {
        orders.flush();
        return file.root().version();
    }

    private Attempt attempt(OrderFile file) {
        return Attempt.by(acting.actor(), file.parts(), file.unanswered());
    }

    /** Who acts now, in the role in which they were let in. */
    Given given() {
        return new Given(acting.actor(), acting.used().orElseThrow().role(), clock.instant());
    }
}
