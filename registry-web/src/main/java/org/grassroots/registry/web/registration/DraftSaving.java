package org.grassroots.registry.web.registration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.SavedField;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.ScriptAnswer;

/** Saves one field of a draft for the page on which it is written. */
@WebServlet("/registration/draft")
public class DraftSaving extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ScriptAnswer.isAsked(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            DraftAnswer.saved(save(request), null, language.getLocale(), response);
        } catch (RegistryException broken) {
            ScriptAnswer.refused(broken, language.getLocale(), response);
        }
    }

    private SavedField save(HttpServletRequest request) {
        var field = Field.of(Objects.toString(request.getParameter("field"), ""))
                .orElseThrow(() -> new RegistryException(CommonProblem.MALFORMED, "field"));
        var id = Objects.toString(request.getParameter("id"), "");
        return drafts.write(id, field, request.getParameter("content"), DraftAnswer.version(request));
    }
}
