package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Tree;
import org.jspecify.annotations.Nullable;

/** The register as it was on a day, as it was known at an instant; read from the versions, not from the current rows. */
@ApplicationScoped
class PastOrganisations {

    private static final List<Attribute> LISTED = List.of(
            Attribute.NAME,
            Attribute.ESTABLISHMENT_MODE,
            Attribute.PARTY_GROUP,
            Attribute.CHAIR,
            Attribute.STATUS,
            Attribute.DIVISION);

    private static final String TRUE_AND_KNOWN = "v.validFrom <= :asOf AND (v.validTo IS NULL OR v.validTo > :asOf)"
            + " AND v.recordedAt <= :knownAt AND (v.supersededAt IS NULL OR v.supersededAt > :knownAt)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    /** Which day, as known at which instant. */
    private record Moment(LocalDate asOf, Instant knownAt) {}

    /** Organisations within {@code reach} that were in the register at that moment and match {@code filter} as it was. */
    Slice<OrganisationRow> list(
            OrganisationFilter filter, PastMoment past, Reach reach, @Nullable Cursor cursor, int size) {
        var moment = new Moment(
                Objects.requireNonNullElseGet(past.asOf(), () -> BusinessTime.today(clock)),
                Objects.requireNonNullElseGet(past.knownAt(), clock::instant));
        var search = new OrganisationSearch(filter, moment.asOf(), past.tree(), reach, cursor, TRUE_AND_KNOWN);
        var query = search.bind(em.createQuery(search.text(), OrganisationRow.class))
                .setParameter("asOf", moment.asOf())
                .setParameter("knownAt", moment.knownAt())
                .setMaxResults(size + 1);
        // walked by where they are now, so that nobody is met twice
        var slice = Slice.of(query.getResultList(), cursor, size, one -> List.of(one.division(), one.id()));
        var contents = contents(slice.rows(), moment);
        if (past.tree() == Tree.NOW) {
            contents.values().forEach(then -> then.remove(Attribute.DIVISION));
        }
        return slice.map(organisation -> row(organisation, contents.getOrDefault(organisation.id(), Map.of())));
    }

    private Map<String, Map<Attribute, String>> contents(List<OrganisationRow> organisations, Moment moment) {
        var contents = new HashMap<String, Map<Attribute, String>>();
        if (organisations.isEmpty()) {
            return contents;
        }
        em.createQuery(
                        "SELECT v.organisationId, v.attribute, v.content FROM AttributeVersion v WHERE v.organisationId IN :ids AND v.attribute IN :listed AND "
                                + TRUE_AND_KNOWN,
                        Object[].class)
                .setParameter(
                        "ids", organisations.stream().map(OrganisationRow::id).toList())
                .setParameter("listed", LISTED)
                .setParameter("asOf", moment.asOf())
                .setParameter("knownAt", moment.knownAt())
                .getResultStream()
                .forEach(
                        version -> contents.computeIfAbsent((String) version[0], none -> new EnumMap<>(Attribute.class))
                                .put((Attribute) version[1], (String) version[2]));
        return contents;
    }

    private static OrganisationRow row(OrganisationRow now, Map<Attribute, String> then) {
        var mode = then.get(Attribute.ESTABLISHMENT_MODE);
        return new OrganisationRow(
                now.id(),
                now.registryNumber(),
                now.kind(),
                Objects.requireNonNullElse(then.get(Attribute.NAME), now.name()),
                Objects.requireNonNullElse(then.get(Attribute.DIVISION), now.division()),
                LifecycleStatus.valueOf(Objects.requireNonNullElse(
                        then.get(Attribute.STATUS), now.status().name())),
                now.establishedOn(),
                mode == null ? null : EstablishmentMode.valueOf(mode),
                Boolean.parseBoolean(then.get(Attribute.PARTY_GROUP)),
                then.get(Attribute.CHAIR));
    }
}
