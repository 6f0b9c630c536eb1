package org.grassroots.registry.web.assessment;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Leads back to the indicator that was worked on, which navigation by outcome cannot name. */
final class CaseLinks {

    private CaseLinks() {}

    /** Sends the browser to the place of an indicator on a page of the case. */
    static void redirect(FacesContext faces, String page, String id, String indicator) {
        redirect(faces, page, id, null, indicator);
    }

    /** The same where the page shows one section; {@code section} as of {@link CaseSections#address}. */
    static void redirect(FacesContext faces, String page, String id, @Nullable String section, String indicator) {
        var external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/assessment/" + page + ".xhtml?id=" + encoded(id)
                    + (section == null ? "" : "&section=" + encoded(section)) + "#"
                    + encoded(AnswerInput.anchor(indicator)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
