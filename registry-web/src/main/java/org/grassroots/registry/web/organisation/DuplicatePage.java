package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.DuplicateDecision;
import org.grassroots.registry.organisation.DuplicateService;
import org.grassroots.registry.organisation.DuplicateView;
import org.grassroots.registry.organisation.FactView;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of two organisations that may be one: both records beside each other, why, and what a person says. */
@Named
@RequestScoped
public class DuplicatePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DuplicateService duplicates;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FactWords words;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable String verdict;
    private @Nullable String reason;
    private @Nullable Long version;
    private @Nullable DuplicateView shown;

    /** What both records say of something. */
    public record Line(String label, String one, String other) {

        public boolean differs() {
            return !one.equals(other);
        }
    }

    /** Keeps what was said. */
    public String decide() {
        var chosen = verdict == null ? PairState.OPEN : PairState.valueOf(verdict);
        var after =
                duplicates.decide(new DuplicateDecision(known(), chosen, Objects.toString(reason, "")), getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(text("duplicate.done." + after.state())));
        return "duplicates?faces-redirect=true";
    }

    public DuplicateView getShown() {
        if (shown == null) {
            shown = duplicates.view(known());
            labels.prepare(List.of(shown.one().division(), shown.other().division()));
        }
        return shown;
    }

    /** Everything that either record says, line by line. */
    public List<Line> getLines() {
        return Arrays.stream(Attribute.values())
                .filter(Attribute::isWritten)
                .map(attribute -> new Line(
                        text("organisation.attribute." + attribute),
                        said(getShown().one(), attribute),
                        said(getShown().other(), attribute)))
                .filter(line -> !line.one().isEmpty() || !line.other().isEmpty())
                .toList();
    }

    private String said(OrganisationView organisation, Attribute attribute) {
        return words.shown(
                attribute, organisation.fact(attribute).map(FactView::content).orElse(null));
    }

    private String text(String key) {
        return Texts.of(key, language.getLocale());
    }

    /** Whether whoever looks may plan that they are merged. */
    public boolean isMerging() {
        return getShown().deciding() && acting.actor().holds(Role.DECISION_CLERK);
    }

    public List<PairState> getVerdicts() {
        return List.of(PairState.NOT_DUPLICATE, PairState.DUPLICATE);
    }

    private String known() {
        return id == null ? "" : id;
    }

    public @Nullable String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version == null ? getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
