package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an error page says: what happened and what to do, and for a fault of ours the id under which the log has it. */
@Named
@RequestScoped
public class Failure {

    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAULT_OF_OURS = 500;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private int status = NOT_FOUND;
    private @Nullable String id;

    /** Finds out what happened. An error page that was asked for by its address is itself nothing to be found. */
    public void answer() {
        var request = faces.getExternalContext().getRequestMap();
        if (request.get(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            status = code;
        } else {
            faces.getExternalContext().setResponseStatus(NOT_FOUND);
        }
        if (status >= FIRST_FAULT_OF_OURS) {
            id = ErrorId.logged(cause(request));
        }
    }

    private Throwable cause(Map<String, Object> request) {
        return request.get(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException(
                        "answered " + status + " at " + request.get(RequestDispatcher.ERROR_REQUEST_URI));
    }

    public String getTitleKey() {
        return "failure." + known() + ".title";
    }

    public String getText() {
        return Texts.of("failure." + known() + ".text", language.getLocale());
    }

    public @Nullable String getId() {
        return id;
    }

    public String getAt() {
        return times.minute(clock.instant());
    }

    private String known() {
        if (status >= FIRST_FAULT_OF_OURS) {
            return "500";
        }
        return Texts.has("failure." + status + ".title", language.getLocale()) ? String.valueOf(status) : "400";
    }
}
