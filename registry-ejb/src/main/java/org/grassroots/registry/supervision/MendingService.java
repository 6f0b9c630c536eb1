package org.grassroots.registry.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.supervision.OrderFiles.Desk;
import org.grassroots.registry.supervision.model.ItemEvidence;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.jspecify.annotations.Nullable;

/** The organisation writes down, item by item, what it did, and attaches what proves it. */
@Stateless
public class MendingService {

    private Orders orders;
    private OrderFiles files;
    private EvidenceService evidence;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public MendingService() {
        // for the container
    }

    @Inject
    MendingService(Orders orders, OrderFiles files, EvidenceService evidence, Journal journal) {
        this.orders = orders;
        this.files = files;
        this.evidence = evidence;
        this.journal = journal;
    }

    /** What was done about the item at {@code place}, with further files that prove it; answers the order's version. */
    @AllowedTo(Role.ORG_REPORTER)
    public long answer(
            @NotNull String id, int place, @NotNull String text, @NotNull List<String> proof, @Nullable Long seen) {
        var desk = files.open(id, OrderVerb.ANSWER, seen);
        var item = item(desk, place);
        var checks = new FieldChecks().optionalText("answer", text, OrderItem.LONGEST_ANSWER);
        attach(desk, item, proof, checks);
        checks.verify();
        item.answer(text.strip());
        return written(desk, place + " " + text.strip() + " " + String.join(" ", proof));
    }

    /** Takes a file away from an item; the file itself stays stored. */
    @AllowedTo(Role.ORG_REPORTER)
    public long detach(@NotNull String id, int place, @NotNull String file, @Nullable Long seen) {
        var desk = files.open(id, OrderVerb.ANSWER, seen);
        var item = item(desk, place);
        proof(desk, item).stream().filter(row -> row.file().id().equals(file)).forEach(orders::remove);
        return written(desk, place + " -" + file);
    }

    private long written(Desk desk, String content) {
        files.done(desk, null);
        journal.done(Act.of(
                        OrderVerb.ANSWER.action(),
                        "rectification",
                        desk.file().root().id())
                .leaving(content));
        return files.version(desk.file());
    }

    private void attach(Desk desk, OrderItem item, List<String> ids, FieldChecks checks) {
        if (ids.isEmpty()) {
            return;
        }
        var jurisdiction = desk.file().root().subject().jurisdiction().value();
        var known = evidence.views(ids).stream()
                .filter(file -> file.jurisdiction().equals(jurisdiction))
                .collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        var before = proof(desk, item).stream().map(row -> row.file().id()).toList();
        for (var each :
                ids.stream().distinct().filter(file -> !before.contains(file)).toList()) {
            var file = known.get(each);
            if (file == null) {
                checks.add("files", SupervisionProblem.ORDER_EVIDENCE_UNKNOWN);
            } else {
                var kept = new CaseEvidence.File(file.id(), file.fileName(), file.sha256());
                orders.add(ItemEvidence.proof(Ids.fresh(), item, kept, desk.given()));
            }
        }
    }

    private static List<ItemEvidence> proof(Desk desk, OrderItem item) {
        return desk.file().files().stream()
                .filter(row -> !row.isExhibit() && row.itemId().equals(item.id()))
                .toList();
    }

    private static OrderItem item(Desk desk, int place) {
        return desk.file().items().stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(() -> new RegistryException(SupervisionProblem.ITEM_UNKNOWN, place));
    }
}
