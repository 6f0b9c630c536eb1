package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.FaultView;
import org.grassroots.registry.scheme.FindingView;
import org.grassroots.registry.scheme.SchemeDraftService;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeReview;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.JsonPlace;
import org.grassroots.registry.scheme.model.SchemeEdit;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of a draft under the pen: its parts in their order, their weights, and beside each what is wrong with it. */
@Named
@RequestScoped
public class SchemeEditor {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeDraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemePlaces places;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // injected, since the page's parts ask for the draft before view parameters would be set
    @Inject
    @Param
    @Nullable
    String code;

    @Inject
    @Param(name = "version")
    @Nullable
    String schemeVersion;

    @Inject
    @Param
    @Nullable
    String variant;

    private long seenVersion;
    private @Nullable SchemeReview shown;
    private final Map<String, String> weights = new HashMap<>();

    /** Shows the draft to its authors; whoever comes too late is led to what was published. */
    public @Nullable String load() {
        if (!acting.actor().holds(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER)) {
            throw new RegistryException(CommonProblem.FORBIDDEN);
        }
        if (!getReview().view().isDraft()) {
            return SchemeAddress.redirect("scheme", name());
        }
        seenVersion = getReview().view().version();
        var dimensions = getReview().scheme().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            weights.put("/dimensions/" + d, String.valueOf(dimensions.get(d).weight()));
            for (int i = 0; i < dimensions.get(d).indicators().size(); i++) {
                weights.put(
                        "/dimensions/" + d + "/indicators/" + i,
                        String.valueOf(dimensions.get(d).indicators().get(i).weight()));
            }
        }
        return null;
    }

    /** Gives all parts the weights that were typed. */
    public String reweigh() {
        return edit(typed(), "scheme.edit.reweighed");
    }

    private SchemeEdit typed() {
        var typed = new HashMap<String, Json>();
        weights.forEach((part, weight) -> typed.put(part, number(weight)));
        return new SchemeEdit.Reweigh(typed);
    }

    private static Json number(String weight) {
        var text = weight.strip();
        return text.matches("-?\\d{1,9}") ? new Json.Numeral(new BigDecimal(text)) : new Json.Text(text);
    }

    /** Moves a part up or down among its like; weights that were typed are saved with it. */
    public String move(String part, int by) {
        var place = JsonPlace.of(part);
        var move = new SchemeEdit.Move(part, place.parent().pointer(), Integer.parseInt(place.last()) + by);
        return edit(new SchemeEdit.Several(List.of(typed(), move)), "scheme.edit.moved");
    }

    private String edit(SchemeEdit edit, String done) {
        try {
            var view = drafts.edit(name(), edit, seenVersion);
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.addMessage(null, new FacesMessage(Texts.of(done, language.getLocale())));
            return SchemeAddress.redirect("edit", view.name());
        } catch (RegistryException broken) {
            shown = null;
            if (broken.problem() == SchemeProblem.SCHEME_REFUSED) {
                throw new RegistryException(
                        broken.problem(),
                        broken.fields().stream().map(this::named).toList());
            }
            throw broken;
        }
    }

    private FieldProblem named(FieldProblem field) {
        var words = places.words(getReview().scheme(), field.field());
        var expected = Texts.of("scheme.edit.whole", language.getLocale());
        return field.arguments().contains("WRONG_TYPE")
                ? FieldProblem.of(words, CommonProblem.FIELD_TYPE, expected)
                : new FieldProblem(words, field.problem(), field.arguments());
    }

    /** Whether somebody else changed the draft since it was shown. */
    public boolean isStale() {
        return faces.isPostback() && getReview().view().version() != seenVersion;
    }

    private SchemeName name() {
        return new SchemeName(known(code), known(schemeVersion), variant);
    }

    public SchemeReview getReview() {
        if (shown == null) {
            shown = reviews.review(name());
        }
        return shown;
    }

    /** What is wrong with one part. */
    public List<FaultView> faults(String part) {
        return getReview().faults().stream()
                .filter(fault -> places.part(fault.pointer()).equals(part))
                .toList();
    }

    /** What the linter advises about one part. */
    public List<FindingView> findings(String part) {
        return getReview().findings().stream()
                .filter(finding -> places.part(finding.pointer()).equals(part))
                .toList();
    }

    /** The weights as they are typed, by part. */
    public Map<String, String> getWeights() {
        return weights;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
