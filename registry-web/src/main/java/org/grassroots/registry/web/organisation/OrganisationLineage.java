package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.FactView;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.ReorganisationMember;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.organisation.SplitView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What the organisation of the page came from and became, in both directions. */
@Named
@RequestScoped
public class OrganisationLineage {

    private static final Role[] READERS = {
        Role.DECISION_CLERK, Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER, Role.INSPECTOR
    };

    @Inject
    @SuppressWarnings("NullAway.Init")
    LineageService lineage;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private @Nullable List<Step> steps;

    /**
     * A reorganisation as this organisation went through it.
     *
     * @param key of the text that says what became of it there
     * @param arguments what the text is filled with
     * @param others the organisations on the other side
     */
    public record Step(
            ReorganisationView what, String key, List<String> arguments, List<ReorganisationMember> others) {}

    /** Every reorganisation that touches it, but for those that were given up. */
    public List<Step> getSteps() {
        if (steps == null) {
            steps = lineage.lineage(page.getShown().id()).stream()
                    .filter(one -> one.state() != ReorganisationState.CANCELLED)
                    .map(this::step)
                    .toList();
        }
        return steps;
    }

    private Step step(ReorganisationView what) {
        return switch (what.kind()) {
            case MERGER -> merger(what);
            case SPLIT -> split(what, Objects.requireNonNull(what.split()));
            case MOVE, DIVISION_CHANGE -> step(what, "moved", List.of(label(what.from()), label(what.to())), List.of());
            case HOST_CHANGE -> step(what, "rehosted", List.of(name(what.fromHost()), name(what.toHost())), List.of());
        };
    }

    private Step merger(ReorganisationView what) {
        var id = page.getShown().id();
        var parent = what.dependents().stream()
                .filter(one -> one.organisation().id().equals(id))
                .map(one -> one.parent().name())
                .toList();
        if (!parent.isEmpty()) {
            return step(what, "handed", parent, what.successors());
        }
        return isIn(what.successors())
                ? step(what, "absorbed", List.of(), what.members())
                : step(what, "merged", List.of(), what.successors());
    }

    private Step split(ReorganisationView what, SplitView split) {
        if (isIn(List.of(split.origin()))) {
            return step(what, split.ends() ? "splitEnded" : "split", List.of(), what.successors());
        }
        if (isIn(what.successors())) {
            return step(what, "cameFrom", List.of(), List.of(split.origin()));
        }
        var heirs = Stream.ofNullable(split.heir()).toList();
        return step(what, "handed", List.of(split.origin().name()), heirs);
    }

    private static Step step(
            ReorganisationView what, String word, List<String> arguments, List<ReorganisationMember> others) {
        return new Step(what, "reorganisation.lineage." + word, arguments, others);
    }

    private boolean isIn(List<ReorganisationMember> those) {
        var id = page.getShown().id();
        return those.stream().anyMatch(one -> one.id().equals(id));
    }

    private String label(@Nullable String division) {
        return division == null ? "" : labels.label(division);
    }

    private static String name(@Nullable Host host) {
        return host == null ? "" : host.name();
    }

    /** A step as people read it. */
    public String told(Step step) {
        return Texts.of(step.key(), language.getLocale(), step.arguments().toArray());
    }

    /** The unit to which it belongs, for whoever plans a change of it; empty where there is none. */
    public String getHostName() {
        return content(Attribute.HOST_NAME);
    }

    /** The credit code of that unit. */
    public String getHostCode() {
        return content(Attribute.HOST_CODE);
    }

    private String content(Attribute attribute) {
        return page.getShown().fact(attribute).map(FactView::content).orElse("");
    }

    /** Whether whoever looks may open the pages of reorganisations. */
    public boolean isReadable() {
        return acting.actor().grantOver(Settings.province(), READERS).isPresent();
    }

    /** Whether whoever looks may plan what becomes of it. */
    public boolean isPlannable() {
        return !page.getShown().status().isTerminal()
                && acting.actor()
                        .grantOver(Settings.province(), Role.DECISION_CLERK)
                        .isPresent();
    }
}
