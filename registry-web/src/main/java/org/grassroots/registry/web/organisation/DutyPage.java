package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.DutyService;
import org.grassroots.registry.organisation.DutyView;
import org.grassroots.registry.organisation.model.DutyKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page of the duty log of an association. The address tells whose entries are shown, and which one is about to be
 * cancelled.
 */
@Named
@RequestScoped
public class DutyPage {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DutyService duties;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String cancel;

    private final DutyFields fields = new DutyFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable String id;
    private @Nullable String of;
    private @Nullable String cursor;
    private @Nullable String reason;
    private @Nullable Slice<DutyView> slice;
    private @Nullable List<String> officers;

    /** Adds the entry that was typed. */
    public String record() {
        var one = page.getShown();
        var proof = papers.store(evidences, new DivisionCode(one.division()));
        duties.record(fields.command(one.id(), proof));
        return done("duty.recorded");
    }

    /** Cancels the entry that the address tells. */
    public String doCancel() {
        duties.cancel(String.valueOf(cancel), reason);
        return done("duty.cancelled");
    }

    private String done(String told) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(told, language.getLocale())));
        return "duties?faces-redirect=true&id=" + page.getShown().id();
    }

    public Slice<DutyView> getSlice() {
        if (slice == null) {
            slice = duties.list(page.getShown().id(), getOf(), cursor, SIZE);
        }
        return slice;
    }

    /** Those of whom the log can tell. */
    public List<String> getOfficers() {
        if (officers == null) {
            officers = duties.officers(page.getShown().id());
        }
        return officers;
    }

    /** The entry that is about to be cancelled; null where none of those shown is, or nobody may. */
    public @Nullable DutyView getCancelling() {
        return !isWriting() || cancel == null
                ? null
                : getSlice().rows().stream()
                        .filter(row -> row.id().equals(cancel) && row.cancelled() == null)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether whoever looks keeps the log. */
    public boolean isWriting() {
        return !page.getShown().status().isTerminal()
                && acting.actor()
                        .grantOver(new DivisionCode(page.getShown().division()), Role.ORG_REPORTER)
                        .isPresent();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public DutyKind[] getKinds() {
        return DutyKind.values();
    }

    public DutyFields getFields() {
        return fields;
    }

    public Papers getPapers() {
        return papers;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Of whom entries are shown; null for all. */
    public @Nullable String getOf() {
        return of == null || of.isBlank() ? null : of;
    }

    public void setOf(@Nullable String of) {
        this.of = of;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
