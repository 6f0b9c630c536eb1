package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.grassroots.registry.organisation.model.NumberSeries;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;

/** Gives out the registry numbers: each once, gaps where a registration was rolled back after all. */
@ApplicationScoped
class RegistryNumbers {

    private static final String DEFAULT_PROVINCE = "JS";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * Lets one registration of a kind happen at a time, up to the end of its transaction: whoever looks afterwards
     * whether a place is free sees what was registered before.
     */
    void lock(OrganisationKind kind) {
        em.createNativeQuery("SELECT kind FROM organisation_kind WHERE kind = ?1 FOR UPDATE")
                .setParameter(1, kind.name())
                .getSingleResult();
    }

    /** The next number; the kind has to be locked. */
    RegistryNumber next(OrganisationKind kind, DivisionCode division, int year) {
        var province = Settings.find("REGISTRY_PROVINCE_LETTERS").orElse(DEFAULT_PROVINCE);
        var key = String.join("-", province, kind.letters(), division.value(), String.valueOf(year));
        var series = em.find(NumberSeries.class, key);
        if (series == null) {
            series = new NumberSeries(key);
            em.persist(series);
        }
        return RegistryNumber.issue(province, kind, division, year, series.next());
    }
}
