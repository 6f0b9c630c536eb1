package org.grassroots.registry.registration.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** The fields of one application as they were written, each remembering who wrote it last. */
record Manuscript(String application, List<WrittenField> fields) {

    /** What stands in each field that is not empty. */
    Map<Field, String> values() {
        var values = new EnumMap<Field, String>(Field.class);
        fields.stream()
                .filter(written -> written.content() != null)
                .forEach(written -> values.put(written.field(), String.valueOf(written.content())));
        return values;
    }

    /** Writes what differs from what stands there. */
    void become(ApplicationContent content, long version, Signature by) {
        for (var field : Field.values()) {
            write(field, content.value(field), version, by);
        }
    }

    private void write(Field field, @Nullable String content, long version, Signature by) {
        var known = find(field);
        if (known.isPresent()) {
            if (!Objects.equals(known.get().content(), content)) {
                known.get().write(content, version, by);
            }
        } else if (content != null) {
            fields.add(new WrittenField(application, field, content, version, by));
        }
    }

    /** Asks that nobody wrote in the field after the version; else tells who did. */
    void requireUnchanged(Field field, long version) {
        find(field).filter(written -> written.isAfter(version)).ifPresent(written -> {
            var change = written.change();
            throw new RegistryException(CommonProblem.STALE_EDIT, change.by(), change.at());
        });
    }

    /** What was written after the version. */
    List<FieldChange> changesAfter(long version) {
        return fields.stream()
                .filter(written -> written.isAfter(version))
                .map(WrittenField::change)
                .toList();
    }

    private Optional<WrittenField> find(Field field) {
        return fields.stream().filter(written -> written.field() == field).findFirst();
    }
}
