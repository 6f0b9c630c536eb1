package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.ReorganisationMember;
import org.grassroots.registry.organisation.ReorganisationPreview;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page on which a reorganisation is planned: its {@link PlanAddress} tells what, the form below on whose word. */
@Named
@RequestScoped
public class ReorganiseForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    LineageService lineage;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PlanAddress address;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private boolean looked;
    private final BasisFields basis = new BasisFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable ReorganisationPreview preview;

    /** Looks at what it touches, once everything is said; what is wrong with it is told. */
    public void load() {
        if (!address.isComplete() || looked) {
            return;
        }
        looked = true;
        try {
            preview = lineage.preview(address.plan());
            var places = Stream.concat(preview.members().stream(), preview.left().stream())
                    .map(ReorganisationMember::division);
            var supervising = preview.rerouted().stream().flatMap(one -> Stream.of(one.from(), one.to()));
            var held = preview.holders().stream().map(holder -> String.valueOf(holder.division()));
            // the head of the page tells the clerk's province too
            labels.prepare(Stream.of(places, supervising, held, Stream.of(getProvince()))
                    .flatMap(codes -> codes)
                    .toList());
        } catch (RegistryException refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            refused.fields().forEach(this::tell);
        }
    }

    private void tell(FieldProblem field) {
        var name = Texts.of("reorganisation." + field.field(), language.getLocale());
        var told = name + " · " + Texts.of(field, language.getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
    }

    /** Plans it, or lets it happen at once if its day has come. */
    public String record() {
        var proof = papers.store(evidences, Settings.province());
        var planned = lineage.plan(address.plan(), basis.ground(proof));
        var told = Texts.of("reorganisation.done." + planned.state(), language.getLocale());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(told));
        return "reorganisation?faces-redirect=true&id=" + planned.id();
    }

    /** What it touches; null while it is not said, or wrong. Asked for before the view action when a form comes back. */
    public @Nullable ReorganisationPreview getPreview() {
        load();
        return preview;
    }

    /** What stands in its way, as people read it. */
    public String getObstacle() {
        var obstacle = preview == null ? null : preview.obstacle();
        return obstacle == null ? "" : Texts.of(obstacle, language.getLocale());
    }

    public BasisFields getBasis() {
        return basis;
    }

    public Papers getPapers() {
        return papers;
    }

    /** For which division the papers are stored. */
    public String getProvince() {
        return Settings.province().value();
    }
}
