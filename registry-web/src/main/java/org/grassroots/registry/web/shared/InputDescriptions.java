package org.grassroots.registry.web.shared;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ties each input to what is said about it, for those who do not see the page: {@code aria-describedby} names the hint
 * and the message that the tag {@code r:field} puts beside the input, {@code aria-invalid} says that the entry was
 * refused.
 */
public class InputDescriptions implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var invalid = new HashSet<@Nullable String>();
        faces.getClientIdsWithMessages().forEachRemaining(invalid::add);
        // also what is not rendered: whether it is cannot be asked outside of the rows that a repetition makes
        var hints = EnumSet.of(VisitHint.SKIP_ITERATION);
        ((UIViewRoot) event.getSource())
                .visitTree(VisitContext.createVisitContext(faces, null, hints), (context, component) -> {
                    if (component instanceof UIInput input && isOneElement(input) && !isRepeated(input)) {
                        describe(input, invalid);
                    }
                    return VisitResult.ACCEPT;
                });
    }

    private static void describe(UIInput input, Set<@Nullable String> invalid) {
        boolean wrong = invalid.contains(input.getClientId());
        var ids = Stream.of("Hint", "Message")
                .filter(part -> part.equals("Hint") || wrong)
                .map(part -> input.findComponent(input.getId() + part))
                .filter(found -> found != null)
                .map(UIComponent::getClientId)
                .collect(Collectors.joining(" "));
        set(input, "aria-describedby", ids);
        set(input, "aria-invalid", wrong ? "true" : "");
    }

    private static void set(UIInput input, String attribute, String value) {
        if (value.isEmpty()) {
            input.getPassThroughAttributes().remove(attribute);
        } else {
            input.getPassThroughAttributes().put(attribute, value);
        }
    }

    private static boolean isOneElement(UIInput input) {
        return !(input instanceof HtmlSelectOneRadio) && !(input instanceof UISelectMany);
    }

    // the same component stands for every row, so what is said about one row would be said about all
    private static boolean isRepeated(UIComponent component) {
        for (var parent = component.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof NamingContainer && !(parent instanceof UIForm) && !(parent instanceof UIViewRoot)) {
                return true;
            }
        }
        return false;
    }
}
