package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
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
    Acting acting;

    private @Nullable List<ReorganisationView> steps;

    /** Every merger and change of divisions that touches it, but for those that were given up. */
    public List<ReorganisationView> getSteps() {
        if (steps == null) {
            steps = lineage.lineage(page.getShown().id()).stream()
                    .filter(one -> one.state() != ReorganisationState.CANCELLED)
                    .toList();
        }
        return steps;
    }

    /** Whether it carries on for others there. */
    public boolean absorbs(ReorganisationView step) {
        var successor = step.successor();
        return successor != null && successor.id().equals(page.getShown().id());
    }

    /** Whether others carry on for it there. */
    public boolean merges(ReorganisationView step) {
        return step.kind() == ReorganisationKind.MERGER && !absorbs(step);
    }

    /** Whether whoever looks may open the pages of mergers and changes of divisions. */
    public boolean isReadable() {
        return acting.actor().grantOver(Settings.province(), READERS).isPresent();
    }

    /** Whether whoever looks may plan that it merges or moves. */
    public boolean isPlannable() {
        return !page.getShown().status().isTerminal()
                && acting.actor()
                        .grantOver(Settings.province(), Role.DECISION_CLERK)
                        .isPresent();
    }
}
