package org.grassroots.registry.organisation.model;

import org.grassroots.registry.shared.DivisionCode;

/** The kinds of organisation that are registered. */
public enum OrganisationKind {
    /** 县级科协: the association of a county, district or county-level city; filed with the province. */
    COUNTY_ASSOCIATION("XX") {
        @Override
        public boolean fits(DivisionCode division) {
            return division.isCounty();
        }

        @Override
        public DivisionCode supervisedFrom(DivisionCode division) {
            return division;
        }

        @Override
        public LifecycleStatus statusOnRegistration() {
            return LifecycleStatus.ACTIVE;
        }
    };

    private final String letters;

    OrganisationKind(String letters) {
        this.letters = letters;
    }

    /** The two letters of this kind in a registry number. */
    public String letters() {
        return letters;
    }

    /** Whether an organisation of this kind can lie in such a division. */
    public abstract boolean fits(DivisionCode division);

    /** The jurisdiction of an organisation of this kind in {@code division}: from there upwards it is supervised. */
    public abstract DivisionCode supervisedFrom(DivisionCode division);

    /** Where its life in the register begins: at once active if it was only filed, else granted. */
    public abstract LifecycleStatus statusOnRegistration();
}
