package org.grassroots.registry.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page of this application that a request belongs to, as a path within it, with its query. */
public final class SentFrom {

    private SentFrom() {}

    /**
     * What {@code request} asked for; for a form that names its page without the query, the page as the browser had
     * it, so that the same thing can be shown again.
     */
    public static String page(HttpServletRequest request) {
        var wanted = path(request.getRequestURI(), request);
        if (request.getQueryString() != null) {
            return wanted + "?" + request.getQueryString();
        }
        return request.getMethod().equals("POST")
                ? referrer(request)
                        .filter(page -> page.startsWith(wanted + "?"))
                        .orElse(wanted)
                : wanted;
    }

    /** The page on which the link or button was; nothing if the browser hides it or it was none of ours. */
    public static Optional<String> referrer(HttpServletRequest request) {
        var referrer = request.getHeader("Referer");
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            var address = new URI(referrer);
            var path = address.getRawPath();
            if (path == null || !path.startsWith(request.getContextPath() + "/")) {
                return Optional.empty();
            }
            return Optional.of(
                    path(path, request) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String path(String uri, HttpServletRequest request) {
        return uri.substring(request.getContextPath().length());
    }
}
