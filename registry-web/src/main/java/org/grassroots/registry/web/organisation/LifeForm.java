package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.LifecycleService;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifeTransition;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form with which something befalls an organisation; the address tells what, and of which organisation. */
@Named
@RequestScoped
public class LifeForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    LifecycleService life;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Matters known;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String act;

    @Inject
    @Param(name = "step:ground")
    @Nullable
    String sentGround;

    private final LifeFields fields = new LifeFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable Long version;
    private @Nullable Map<LifeAct, Set<SanctionGround>> open;
    private @Nullable List<OrganisationRef> dependents;
    private @Nullable UnderWay matters;

    /** Lets befall what was typed. */
    public String take() {
        fields.setAct(getAct());
        fields.verify();
        var organisation = page.getShown();
        var proof = papers.store(evidences, new DivisionCode(organisation.jurisdiction()));
        var after = life.take(fields.step(organisation.id(), proof), getVersion());
        boolean rung = Objects.requireNonNull(getLine()).attribute() == Attribute.STANDING;
        var stands = Texts.of(
                rung ? "organisation.choice.STANDING." + after.standing() : "organisation.status." + after.status(),
                language.getLocale());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("organisation.act.done", language.getLocale(), stands)));
        return "organisation?faces-redirect=true&id=" + organisation.id();
    }

    /** What whoever looks may let befall the organisation as it stands now. */
    public List<LifeAct> getOpen() {
        return List.copyOf(open().keySet());
    }

    private Map<LifeAct, Set<SanctionGround>> open() {
        if (open == null) {
            open = life.open(page.getShown().id());
        }
        return open;
    }

    /**
     * What is to befall it, or null where that cannot be. What is sent is taken as sent, so that an act that has become
     * impossible meanwhile is refused with the reason, and what was typed is still there.
     */
    public @Nullable LifeAct getAct() {
        var possible = faces.isPostback() ? List.of(LifeAct.values()) : getOpen();
        return possible.stream()
                .filter(one -> one.name().equals(act))
                .findFirst()
                .orElse(null);
    }

    /** What the act asks for and where it leads. */
    public @Nullable LifeTransition getLine() {
        var chosen = getAct();
        return chosen == null ? null : LifeTransition.of(chosen);
    }

    /** Whether the act is a step of the ladder of sanctions, for which a ground is asked. */
    public boolean isSanction() {
        return Ladder.STEPS.contains(Objects.requireNonNull(getAct()));
    }

    /** Whether the organisation has to be told before. */
    public boolean isHeard() {
        return Ladder.isHeard(Objects.requireNonNull(getAct()));
    }

    /** The grounds on which the step can be taken, and the one that was sent, which may have become impossible meanwhile. */
    public Set<SanctionGround> getGrounds() {
        var grounds = EnumSet.noneOf(SanctionGround.class);
        grounds.addAll(open().getOrDefault(Objects.requireNonNull(getAct()), Set.of()));
        Arrays.stream(SanctionGround.values())
                .filter(one -> one.name().equals(sentGround))
                .forEach(grounds::add);
        return grounds;
    }

    /** What lives and depends on the organisation, where the act waits for it or leaves it behind. */
    public List<OrganisationRef> getDependents() {
        if (dependents == null) {
            var line = getLine();
            boolean matter = line != null && (line.waitsForDependents() || line.leavesDependents());
            dependents = matter ? life.dependents(page.getShown().id()) : List.of();
        }
        return dependents;
    }

    /** What is under way about the organisation, and in its place. */
    public UnderWay getMatters() {
        if (matters == null) {
            var organisation = page.getShown();
            matters = known.underWay(new MatterScope(
                    Set.of(organisation.id()),
                    Set.of(new DivisionCode(organisation.division())),
                    Set.of(),
                    Set.of(),
                    Set.of(organisation.registryNumber())));
        }
        return matters;
    }

    public LifeFields getFields() {
        return fields;
    }

    /** The version on which it is based: the one that was shown when the form was opened. */
    public long getVersion() {
        return version == null ? page.getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Papers getPapers() {
        return papers;
    }
}
