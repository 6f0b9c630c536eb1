package org.grassroots.registry.web.registration;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.ScriptServlet;

/** Takes a paper of a draft, which is the body as it is, from the page on which the draft is written. */
@WebServlet("/registration/papers")
public class PaperUpload extends ScriptServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient ApplicationService applications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient EvidenceService evidence;

    @Override
    protected JsonObject answer(HttpServletRequest request) throws IOException {
        var id = text("id", request);
        var kind = kind(text("kind", request));
        var draft = applications.view(id);
        long seen = DraftAnswer.version(request);
        var file = evidence.store(
                request.getInputStream(),
                text("fileName", request),
                draft.content().division());
        var saved = drafts.add(id, file.id(), kind, seen);
        return DraftAnswer.saved(saved, file.sha256(), language.getLocale());
    }

    private static DocumentKind kind(String key) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RegistryException(CommonProblem.MALFORMED, "kind"));
    }

    // from the address alone: the body is the file
    private static String text(String name, HttpServletRequest request) {
        return Objects.toString(request.getParameter(name), "");
    }
}
