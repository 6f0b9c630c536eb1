package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in; never an address outside of this application. */
final class ReturnAddress {

    private static final String HOME = "/index.xhtml";

    private ReturnAddress() {}

    /**
     * The sign-in page that leads back to what {@code request} asked for. A form that came too late leads back to the
     * page it was on, with its query, so that the browser can put back what was typed there.
     */
    static String signInPage(HttpServletRequest request) {
        var wanted = path(request);
        if (request.getQueryString() != null) {
            wanted += "?" + request.getQueryString();
        } else if (request.getMethod().equals("POST")) {
            var page = referring(request);
            wanted = page.startsWith(wanted + "?") ? page : wanted;
        }
        return request.getContextPath() + "/sign-in.xhtml?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** The page of ours, with its query, from which {@code request} was sent; the home page if the browser hides it. */
    static String referring(HttpServletRequest request) {
        var referrer = request.getHeader("Referer");
        if (referrer == null) {
            return HOME;
        }
        try {
            var address = new URI(referrer);
            var path = address.getRawPath();
            if (path == null || !path.startsWith(request.getContextPath() + "/")) {
                return HOME;
            }
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return inside(path.substring(request.getContextPath().length()) + query);
        } catch (URISyntaxException noAddress) {
            return HOME;
        }
    }

    /** {@code from} if it is a path within this application to go on to after signing in, else the home page. */
    static String safe(@Nullable String from) {
        return from == null || from.startsWith("/sign-in") || from.startsWith("/sign-out") ? HOME : inside(from);
    }

    private static String inside(String address) {
        boolean outside = !address.startsWith("/") || address.startsWith("//");
        boolean odd = address.chars().anyMatch(character -> character == '\\' || character < ' ');
        return outside || odd ? HOME : address;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
