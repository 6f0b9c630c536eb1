package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.grassroots.registry.supervision.IssueOrders;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.OrdersPreview;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which all organisations of a decided campaign whose grade asks for it are ordered to put things right. */
@Named
@RequestScoped
public class IssueAllPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    IssueService issues;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String campaign;

    @Inject
    @Param(name = "issued")
    @Nullable
    String issued;

    @Inject
    @Param(name = "due")
    @Nullable
    String due;

    private @Nullable OrdersPreview preview;
    private @Nullable String documentNumber;
    private @Nullable String demand;
    private int expected;

    /** Finds out who would get one. */
    public void load() {
        var found = getPreview();
        expected = found.addressees().size();
        demand = Texts.of("rectification.demand.usual", language.getLocale());
    }

    /** Issues them. */
    public String issue() {
        int count = issues.issueAll(new IssueOrders(
                known(), documentNumber, getPreview().issuedOn(), getPreview().dueOn(), demand, expected));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("rectification.issuedAll", language.getLocale(), count)));
        return "orders?faces-redirect=true&campaign=" + known();
    }

    public OrdersPreview getPreview() {
        if (preview == null) {
            preview = issues.preview(known(), day(issued), day(due));
            labels.prepare(preview.addressees().stream()
                    .map(OrdersPreview.Addressee::division)
                    .toList());
        }
        return preview;
    }

    // an address that names no day means the usual one
    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private String known() {
        return campaign == null ? "" : campaign;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getDemand() {
        return demand;
    }

    public void setDemand(@Nullable String demand) {
        this.demand = demand;
    }

    public int getExpected() {
        return expected;
    }

    public void setExpected(int expected) {
        this.expected = expected;
    }
}
