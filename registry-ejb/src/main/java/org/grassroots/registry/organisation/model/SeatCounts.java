package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The {@link FourHeadsSeats} of an organisation now, in columns, so that lists can ask for them. */
@Embeddable
public class SeatCounts {

    @Column(name = "heads_chairs", nullable = false)
    private int chairs;

    @Column(name = "heads_standing", nullable = false)
    private int standing;

    @Column(name = "heads_committee", nullable = false)
    private int committee;

    @Column(name = "heads_institutions", nullable = false)
    private int institutions;

    void show(FourHeadsSeats seats) {
        chairs = seats.chairs();
        standing = seats.standing();
        committee = seats.committee();
        institutions = seats.institutions();
    }

    FourHeadsSeats seats() {
        return new FourHeadsSeats(chairs, standing, committee, institutions);
    }
}
