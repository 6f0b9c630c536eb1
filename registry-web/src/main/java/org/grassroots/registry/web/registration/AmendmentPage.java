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
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.AmendmentService;
import org.grassroots.registry.registration.AmendmentView;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.Verdict;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of one amendment: what was proposed, and for the city how each part of it is judged. */
@Named
@RequestScoped
public class AmendmentPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AmendmentService amendments;

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

    /** Gives up what is not accepted. */
    public String withdraw() {
        return done(amendments.withdraw(known(), getVersion()));
    }

    private String done(AmendmentView after) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("amendment.done." + after.state(), language.getLocale())));
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

    public Map<String, String> getVerdicts() {
        return verdicts;
    }

    public Map<String, String> getRemarks() {
        return remarks;
    }
}
