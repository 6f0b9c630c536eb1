package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;

/** By what organisations are chosen in their list. */
@Named
@RequestScoped
public class OrganisationChoices {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    public LifecycleStatus[] getStatuses() {
        return LifecycleStatus.values();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public TermStatus[] getTerms() {
        return TermStatus.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public EstablishmentMode[] getModes() {
        return EstablishmentMode.values();
    }

    public Tree[] getTrees() {
        return Tree.values();
    }

    /** The cities below which one can look. */
    public List<DivisionView> getCities() {
        return divisions.children(Settings.province(), BusinessTime.today(clock));
    }
}
