package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the numbers of one kind, division and year have been given out; none is given out twice. */
@Entity
@Table(name = "registry_number_series")
public class NumberSeries {

    @Id
    @Column(length = 30)
    private String series;

    @Column(name = "last_sequence", nullable = false)
    private int last;

    @SuppressWarnings("NullAway.Init")
    protected NumberSeries() {
        // for the persistence provider
    }

    public NumberSeries(String series) {
        this.series = series;
    }

    /** The next sequence number. */
    public int next() {
        last++;
        return last;
    }

    public String series() {
        return series;
    }
}
