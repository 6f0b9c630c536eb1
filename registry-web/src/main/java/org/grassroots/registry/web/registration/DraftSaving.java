package org.grassroots.registry.web.registration;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.SavedField;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.ScriptServlet;

/** Saves one field of a draft for the page on which it is written. */
@WebServlet("/registration/draft")
public class DraftSaving extends ScriptServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient DraftService drafts;

    @Override
    protected JsonObject answer(HttpServletRequest request) {
        return DraftAnswer.saved(save(request), null, language.getLocale());
    }

    private SavedField save(HttpServletRequest request) {
        var field = Field.of(Objects.toString(request.getParameter("field"), ""))
                .orElseThrow(() -> new RegistryException(CommonProblem.MALFORMED, "field"));
        var id = Objects.toString(request.getParameter("id"), "");
        return drafts.write(id, field, request.getParameter("content"), DraftAnswer.version(request));
    }
}
