package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifeTransition;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** The life of registered organisations: interviewed, warned, suspended, resumed, dissolved, revoked. */
@Stateless
public class LifecycleService {

    private Organisations organisations;
    private GrantedOrganisations granted;
    private OrganisationService service;
    private LifeBook book;
    private Titles titles;
    private Sanctions sanctions;
    private Dependents dependents;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public LifecycleService() {
        // for the container
    }

    @Inject
    LifecycleService(
            Organisations organisations,
            GrantedOrganisations granted,
            OrganisationService service,
            LifeBook book,
            Titles titles,
            Sanctions sanctions,
            Dependents dependents,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.granted = granted;
        this.service = service;
        this.book = book;
        this.titles = titles;
        this.sanctions = sanctions;
        this.dependents = dependents;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Lets something befall an organisation, of today or of a day in the past.
     *
     * @param seenVersion the organisation's version on which it is based
     * @throws RegistryException {@link OrganisationProblem#LIFE_ACT_CLOSED} if it stands otherwise than the act takes,
     *     {@link OrganisationProblem#LIFE_SAME_PERSON} to whoever began what it completes
     */
    @AllowedTo({ORG_REPORTER, LOCAL_REVIEWER, DECISION_CLERK})
    public OrganisationView take(@NotNull LifeStep step, long seenVersion) {
        var organisation =
                get(step.organisationId(), LifeTransition.of(step.act()).roles());
        if (organisation.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, organisation.id());
        }
        book.turn(organisation, step, null);
        return service.view(organisation.id(), null, null);
    }

    /**
     * What whoever asks may let befall an organisation as it stands now, each with the grounds on which it can be taken where
     * it is a step of the ladder of sanctions.
     */
    @AllowedTo(who = Who.STAFF)
    public Map<LifeAct, Set<SanctionGround>> open(@NotNull String id) {
        var organisation = granted.read(id);
        var open = new EnumMap<LifeAct, Set<SanctionGround>>(LifeAct.class);
        LifeTransition.TABLE.stream()
                .filter(line -> line.leadsFrom(organisation.status()) && line.isFor(organisation.kind()))
                .filter(line -> mayTake(line, organisation))
                .filter(line -> line.act() != LifeAct.EXPIRE || isOver(organisation))
                .forEach(line -> open.put(line.act(), Set.of()));
        if (!Collections.disjoint(open.keySet(), Ladder.STEPS)) {
            var steps = sanctions.open(organisation);
            open.keySet().removeIf(act -> Ladder.STEPS.contains(act) && !steps.containsKey(act));
            open.replaceAll((act, none) -> steps.getOrDefault(act, none));
        }
        return open;
    }

    /** What lives and depends on an organisation that whoever asks may see, by name. */
    @AllowedTo(who = Who.STAFF)
    public List<OrganisationRef> dependents(@NotNull String id) {
        return dependents.of(granted.read(id));
    }

    private boolean isOver(Organisation organisation) {
        var today = BusinessTime.today(clock);
        return titles.until(organisation.id()).filter(today::isAfter).isPresent();
    }

    private boolean mayTake(LifeTransition line, Organisation organisation) {
        return acting.actor()
                .grantOver(organisation.jurisdiction(), organisation.id(), line.roles())
                .isPresent();
    }

    // locked, so that nothing comes to depend on it while its end is entered
    private Organisation get(String id, Role... roles) {
        var organisation = organisations.lock(id);
        acting.require(organisation.jurisdiction(), organisation.id(), roles);
        return organisation;
    }
}
