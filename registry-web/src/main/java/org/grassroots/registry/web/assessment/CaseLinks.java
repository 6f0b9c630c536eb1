package org.grassroots.registry.web.assessment;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads back to the indicator that was worked on, which navigation by outcome cannot name. */
final class CaseLinks {

    private CaseLinks() {}

    /** Sends the browser to the place of an indicator on a page of the case. */
    static void redirect(FacesContext faces, String page, String id, String indicator) {
        var external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/assessment/" + page + ".xhtml?id=" + encoded(id)
                    + "#" + encoded(AnswerInput.anchor(indicator)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
