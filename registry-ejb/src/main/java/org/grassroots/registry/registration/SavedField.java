package org.grassroots.registry.registration;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.registration.model.FieldChange;

/**
 * What became of a field that was saved.
 *
 * @param version the application's version now
 * @param meanwhile what was written in other fields since the version that the writer had seen
 */
public record SavedField(long version, List<FieldChange> meanwhile) implements Serializable {

    public SavedField {
        meanwhile = List.copyOf(meanwhile);
    }
}
