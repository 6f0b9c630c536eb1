package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the list that a page shows is taken along as a table: with everything that the page was asked for. */
@Named
@RequestScoped
public class CsvLinks {

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    /** The address of the whole list, whichever of its pages is shown. */
    public String to(String list) {
        var asked = asked();
        return faces.getExternalContext().getRequestContextPath() + "/csv/" + list
                + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    private List<String> asked() {
        var asked = new ArrayList<String>();
        for (var parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            var value = value(parameter);
            if (value != null && !value.isBlank() && !parameter.getName().equals("cursor")) {
                asked.add(parameter.getName() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return asked;
    }

    private @Nullable String value(UIViewParameter parameter) {
        return parameter.getStringValueFromModel(faces);
    }
}
