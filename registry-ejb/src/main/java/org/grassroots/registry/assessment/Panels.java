package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.Cases.Found;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Panel;
import org.grassroots.registry.assessment.model.PanelRating;
import org.grassroots.registry.assessment.model.PanelSeat;
import org.grassroots.registry.shared.Reach;

/** The stored panels of cases with what they rated. */
@ApplicationScoped
class Panels {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object seatOrRating) {
        em.persist(seatOrRating);
    }

    /** Lets nobody else change the case before this transaction ends, so that of two who hand in one is the last. */
    void lock(String caseId) {
        em.find(AssessmentCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    Panel of(String caseId) {
        return panel(em.createQuery(
                        "SELECT s, r FROM PanelSeat s LEFT JOIN PanelRating r ON r.seatId = s.id"
                                + " WHERE s.caseId = :case",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultList());
    }

    private static Panel panel(Collection<Object[]> rows) {
        var seats = new LinkedHashSet<PanelSeat>();
        rows.forEach(row -> seats.add((PanelSeat) row[0]));
        var ratings = rows.stream()
                .map(row -> (PanelRating) row[1])
                .filter(Objects::nonNull)
                .toList();
        return new Panel(List.copyOf(seats), ratings);
    }

    /** The complete panels of a campaign within {@code reach}, by the case. */
    Map<AssessmentCase, Panel> complete(String campaignId, Reach reach) {
        var query = em.createQuery(
                        "SELECT s, r, k FROM PanelSeat s JOIN AssessmentCase k ON k.id = s.caseId"
                                + " LEFT JOIN PanelRating r ON r.seatId = s.id"
                                + " WHERE k.campaignId = :campaign AND " + reach.condition("k.subject.jurisdiction"),
                        Object[].class)
                .setParameter("campaign", campaignId);
        var byCase = reach.bind(query).getResultStream().collect(Collectors.groupingBy(row -> (AssessmentCase) row[2]));
        var panels = new HashMap<AssessmentCase, Panel>();
        byCase.forEach((root, rows) -> panels.put(root, panel(rows)));
        panels.values().removeIf(panel -> !panel.isComplete());
        return panels;
    }

    /** The cases that wait for what an expert rates, longest waiting first. */
    List<Found> waiting(String account, Reach reach, int most) {
        var query = em.createQuery(
                        "SELECT k, p FROM PanelSeat s JOIN AssessmentCase k ON k.id = s.caseId"
                                + " JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE s.account = :account AND s.heldKey IS NOT NULL AND s.handedInAt IS NULL"
                                + " AND k.state IN :states AND p.state IN :stages AND "
                                + reach.condition("k.subject.jurisdiction") + " ORDER BY s.given.at, k.id",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("states", CaseFlow.before(CaseVerb.RATE))
                .setParameter("stages", CaseFlow.during(CaseVerb.RATE))
                .setMaxResults(most);
        return reach.bind(query)
                .getResultStream()
                .map(row -> new Found((AssessmentCase) row[0], (Campaign) row[1]))
                .toList();
    }
}
