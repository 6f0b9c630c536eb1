package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.grassroots.registry.web.shared.SentFrom;
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
        return request.getContextPath() + "/sign-in.xhtml?from="
                + URLEncoder.encode(SentFrom.page(request), StandardCharsets.UTF_8);
    }

    /** The page with the button that was pressed; the home page if the browser hides it. */
    static String referring(HttpServletRequest request) {
        return SentFrom.referrer(request).map(ReturnAddress::inside).orElse(HOME);
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
}
