package org.grassroots.registry.web.shared;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.registry.shared.Acting;

/** Turns whatever went wrong in the API into a problem document; only our own faults become a 500 with an error id. */
@Provider
public class ApiProblems implements ExceptionMapper<Throwable> {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Override
    public Response toResponse(Throwable thrown) {
        return document(thrown, acting.actor().locale()).toResponse();
    }

    private static ProblemDocument document(Throwable thrown, Locale locale) {
        var broken = Problems.find(thrown);
        if (broken.isPresent()) {
            return ProblemDocument.of(broken.get(), locale);
        }
        var status = callersFault(thrown);
        if (status.isPresent()) {
            var type = "HTTP_" + status.get();
            return ProblemDocument.of(type, status.get(), Texts.of("problem." + type, locale));
        }
        var id = ErrorId.logged(thrown);
        var detail = Texts.of("error.unexpected", locale, id);
        return new ProblemDocument("UNEXPECTED", 500, detail, List.of(), id);
    }

    private static Optional<Integer> callersFault(Throwable thrown) {
        if (thrown instanceof WebApplicationException web
                && web.getResponse().getStatus() < Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return Optional.of(web.getResponse().getStatus());
        }
        boolean unreadable = thrown instanceof JsonException
                || thrown instanceof JsonbException
                || thrown instanceof ProcessingException;
        return unreadable ? Optional.of(400) : Optional.empty();
    }
}
