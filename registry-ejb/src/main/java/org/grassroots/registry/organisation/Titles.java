package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.Organisations.Since;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Reach;

/** 称号有效期: until when the titles of bases hold. */
@ApplicationScoped
class Titles {

    private static final String NOW = " v.attribute = :title AND v.validTo IS NULL AND v.supersededAt IS NULL";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** The last day of an organisation's title, where it has one. */
    Optional<LocalDate> until(String organisationId) {
        return em.createQuery(
                        "SELECT v.content FROM AttributeVersion v WHERE v.organisationId = :id AND" + NOW, String.class)
                .setParameter("id", organisationId)
                .setParameter("title", Attribute.TITLE_UNTIL)
                .getResultStream()
                .findFirst()
                .map(LocalDate::parse);
    }

    /** The active bases within {@code reach} whose titles were over before a day, the longest known first. */
    List<Since> over(LocalDate today, Reach reach, int most) {
        // days are kept in a form that sorts as they follow each other
        var query = em.createQuery(
                        "SELECT o.id, o.name, v.recordedAt FROM Organisation o JOIN AttributeVersion v"
                                + " ON v.organisationId = o.id WHERE o.status = :status AND o.kind IN :bases AND" + NOW
                                + " AND v.content < :today AND " + reach.condition("o.jurisdiction")
                                + " ORDER BY v.recordedAt, o.id",
                        Object[].class)
                .setParameter("status", LifecycleStatus.ACTIVE)
                .setParameter("bases", OrganisationKind.TALENT_BASES)
                .setParameter("title", Attribute.TITLE_UNTIL)
                .setParameter("today", today.toString())
                .setMaxResults(most);
        return reach.bind(query).getResultStream().map(Since::of).toList();
    }
}
