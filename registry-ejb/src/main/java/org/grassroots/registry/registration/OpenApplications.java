package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;

/**
 * The applications that are handed in and not decided yet, by what they are about: where, for which place, of which host
 * or dependent on whom.
 */
@ApplicationScoped
class OpenApplications {

    private static final List<ApplicationState> OPEN = List.of(
            ApplicationState.SUBMITTED,
            ApplicationState.RETURNED,
            ApplicationState.PRELIM_PASSED,
            ApplicationState.APPROVED_TO_PREPARE);

    private static final String SAYS = "a.id IN (SELECT b.id FROM Application b JOIN b.particulars.fields f"
            + " WHERE b.state IN :open AND f.field = '%2$s' AND f.content IN :%1$s)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Those within a scope and a reach, the longest untouched first. */
    UnderWay underWay(MatterScope scope, Reach reach, int most) {
        if (!scope.asksForApplications()) {
            return UnderWay.nothing();
        }
        var wanted = new About(scope);
        var found = query(
                        "SELECT a.id, a.particulars.name, a.submission.openKey",
                        " ORDER BY a.authorship.changedAt, a.id",
                        Object[].class,
                        wanted,
                        reach)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> matter(row, wanted))
                .toList();
        return UnderWay.of(
                found,
                most,
                () -> query("SELECT COUNT(a)", "", Long.class, wanted, reach).getSingleResult());
    }

    private static Matter matter(Object[] row, About wanted) {
        boolean loses = wanted.places.contains(String.valueOf(row[2]));
        return new Matter(
                loses ? "organisation.matter.applicationLoses" : "organisation.matter.application",
                List.of(String.valueOf(row[1])),
                "/registration/application.xhtml?id=" + row[0]);
    }

    private <T> TypedQuery<T> query(String what, String order, Class<T> type, About wanted, Reach reach) {
        var query = em.createQuery(
                        what + " FROM Application a WHERE a.state IN :open AND ("
                                + String.join(" OR ", wanted.conditions) + ") AND "
                                + reach.condition("a.particulars.jurisdiction") + order,
                        type)
                .setParameter("open", OPEN);
        wanted.bind(query);
        return reach.bind(query);
    }

    /** What they have to be about: one of several conditions, each with what it is filled with. */
    private static final class About {

        private final List<String> places;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> filled = new HashMap<>();

        About(MatterScope scope) {
            places = scope.places().stream().map(Place::key).toList();
            add("a.particulars.division IN :divisions", "divisions", scope.divisions());
            scope.divisions().stream()
                    .filter(division -> !division.isTownship())
                    .map(DivisionCode::prefix)
                    .collect(Collectors.groupingBy(String::length))
                    .forEach((length, prefixes) -> add(
                            "SUBSTRING(a.particulars.division, 1, " + length + ") IN :below" + length,
                            "below" + length,
                            prefixes));
            add("a.submission.openKey IN :places", "places", places);
            say(Field.HOST_CODE, "hosts", scope.hostCodes());
            say(Field.PARENT, "parents", scope.parents());
        }

        private void say(Field field, String name, Collection<String> contents) {
            add(SAYS.formatted(name, field.key()), name, contents);
        }

        private void add(String condition, String name, Collection<?> contents) {
            if (!contents.isEmpty()) {
                conditions.add(condition);
                filled.put(name, contents);
            }
        }

        void bind(TypedQuery<?> query) {
            filled.forEach(query::setParameter);
        }
    }
}
