package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifeTransition;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold before something befalls an organisation: how it stands, and what surrounds it (domain: lifecycle L8,
 * L11–L16, and the ladder of sanctions).
 */
@ApplicationScoped
class LifeGuards {

    /** How many dependents are told by their names. */
    private static final int NAMED = 3;

    private Titles titles;
    private Dependents dependents;
    private Sanctions sanctions;
    private Instance<RectificationSource> rectifications;

    @SuppressWarnings("NullAway.Init")
    protected LifeGuards() {
        // for the container's proxy
    }

    @Inject
    LifeGuards(
            Titles titles,
            Dependents dependents,
            Sanctions sanctions,
            @Any Instance<RectificationSource> rectifications) {
        this.titles = titles;
        this.dependents = dependents;
        this.sanctions = sanctions;
        this.rectifications = rectifications;
    }

    /** Asks that the step can befall it; who takes it and what it rests upon is asked elsewhere. */
    void verify(Organisation organisation, LifeStep step) {
        var line = LifeTransition.of(step.act());
        if (!line.leadsFrom(organisation.status())) {
            throw new RegistryException(OrganisationProblem.LIFE_ACT_CLOSED, organisation.status());
        }
        if (!line.isFor(organisation.kind())) {
            throw new RegistryException(OrganisationProblem.LIFE_NOT_FOR_KIND);
        }
        if (step.act() == LifeAct.EXPIRE) {
            requireOver(organisation, step);
        }
        if (Ladder.STEPS.contains(step.act()) && step.sanction() != null) {
            sanctions.verify(
                    organisation, step.act(), step.sanction(), step.decision().decidedOn());
        }
        if (step.act() == LifeAct.RESUME || isClean(step.sanction())) {
            requireRectified(organisation);
        }
        if (line.waitsForDependents()) {
            requireAlone(organisation);
        }
    }

    /** The last day on which the organisation can be heard before the step; null where it was not told of any. */
    @Nullable
    LocalDate heardBy(LifeStep step) {
        var told = step.sanction() == null ? null : step.sanction().toldOn();
        return told == null ? null : sanctions.heardBy(told);
    }

    private static boolean isClean(@Nullable Sanction sanction) {
        return sanction != null && sanction.ground() == SanctionGround.CLEAN_CYCLE;
    }

    private void requireOver(Organisation organisation, LifeStep step) {
        titles.until(organisation.id())
                .filter(until -> !step.effectiveOn().isAfter(until))
                .ifPresent(until -> {
                    throw new RegistryException(OrganisationProblem.TITLE_HOLDS, until);
                });
    }

    private void requireRectified(Organisation organisation) {
        rectifications.stream()
                .flatMap(source -> source.openOf(organisation.id()).stream())
                .findFirst()
                .ifPresent(number -> {
                    throw new RegistryException(OrganisationProblem.LIFE_RECTIFICATION_OPEN, number);
                });
    }

    private void requireAlone(Organisation organisation) {
        var living = dependents.of(organisation);
        if (!living.isEmpty()) {
            var some = living.stream().limit(NAMED).map(OrganisationRef::name).collect(Collectors.joining("、"));
            throw new RegistryException(OrganisationProblem.LIFE_DEPENDENTS, living.size(), some);
        }
    }
}
