package org.grassroots.registry.registration.model;

import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;

/** The desks an application passes over; each belongs to a role at one level of the tree of divisions. */
public enum Desk {
    /** The county's reporting officer, who applies. */
    COUNTY(Role.ORG_REPORTER) {
        @Override
        public DivisionCode over(DivisionCode division) {
            return division.county();
        }
    },
    /** The reviewer at the city (初审); a grant over the county alone is not enough. */
    CITY(Role.LOCAL_REVIEWER) {
        @Override
        public DivisionCode over(DivisionCode division) {
            return division.county().parent();
        }
    },
    /** The reviewer of the county or, where it has none or wrote it itself, of the city: decides on the spot. */
    LOCAL(Role.LOCAL_REVIEWER) {
        @Override
        public DivisionCode over(DivisionCode division) {
            return division.county();
        }
    },
    /** The clerk who records what the province has decided. */
    PROVINCE(Role.DECISION_CLERK) {
        @Override
        public DivisionCode over(DivisionCode division) {
            return division.province();
        }
    };

    private final Role role;

    Desk(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** The division that an officer at this desk must answer for when the applicant sits in {@code division}. */
    public abstract DivisionCode over(DivisionCode division);
}
