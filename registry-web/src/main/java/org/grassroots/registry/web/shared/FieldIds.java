package org.grassroots.registry.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import org.jspecify.annotations.Nullable;

/** Finds the input of a form that belongs to a field of the model: its id is the field's name. */
final class FieldIds {

    private FieldIds() {}

    /** The client id of the first input below {@code component} whose id is {@code field}, or null. */
    static @Nullable String find(UIComponent component, String field) {
        var children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            var child = children.next();
            if (child instanceof UIInput && field.equals(child.getId())) {
                return child.getClientId();
            }
            var below = find(child, field);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
