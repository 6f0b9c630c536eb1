package org.grassroots.registry.territory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** 区划沿革: one division followed another on a day. A merger is several of these with the same successor. */
@Entity
@IdClass(Succession.Key.class)
@Table(name = "succession")
public class Succession {

    @Id
    @Column(name = "predecessor_code", length = 9)
    private String predecessor;

    @Id
    @Column(name = "successor_code", length = 9)
    private String successor;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @SuppressWarnings("NullAway.Init")
    protected Succession() {
        // for the persistence provider
    }

    public String predecessor() {
        return predecessor;
    }

    public String successor() {
        return successor;
    }

    /** The first day of the successor, on which the predecessor held no longer. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Both codes together. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String predecessor;
        private String successor;

        @SuppressWarnings("NullAway.Init")
        public Key() {
            // for the persistence provider
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && predecessor.equals(key.predecessor) && successor.equals(key.successor);
        }

        @Override
        public int hashCode() {
            return Objects.hash(predecessor, successor);
        }
    }
}
