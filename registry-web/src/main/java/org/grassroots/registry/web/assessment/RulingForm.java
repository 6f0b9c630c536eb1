package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.CaseView.RulingView;
import org.grassroots.registry.assessment.RulingCommand;
import org.grassroots.registry.assessment.model.RulingKind;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The form on the page of a case in which an auditor finds a bonus, a deduction or a veto to be due. */
@Named
@RequestScoped
public class RulingForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AuditService audits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AuditPage page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String item;
    private @Nullable String times = "1";
    private @Nullable String reason;

    /** Finds the chosen item to be due. */
    public String rule() {
        var chosen = page.getShown().rulings().stream()
                .filter(ruling -> key(ruling).equals(item))
                .findFirst()
                .orElseThrow(() -> wrong("item", CommonProblem.FIELD_REQUIRED));
        audits.rule(command(chosen, chosen.kind() == RulingKind.DEDUCTION ? count() : 1));
        return done("assessment.ruling.done");
    }

    /** Takes back what was found. */
    public String takeBack(RulingView ruling) {
        audits.rule(command(ruling, 0));
        return done("assessment.ruling.takenBack");
    }

    private RulingCommand command(RulingView ruling, int count) {
        var because = reason == null ? "" : reason.strip();
        return new RulingCommand(
                page.getShown().id(),
                ruling.kind(),
                ruling.code(),
                count,
                because,
                page.getShown().version());
    }

    private int count() {
        var typed = times == null ? "" : times.strip();
        if (!typed.matches("[1-9]\\d{0,2}")) {
            throw wrong("times", CommonProblem.FIELD_TYPE, "1–999");
        }
        return Integer.parseInt(typed);
    }

    private static RegistryException wrong(String field, CommonProblem problem, Object... arguments) {
        return new RegistryException(List.of(FieldProblem.of(field, problem, arguments)));
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return "audit?faces-redirect=true&id=" + page.getShown().id();
    }

    /** What names an item among those of all kinds. */
    public String key(RulingView ruling) {
        return ruling.kind() + "-" + ruling.code();
    }

    /** What was found to be due. */
    public List<RulingView> getGiven() {
        return page.getShown().rulings().stream()
                .filter(ruling -> ruling.times() > 0)
                .toList();
    }

    /** Whether whoever looks may rule now. */
    public boolean isOpen() {
        return !page.getShown().rulings().isEmpty()
                && (faces.isPostback() || page.getShown().can("ASSESS"));
    }

    /** The name of an item, with what it counts. */
    public String label(RulingView ruling) {
        var locale = language.getLocale();
        var title = ruling.code() + " " + ruling.title().in(locale);
        return ruling.points() == null
                ? title
                : Texts.of(
                        "assessment.ruling.label." + ruling.kind(),
                        locale,
                        title,
                        ruling.points().toPlainString());
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable String getTimes() {
        return times;
    }

    public void setTimes(@Nullable String times) {
        this.times = times;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
