package org.grassroots.registry.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import org.jspecify.annotations.Nullable;

/** Finds the input of a form that belongs to a field of the model: its id is the field's name. */
final class FieldIds {

    private FieldIds() {}

    /** The client id of the input whose id is {@code field}, looked for in the form that was sent first; or null. */
    static @Nullable String find(UIComponent view, String field) {
        var form = sent(view);
        var inForm = form == null ? null : below(form, field);
        return inForm == null ? below(view, field) : inForm;
    }

    private static @Nullable UIComponent sent(UIComponent component) {
        if (component instanceof UIForm form && form.isSubmitted()) {
            return form;
        }
        var children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            var found = sent(children.next());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String below(UIComponent component, String field) {
        var children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            var child = children.next();
            if (child instanceof UIInput && field.equals(child.getId())) {
                return child.getClientId();
            }
            var found = below(child, field);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
