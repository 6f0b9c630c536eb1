package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseGrounds;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.GroundsService;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Recusal;
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.supervision.OrdersPreview.Addressee;
import org.grassroots.registry.supervision.OrdersPreview.LeftOut;
import org.grassroots.registry.supervision.OrdersPreview.Reason;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.Notice;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.jspecify.annotations.Nullable;

/** Finds out to whom orders go, and why not to others. */
@ApplicationScoped
class Addressing {

    /** As many at once; whoever has more issues the rest afterwards. */
    private static final int MOST = 500;

    private GroundsService grounds;
    private Orders orders;
    private OrganisationService organisations;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected Addressing() {
        // for the container's proxy
    }

    @Inject
    Addressing(GroundsService grounds, Orders orders, OrganisationService organisations, Acting acting) {
        this.grounds = grounds;
        this.orders = orders;
        this.organisations = organisations;
        this.acting = acting;
    }

    /** To whom the orders of a campaign go, with what of their cases gives ground for it. */
    record Addressed(OrdersPreview preview, List<CaseGrounds> cases) {}

    /** Why the organisation of a case gets no order on this ground, if it gets none. */
    Optional<Reason> refusal(CaseGrounds found, Ground ground) {
        var open = ids(orders.openOf(List.of(found.subject().organisationId())));
        var ordered = ordered(List.of(found.caseId()), ground);
        return reason(found, open, ordered, Set.of());
    }

    /** Those of a decided campaign, if orders are issued on that day with that deadline. */
    Addressed campaign(String code, LocalDate issuedOn, @Nullable LocalDate dueOn) {
        var all = grounds.ofCampaign(code, MOST + 1);
        var shown = all.cases().stream().limit(MOST).toList();
        var open = ids(orders.openOf(
                shown.stream().map(one -> one.subject().organisationId()).toList()));
        var ordered = ordered(shown.stream().map(CaseGrounds::caseId).toList(), Ground.GRADE);
        var kind = OrganisationKind.valueOf(all.campaign().subjectKind());
        var active = organisations.active(kind, issuedOn).stream()
                .map(one -> one.id())
                .collect(Collectors.toSet());
        var leftOut = new ArrayList<LeftOut>();
        var taken = new ArrayList<CaseGrounds>();
        for (var one : shown) {
            var due = Notice.latest(issuedOn, one.months());
            var reason = reason(one, open, ordered, active)
                    .or(() -> Optional.of(Reason.DEADLINE).filter(late -> dueOn != null && dueOn.isAfter(due)));
            reason.ifPresentOrElse(why -> leftOut.add(leftOut(one, why)), () -> taken.add(one));
        }
        var addressees = taken.stream().map(one -> addressee(one, issuedOn)).toList();
        var latest = addressees.stream()
                .map(Addressee::latest)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var preview = new OrdersPreview(
                all.campaign(),
                issuedOn,
                latest,
                dueOn == null ? latest : dueOn,
                addressees,
                leftOut,
                all.cases().size() > MOST);
        return new Addressed(preview, taken);
    }

    /** {@code active} are organisations of which it is known that they exist; others are asked for. */
    private Optional<Reason> reason(CaseGrounds one, Set<String> open, Set<String> ordered, Set<String> active) {
        var organisation = one.subject().organisationId();
        if (one.state() == CaseState.EXEMPT) {
            return Optional.of(Reason.EXEMPT);
        } else if (open.contains(organisation)) {
            return Optional.of(Reason.OPEN);
        } else if (ordered.contains(one.caseId())) {
            return Optional.of(Reason.ORDERED);
        } else if (!active.contains(organisation) && isEnded(organisation)) {
            return Optional.of(Reason.ENDED);
        }
        var actor = acting.actor();
        return new Recusal(subject(one.subject()), Set.of())
                .of(actor.id(), actor.grants())
                .map(because -> Reason.RECUSED);
    }

    private boolean isEnded(String organisation) {
        return organisations
                .reference(organisation)
                .filter(one -> one.status().isTerminal())
                .isPresent();
    }

    private Set<String> ordered(List<String> cases, Ground ground) {
        return orders.ofCases(cases).stream()
                .filter(order -> order.basis().ground() == ground)
                .map(order -> order.basis().caseId())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<RectificationOrder> open) {
        return open.stream()
                .map(order -> order.subject().organisationId())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The organisation as the order keeps it. */
    static Subject subject(SubjectView view) {
        return new Subject(
                view.organisationId(),
                view.registryNumber(),
                view.name(),
                new DivisionCode(view.division()),
                new DivisionCode(view.jurisdiction()));
    }

    private static Addressee addressee(CaseGrounds one, LocalDate issuedOn) {
        var subject = one.subject();
        return new Addressee(
                one.caseId(),
                subject.registryNumber(),
                subject.name(),
                subject.division(),
                Objects.requireNonNull(one.grade()),
                Notice.latest(issuedOn, one.months()),
                Demands.of(one).size());
    }

    private static LeftOut leftOut(CaseGrounds one, Reason reason) {
        var subject = one.subject();
        return new LeftOut(
                one.caseId(), subject.registryNumber(), subject.name(), subject.division(), one.grade(), reason);
    }
}
