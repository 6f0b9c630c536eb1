package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Spread.Scored;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What the cases of a campaign got, read without the documents that it came from. */
@ApplicationScoped
class ScoredCases {

    private static final String FROM =
            " FROM AssessmentCase k JOIN CaseResult r ON r.caseId = k.id WHERE k.campaignId = :campaign";
    private static final String ROW =
            "SELECT k.id, k.subject.name, k.subject.division, k.state, r.total, r.selfTotal, r.grade, r.flagged" + FROM;

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** All of them. */
    List<Scored> all(String campaignId) {
        return em.createQuery("SELECT k.subject.division, r.total, r.selfTotal, r.flagged" + FROM, Object[].class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .map(row -> new Scored(division(row[0]), (BigDecimal) row[1], (BigDecimal) row[2], (Boolean) row[3]))
                .toList();
    }

    /** One page of those asked for, the best first. */
    Slice<ScoredCase> list(String campaignId, ScoredFilter filter, @Nullable Cursor cursor, int size) {
        var parameters = new LinkedHashMap<String, Object>();
        var where = new StringBuilder();
        if (filter.from() != null) {
            where.append(" AND r.total >= :from");
            parameters.put("from", BigDecimal.valueOf(filter.from()));
        }
        if (filter.below() != null) {
            where.append(" AND r.total < :below");
            parameters.put("below", BigDecimal.valueOf(filter.below()));
        }
        if (filter.division() != null) {
            where.append(" AND k.subject.division BETWEEN :first AND :last");
            parameters.put("first", filter.division().prefix());
            parameters.put("last", filter.division().last());
        }
        where.append(filter.deviating() ? " AND r.flagged = TRUE" : "");
        if (cursor != null) {
            var operator = cursor.operatorDescending();
            where.append(" AND (r.total " + operator + " :total OR r.total = :total AND k.id " + operator + " :id)");
            parameters.put("total", points(cursor));
            parameters.put("id", cursor.keys().get(1));
        }
        var direction = Cursor.directionDescending(cursor);
        var query =
                em.createQuery(ROW + where + " ORDER BY r.total " + direction + ", k.id " + direction, Object[].class);
        var rows = bound(query.setParameter("campaign", campaignId), parameters)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(ScoredCases::row)
                .toList();
        return Slice.of(rows, cursor, size, row -> List.of(row.total().toPlainString(), row.id()));
    }

    private static BigDecimal points(Cursor cursor) {
        var written = cursor.keys().get(0);
        if (!written.matches("[0-9]{1,3}\\.[0-9]{2}")) {
            throw new RegistryException(CommonProblem.MALFORMED, cursor.encoded());
        }
        return new BigDecimal(written);
    }

    private static TypedQuery<Object[]> bound(TypedQuery<Object[]> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    // providers differ in whether they convert what stands alone in a row
    private static DivisionCode division(Object read) {
        return new DivisionCode(read.toString());
    }

    private static ScoredCase row(Object[] row) {
        return new ScoredCase(
                (String) row[0],
                (String) row[1],
                division(row[2]).value(),
                (CaseState) row[3],
                ((BigDecimal) row[4]).setScale(2),
                ((BigDecimal) row[5]).setScale(2),
                (Grade) row[6],
                (Boolean) row[7]);
    }
}
