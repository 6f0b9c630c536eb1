package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** The messages on top of a page: what was done, or why not. Those of single fields stand at the fields. */
@Named
@RequestScoped
public class PageMessages {

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /**
     * One message.
     *
     * @param kind good, warn or error: part of the name of its class in the style sheet
     */
    public record Line(String kind, String text) {

        /** An error interrupts whoever listens to the page; the rest waits its turn. */
        public String role() {
            return kind.equals("error") ? "alert" : "status";
        }

        /** The key of the word that names the kind to whoever does not see its colour. */
        public String key() {
            return "message." + kind;
        }
    }

    public List<Line> getList() {
        var messages = faces.getMessageList(null);
        if (messages.isEmpty() && faces.isValidationFailed()) {
            var invalid = new RegistryException(CommonProblem.FIELDS_INVALID);
            return List.of(new Line("error", Texts.of(invalid, language.getLocale())));
        }
        messages.forEach(FacesMessage::rendered);
        return messages.stream()
                .map(message -> new Line(kind(message.getSeverity()), message.getSummary()))
                .toList();
    }

    private static String kind(FacesMessage.Severity severity) {
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "good";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "warn" : "error";
    }
}
