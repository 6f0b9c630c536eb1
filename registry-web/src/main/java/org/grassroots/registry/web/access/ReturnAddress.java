package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in; never an address outside of this application. */
final class ReturnAddress {

    private ReturnAddress() {}

    /** The sign-in page that leads back to what {@code request} asked for. */
    static String signInPage(HttpServletRequest request) {
        var query = request.getQueryString();
        var wanted = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        return request.getContextPath() + "/sign-in.xhtml?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** {@code from} if it is a path within this application, else the home page. */
    static String safe(@Nullable String from) {
        if (from == null || !from.startsWith("/") || from.startsWith("//") || from.startsWith("/sign-in")) {
            return "/index.xhtml";
        }
        return from.chars().anyMatch(character -> character == '\\' || character < ' ') ? "/index.xhtml" : from;
    }
}
