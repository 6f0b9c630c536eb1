package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.AmendmentService;
import org.grassroots.registry.registration.AmendmentView;
import org.grassroots.registry.registration.CongressService;
import org.grassroots.registry.registration.model.CongressRemarks;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Verdict;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page of one amendment: what was proposed, and for the city how each part of it is judged, or the report of a
 * congress as a whole.
 */
@Named
@RequestScoped
public class AmendmentPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AmendmentService amendments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CongressService congresses;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String id;

    private final Map<String, String> verdicts = new HashMap<>();
    private final Map<String, String> remarks = new HashMap<>();
    private @Nullable String reason;
    private @Nullable Long version;
    private @Nullable AmendmentView shown;

    /** Judges each open part as was chosen. */
    public String judge() {
        var judgements = new EnumMap<Attribute, Judgement>(Attribute.class);
        for (var attribute : getOpen()) {
            var verdict = verdicts.get(attribute.name());
            if (verdict != null) {
                judgements.put(attribute, new Judgement(Verdict.valueOf(verdict), remarks.get(attribute.name())));
            }
        }
        return done(amendments.judge(known(), judgements, getVersion()));
    }

    /** Accepts the report of a congress as a whole. */
    public String accept() {
        return done(congresses.accept(known(), getVersion()));
    }

    /** Returns the report of a congress with what was typed. */
    public String sendBack() {
        var parts = new EnumMap<Attribute, String>(Attribute.class);
        getOpen().forEach(attribute -> parts.put(attribute, Objects.toString(remarks.get(attribute.name()), "")));
        return done(congresses.sendBack(known(), new CongressRemarks(new Opinion(reason), parts), getVersion()));
    }

    /** Gives up what is not accepted. */
    public String withdraw() {
        return done(amendments.withdraw(known(), getVersion()));
    }

    private String done(AmendmentView after) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        var told = (after.purpose().isCongress() ? "congress.done." : "amendment.done.") + after.state();
        faces.addMessage(null, new FacesMessage(Texts.of(told, language.getLocale())));
        return "amendment?faces-redirect=true&id=" + id;
    }

    public AmendmentView getShown() {
        if (shown == null) {
            shown = amendments.view(known());
        }
        return shown;
    }

    /** The parts that still have to be judged. */
    public List<Attribute> getOpen() {
        return getShown().items().stream()
                .filter(item -> item.verdict() == Verdict.OPEN)
                .map(AmendmentView.Item::attribute)
                .toList();
    }

    public List<Verdict> getChoices() {
        return List.of(Verdict.ACCEPTED, Verdict.RETURNED);
    }

    private String known() {
        return id == null ? "" : id;
    }

    public long getVersion() {
        return version == null ? getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public Map<String, String> getVerdicts() {
        return verdicts;
    }

    public Map<String, String> getRemarks() {
        return remarks;
    }
}
