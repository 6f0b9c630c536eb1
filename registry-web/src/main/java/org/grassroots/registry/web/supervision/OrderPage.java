package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.supervision.OrderStepCommand;
import org.grassroots.registry.supervision.OrderStepService;
import org.grassroots.registry.supervision.OrderView;
import org.grassroots.registry.supervision.OrderView.ItemView;
import org.grassroots.registry.supervision.OrderView.StepView;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of one order: what is to be mended, what was reported of it, and the steps from there. */
@Named
@RequestScoped
public class OrderPage {

    private static final List<OrderVerb> STEPS =
            List.of(OrderVerb.REPORT, OrderVerb.ACCEPT, OrderVerb.CLOSE, OrderVerb.SEND_BACK, OrderVerb.WITHDRAW);

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderStepService steps;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String id;

    private long version;
    private @Nullable String remark;
    private @Nullable OrderView shown;

    /** Finds the order. */
    public void load() {
        version = getShown().version();
    }

    /** Takes a step on what was shown. */
    public String take(String verb) {
        steps.take(new OrderStepCommand(known(), OrderVerb.valueOf(verb), remark, version));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("rectification.done." + verb, language.getLocale())));
        return "order?faces-redirect=true&id=" + known();
    }

    public OrderView getShown() {
        if (shown == null) {
            shown = rectifications.order(known());
        }
        return shown;
    }

    /**
     * Whether a step is offered. While a form is read all are, so that one that has become impossible meanwhile is refused
     * with the reason.
     */
    public boolean offers(String verb) {
        boolean reading = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return reading || getShown().can(verb);
    }

    /** Whether there is any step to take. */
    public boolean isOpen() {
        return STEPS.stream().anyMatch(verb -> offers(verb.name()));
    }

    /** Whether one of the steps that can be taken needs a reason. */
    public boolean isReasoned() {
        return STEPS.stream().anyMatch(verb -> verb.needsReason() && offers(verb.name()));
    }

    /** The step that goes on, which is offered first. */
    public @Nullable OrderVerb getNext() {
        return STEPS.stream()
                .filter(getShown().possible()::contains)
                .findFirst()
                .orElse(null);
    }

    /** The reports that were sent before the last one, the first first: what was improved since. */
    public List<StepView> getEarlier() {
        var reports = reports().toList();
        boolean stands = !getShown().row().state().isWithOrganisation() || reports.isEmpty();
        return stands && !reports.isEmpty() ? reports.subList(0, reports.size() - 1) : reports;
    }

    private Stream<StepView> reports() {
        return getShown().steps().stream().filter(step -> step.verb() == OrderVerb.REPORT);
    }

    /** The places of the items without an answer. */
    public List<Integer> getUnanswered() {
        return getShown().unanswered().stream().map(ItemView::place).toList();
    }

    private String known() {
        return id == null ? "" : id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
