package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.supervision.MendingService;
import org.grassroots.registry.supervision.OrderView;
import org.grassroots.registry.supervision.OrderView.ItemView;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which an organisation writes down what it did about one item, and attaches what proves it. */
@Named
@RequestScoped
public class ItemPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MendingService mending;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

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

    @Inject
    @Param
    @Nullable
    Integer place;

    private long version;
    private @Nullable String answer;
    private final Papers papers = new Papers("files");
    private @Nullable OrderView shown;

    /** Finds the item. */
    public void load() {
        if (!getShown().can("ANSWER")) {
            throw new RegistryException(CommonProblem.FORBIDDEN, known());
        }
        version = getShown().version();
        answer = getItem().answer();
    }

    /** Keeps what was written, and goes to the next item without an answer, or back to the order. */
    public String save() {
        var files =
                papers.store(evidences, new DivisionCode(getShown().subject().jurisdiction()));
        var text = answer == null ? "" : answer;
        mending.answer(known(), getItem().place(), text, files, version);
        return told("rectification.answered", text.isBlank() ? null : next());
    }

    /** Takes a file away. */
    public String detach(String file) {
        mending.detach(known(), getItem().place(), file, version);
        return told("rectification.detached", getItem().place());
    }

    private @Nullable Integer next() {
        return getShown().unanswered().stream()
                .map(ItemView::place)
                .filter(each -> each > getItem().place())
                .findFirst()
                .orElse(null);
    }

    private String told(String key, @Nullable Integer onTo) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null,
                new FacesMessage(Texts.of(key, language.getLocale(), getItem().place())));
        return onTo == null
                ? "order?faces-redirect=true&id=" + known()
                : "item?faces-redirect=true&id=" + known() + "&place=" + onTo;
    }

    public OrderView getShown() {
        if (shown == null) {
            shown = rectifications.order(known());
        }
        return shown;
    }

    public ItemView getItem() {
        return getShown().items().stream()
                .filter(each -> place != null && each.place() == place)
                .findFirst()
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "item", String.valueOf(place)));
    }

    private String known() {
        return id == null ? "" : id;
    }

    public Papers getPapers() {
        return papers;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
