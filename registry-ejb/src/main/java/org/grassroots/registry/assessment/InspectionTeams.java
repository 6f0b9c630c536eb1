package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.InspectionTeam;
import org.grassroots.registry.assessment.model.TeamCity;
import org.grassroots.registry.assessment.model.TeamSeat;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Role;

/** The stored teams of inspectors, their cities and their seats. */
@ApplicationScoped
class InspectionTeams {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object teamOrPartOfIt) {
        em.persist(teamOrPartOfIt);
    }

    void remove(TeamCity city) {
        em.remove(city);
    }

    void flush() {
        em.flush();
    }

    Optional<InspectionTeam> find(String id) {
        return Optional.ofNullable(em.find(InspectionTeam.class, id));
    }

    /** The teams of a campaign that are not dissolved, in the order in which they were formed. */
    List<InspectionTeam> of(String campaignId) {
        return em.createQuery(
                        "SELECT t FROM InspectionTeam t WHERE t.campaignId = :campaign AND t.dissolved = FALSE"
                                + " ORDER BY t.given.at, t.id",
                        InspectionTeam.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** The cities of those teams. */
    List<TeamCity> cities(String campaignId) {
        return em.createQuery(
                        "SELECT c FROM TeamCity c WHERE c.campaignId = :campaign ORDER BY c.prefix", TeamCity.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** The cities of one of them. */
    List<DivisionCode> cities(InspectionTeam team) {
        return cities(team.campaignId()).stream()
                .filter(city -> city.teamId().equals(team.id()))
                .map(TeamCity::city)
                .toList();
    }

    /** All seats of the teams of a campaign, also those that were left. */
    List<TeamSeat> seats(String campaignId) {
        return em.createQuery(
                        "SELECT s FROM TeamSeat s JOIN InspectionTeam t ON t.id = s.teamId"
                                + " WHERE t.campaignId = :campaign ORDER BY s.given.at, s.name, s.id",
                        TeamSeat.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** The accounts of the team that inspects a case; empty where no team has its city. */
    Optional<Set<String>> over(AssessmentCase root) {
        var accounts = new HashSet<String>();
        var found = em.createQuery(
                        "SELECT c.id, s.account FROM TeamCity c LEFT JOIN TeamSeat s"
                                + " ON s.teamId = c.teamId AND s.heldKey IS NOT NULL"
                                + " WHERE c.campaignId = :campaign AND c.prefix = :prefix",
                        Object[].class)
                .setParameter("campaign", root.campaignId())
                .setParameter("prefix", TeamCity.prefix(root.subject().division()))
                .getResultList();
        found.stream()
                .map(row -> (String) row[1])
                .filter(account -> account != null)
                .forEach(accounts::add);
        return found.isEmpty() ? Optional.empty() : Optional.of(accounts);
    }

    /** Who had a part in a case other than as an inspector: who reported, reviewed, rated or returned it. */
    Set<String> parts(String caseId) {
        return new HashSet<>(em.createQuery(
                        "SELECT s.given.by FROM CaseStep s WHERE s.caseId = :case AND s.given.role <> :inspector"
                                + " UNION SELECT a.given.by FROM CaseAnswer a WHERE a.caseId = :case"
                                + " AND a.given.role <> :inspector"
                                + " UNION SELECT f.given.by FROM CaseFigure f WHERE f.caseId = :case"
                                + " AND f.given.role <> :inspector",
                        String.class)
                .setParameter("case", caseId)
                .setParameter("inspector", Role.INSPECTOR.name())
                .getResultList());
    }

    /** The cases that wait for the inspection by this account: those of its team, and those of cities without one. */
    List<Cases.Found> waiting(String account, Reach reach, int most) {
        var shown = reach.orAt("k.subject.organisationId");
        var query = em.createQuery(
                        "SELECT k, p FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE k.state = :state AND p.state = :stage AND "
                                + shown.condition("k.subject.jurisdiction")
                                + " AND NOT EXISTS (SELECT c.id FROM TeamCity c WHERE c.campaignId = k.campaignId"
                                + " AND c.prefix = SUBSTRING(k.subject.division, 1, 4)"
                                + " AND NOT EXISTS (SELECT s.id FROM TeamSeat s WHERE s.teamId = c.teamId"
                                + " AND s.account = :account AND s.heldKey IS NOT NULL))"
                                + " ORDER BY k.stateSince, k.id",
                        Object[].class)
                .setParameter("state", CaseState.SAMPLED)
                .setParameter("stage", CampaignState.ON_SITE)
                .setParameter("account", account)
                .setMaxResults(most);
        return shown.bind(query)
                .getResultStream()
                .map(row -> new Cases.Found((AssessmentCase) row[0], (Campaign) row[1]))
                .toList();
    }
}
