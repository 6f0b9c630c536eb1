package org.grassroots.registry.web.scheme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.scheme.SchemeDraftService;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.DocumentChange;
import org.grassroots.registry.scheme.model.PartField;
import org.grassroots.registry.scheme.model.PartSheet;
import org.grassroots.registry.scheme.model.PartTable;
import org.grassroots.registry.scheme.model.SchemeEdit;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The page where one part of a draft is written. What was typed is kept until it is saved; a draft that somebody else
 * changed meanwhile is not overwritten before its author has seen what was changed.
 */
@Named
@ViewScoped
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROOM = 3;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeDraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private String code = "";
    private String version = "";
    private @Nullable String variant;
    private String part = "";
    private String target = "";
    private @Nullable DraftSeen seen;
    private @Nullable PartSheet sheet;
    private List<DocumentChange> meanwhile = List.of();
    private PartFaults faults = PartFaults.NONE;

    /** Shows what the part says; whoever comes too late is led to what was published. */
    public @Nullable String load() {
        if (!acting.actor().holds(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER)) {
            throw new RegistryException(CommonProblem.FORBIDDEN);
        }
        var review = reviews.review(name());
        if (!review.view().isDraft()) {
            return SchemeAddress.redirect("scheme", name());
        }
        var draft = new DraftSeen(review);
        seen = draft;
        var said = draft.sheet(part);
        said.makeRoom(ROOM);
        sheet = said;
        tell(draft.isNew(part) ? PartFaults.NONE : PartFaults.of(part, review));
        return null;
    }

    /** Says what is wrong, at the fields too. */
    private void tell(PartFaults found) {
        faults = found;
        var faces = FacesContext.getCurrentInstance();
        for (var field : getSheet().fields()) {
            var text = found.at(field, faces.getViewRoot().getLocale());
            if (!text.isEmpty()) {
                faces.addMessage("part:" + field.key(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            }
        }
    }

    /** Saves the part and shows what is wrong with it now. */
    public @Nullable String save() {
        var draft = getSeen();
        return edit(draft.saving(part, getSheet()), "scheme.edit.saved", draft.place(part));
    }

    /** Takes the part out of the draft. */
    public @Nullable String remove() {
        return edit(new SchemeEdit.Remove(part), "scheme.edit.removed", null);
    }

    /** Puts an indicator behind the last one of another dimension. */
    public @Nullable String moveAway() {
        var edit = new SchemeEdit.Move(part, target + "/indicators", Integer.MAX_VALUE);
        return edit(edit, "scheme.edit.moved", getSeen().placeIn(target, part));
    }

    /** Shows the fields of the method that was chosen; nothing is saved. */
    public void useMethod() {
        faults = PartFaults.NONE;
        getSheet().makeRoom(ROOM);
    }

    /** Makes room for more rows; nothing is saved. */
    public void addRows() {
        getSheet().makeRoom(ROOM);
    }

    private @Nullable String edit(SchemeEdit edit, String done, @Nullable String next) {
        try {
            drafts.edit(name(), edit, getSeen().view().version());
        } catch (RegistryException broken) {
            return refused(broken);
        }
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(Texts.of(done, faces.getViewRoot().getLocale())));
        return next == null
                ? SchemeAddress.redirect("edit", name())
                : SchemeAddress.redirect("part", name()) + "&part=" + SchemeAddress.encoded(next);
    }

    private @Nullable String refused(RegistryException broken) {
        if (broken.problem() == CommonProblem.STALE_EDIT) {
            faults = PartFaults.NONE;
            catchUp();
        } else if (broken.problem() == SchemeProblem.SCHEME_REFUSED) {
            tell(PartFaults.of(getSeen().place(part), broken));
        } else {
            throw broken;
        }
        var faces = FacesContext.getCurrentInstance();
        var told = Texts.of(
                broken.problem() == CommonProblem.STALE_EDIT ? "scheme.edit.stale" : "scheme.edit.refused",
                faces.getViewRoot().getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
        faces.validationFailed();
        return null;
    }

    /** Takes note of what others changed; saving again then rests on what is there now. */
    private void catchUp() {
        var before = getSeen();
        var review = reviews.review(name());
        if (!review.view().isDraft()) {
            throw new RegistryException(SchemeProblem.SCHEME_PUBLISHED, code, version);
        }
        var now = new DraftSeen(review);
        meanwhile = before.changedIn(now);
        part = before.found(part, now);
        seen = now;
    }

    private SchemeName name() {
        return new SchemeName(code, version, variant == null || variant.isEmpty() ? null : variant);
    }

    /** The draft as it was shown. */
    @SuppressWarnings("NullAway") // load() comes before everything else
    public DraftSeen getSeen() {
        return seen;
    }

    @SuppressWarnings("NullAway") // load() comes before everything else
    public PartSheet getSheet() {
        return sheet;
    }

    public boolean isShowing(PartField field) {
        return sheet != null && sheet.fields().contains(field);
    }

    public boolean isListing(PartTable table) {
        return sheet != null && sheet.tables().contains(table);
    }

    /** Whether the part is yet to be added. */
    public boolean isNew() {
        return part.endsWith("/-");
    }

    public PartFaults getFaults() {
        return faults;
    }

    public List<DocumentChange> getMeanwhile() {
        return meanwhile;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public @Nullable String getVariant() {
        return variant;
    }

    public void setVariant(@Nullable String variant) {
        this.variant = variant;
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part == null ? "" : part;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
