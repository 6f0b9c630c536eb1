package org.grassroots.registry.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.grassroots.registry.figure.model.AnnualReport;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.MatterSource;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Role;

/** The annual figures that are handed in and not judged yet, or sent back and not corrected yet. */
@ApplicationScoped
class FigureMatters implements MatterSource {

    private static final List<ReportState> OPEN = List.of(ReportState.HANDED_IN, ReportState.RETURNED);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected FigureMatters() {
        // for the container's proxy
    }

    @Inject
    FigureMatters(Acting acting) {
        this.acting = acting;
    }

    @Override
    public UnderWay underWay(MatterScope scope, int most) {
        if (scope.organisations().isEmpty()) {
            return UnderWay.nothing();
        }
        var reach = acting.actor().reach(Role.ofStaff());
        var found = query("SELECT r", " ORDER BY r.changedAt, r.id", AnnualReport.class, scope, reach)
                .setMaxResults(most)
                .getResultStream()
                .map(ReportRow::of)
                .map(row -> new Matter(
                        "organisation.matter.figures",
                        List.of(row.name(), String.valueOf(row.year())),
                        "/figure/report.xhtml?organisation=" + row.organisationId() + "&year=" + row.year()))
                .toList();
        return UnderWay.of(
                found,
                most,
                () -> query("SELECT COUNT(r)", "", Long.class, scope, reach).getSingleResult());
    }

    private <T> TypedQuery<T> query(String what, String order, Class<T> type, MatterScope scope, Reach reach) {
        var query = em.createQuery(
                        what + " FROM AnnualReport r WHERE r.organisationId IN :organisations AND r.state IN :open AND "
                                + reach.condition("r.jurisdiction") + order,
                        type)
                .setParameter("organisations", scope.organisations())
                .setParameter("open", OPEN);
        return reach.bind(query);
    }
}
