package org.grassroots.registry.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.supervision.IssueOrder;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.OrderDraft;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which the association orders one organisation to put things right. */
@Named
@RequestScoped
public class IssuePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    IssueService issues;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param(name = "case")
    @Nullable
    String caseId;

    private @Nullable OrderDraft draft;
    private @Nullable Ground ground;
    private @Nullable String documentNumber;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;
    private List<String> chosen = List.of();
    private @Nullable String further;

    @PostConstruct
    void begin() {
        issuedOn = BusinessTime.today(clock);
    }

    /** Finds what the case gives ground for; all that it shows to be wanting is chosen to begin with. */
    public void load() {
        chosen = getChoices();
        ground = getGrounds().stream().findFirst().orElse(null);
    }

    /** Issues the order. */
    public String issue() {
        var id = issues.issue(new IssueOrder(known(), ground, documentNumber, issuedOn, dueOn, demands()));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("rectification.issued", language.getLocale())));
        return "order?faces-redirect=true&id=" + id;
    }

    private List<Demand> demands() {
        var demands = new ArrayList<Demand>();
        var proposals = getDraft().proposals();
        chosen.stream()
                .filter(getChoices()::contains)
                .map(place -> proposals.get(Integer.parseInt(place)))
                .forEach(demands::add);
        Objects.requireNonNullElse(further, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Demand(line, null, null))
                .forEach(demands::add);
        return demands;
    }

    public OrderDraft getDraft() {
        if (draft == null) {
            draft = issues.draft(known());
        }
        return draft;
    }

    /** The grounds that there are, the decided grade first. */
    public List<Ground> getGrounds() {
        return getDraft().latest().keySet().stream().sorted().toList();
    }

    /** The places of the proposals. */
    public List<String> getChoices() {
        return IntStream.range(0, getDraft().proposals().size())
                .mapToObj(String::valueOf)
                .toList();
    }

    /** What the proposal at a place says. */
    public String text(String place) {
        return getDraft().proposals().get(Integer.parseInt(place)).text();
    }

    private String known() {
        return caseId == null ? "" : caseId;
    }

    public @Nullable Ground getGround() {
        return ground;
    }

    public void setGround(@Nullable Ground ground) {
        this.ground = ground;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<String> getItems() {
        return chosen;
    }

    public void setItems(List<String> items) {
        this.chosen = List.copyOf(items);
    }

    public @Nullable String getFurther() {
        return further;
    }

    public void setFurther(@Nullable String further) {
        this.further = further;
    }
}
