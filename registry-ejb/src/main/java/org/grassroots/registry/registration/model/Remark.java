package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was found wrong with one field or paper of an application when it was returned. */
@Embeddable
public class Remark {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "field_key", nullable = false, length = 40)
    private String field;

    @Column(name = "remark", nullable = false, length = ReturnReasons.LENGTH)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {
        // for the persistence provider
    }

    Remark(int place, String field, String text) {
        this.place = place;
        this.field = field;
        this.text = text;
    }

    /** What the return at a place said, by field. */
    static Map<String, String> at(int place, Collection<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.place == place)
                .collect(Collectors.toMap(remark -> remark.field, remark -> remark.text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remark remark && place == remark.place && field.equals(remark.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, field);
    }
}
