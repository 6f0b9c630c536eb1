package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written in one field of an application, by whom and when it was written last. A field that was emptied is
 * kept as empty, so that others can be told who emptied it.
 */
@Entity
@Table(name = "application_field")
public class WrittenField {

    @Id
    @Column(length = 80)
    private String id;

    @Column(name = "field_key", nullable = false, length = 40)
    private String field;

    @Column(name = "written", length = 4000)
    private @Nullable String content;

    @Column(name = "changed_in", nullable = false)
    private long changedIn;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected WrittenField() {
        // for the persistence provider
    }

    WrittenField(String application, Field field, String content, long version, Signature by) {
        this.id = application + ":" + field.key();
        this.field = field.key();
        write(content, version, by);
    }

    final void write(@Nullable String other, long version, Signature by) {
        content = other;
        changedIn = version;
        changedAt = by.at();
        changedBy = by.name();
    }

    Field field() {
        return Field.of(field).orElseThrow(() -> new IllegalStateException("no field " + field));
    }

    @Nullable
    String content() {
        return content;
    }

    boolean isAfter(long version) {
        return changedIn > version;
    }

    FieldChange change() {
        return new FieldChange(field, content, changedBy, changedAt);
    }
}
