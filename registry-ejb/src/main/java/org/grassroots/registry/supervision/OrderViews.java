package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.model.CaseEvidence.File;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.supervision.OrderFiles.OrderFile;
import org.grassroots.registry.supervision.OrderView.FileView;
import org.grassroots.registry.supervision.OrderView.ItemView;
import org.grassroots.registry.supervision.OrderView.ReportedView;
import org.grassroots.registry.supervision.OrderView.StepView;
import org.grassroots.registry.supervision.model.ItemEvidence;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderStep;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.grassroots.registry.supervision.model.Report;

/** Makes of an order what pages and callers see of it. */
@ApplicationScoped
class OrderViews {

    private EvidenceService evidence;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OrderViews() {
        // for the container's proxy
    }

    @Inject
    OrderViews(EvidenceService evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    OrderView view(OrderFile file, Set<OrderVerb> possible) {
        var root = file.root();
        var subject = root.subject();
        return new OrderView(
                OrderRow.of(root, BusinessTime.today(clock)),
                root.version(),
                new SubjectView(
                        subject.organisationId(),
                        subject.registryNumber(),
                        subject.name(),
                        subject.division().value(),
                        subject.jurisdiction().value()),
                root.remark().orElse(null),
                root.given().name(),
                root.given().at(),
                items(file),
                file.steps().stream().map(OrderViews::step).toList(),
                possible);
    }

    private List<ItemView> items(OrderFile file) {
        var ids = file.files().stream().map(each -> each.file().id()).distinct().toList();
        var readable = evidence.views(ids).stream().map(EvidenceView::id).collect(Collectors.toSet());
        return file.items().stream()
                .map(item -> new ItemView(
                        item.place(),
                        item.demand().text(),
                        item.demand().indicator(),
                        item.demand().finding(),
                        files(file, item, true, readable),
                        item.answer().orElse(null),
                        files(file, item, false, readable)))
                .toList();
    }

    private static List<FileView> files(OrderFile file, OrderItem item, boolean exhibits, Set<String> readable) {
        return file.files().stream()
                .filter(each -> each.itemId().equals(item.id()) && each.isExhibit() == exhibits)
                .map(ItemEvidence::file)
                .map(each -> new FileView(each.id(), each.name(), each.sha256(), readable.contains(each.id())))
                .toList();
    }

    private static StepView step(OrderStep step) {
        var reported = step.report().map(Report::parts).orElse(List.of()).stream()
                .map(part -> new ReportedView(
                        part.place(),
                        part.answer(),
                        part.files().stream().map(File::name).toList()))
                .toList();
        return new StepView(
                step.verb(),
                step.from(),
                step.to(),
                step.remark().orElse(null),
                reported,
                step.report().map(Report::sha256).orElse(null),
                step.given().name(),
                step.given().role(),
                step.given().at());
    }
}
