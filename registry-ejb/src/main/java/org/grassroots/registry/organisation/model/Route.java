package org.grassroots.registry.organisation.model;

import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Whom an organisation reports to (报送渠道). */
public enum Route {
    /** 属地: the association of the county and city in which it lies. */
    LOCAL {
        @Override
        public DivisionCode supervisor(DivisionCode division) {
            return division;
        }
    },
    /** 省直: the province at once. */
    DIRECT {
        @Override
        public DivisionCode supervisor(DivisionCode division) {
            return division.province();
        }
    };

    /**
     * The route of an organisation of a kind.
     *
     * @param affiliation of its host (GB/T 12404); null where it has none or it is not known
     */
    public static Route of(OrganisationKind kind, @Nullable String affiliation) {
        boolean direct = affiliation != null && Affiliation.of(affiliation).isDirect();
        return kind.isAlwaysDirect() || (kind.isDirectByHost() && direct) ? DIRECT : LOCAL;
    }

    /** The jurisdiction of an organisation in {@code division}: from there upwards it is supervised. */
    public abstract DivisionCode supervisor(DivisionCode division);
}
