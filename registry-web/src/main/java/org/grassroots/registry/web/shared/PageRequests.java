package org.grassroots.registry.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses, before any page is touched, what no page of ours would send. */
@WebFilter({"*.xhtml", "/language", "/sign-out"})
public class PageRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    // web.xml lets the page servlet read as much
    private static final long LARGEST = 22_020_096;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    // none: the address was typed, or a bookmark sent again
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = READING.contains(request.getMethod());
        if (!reads && !request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!reads && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Whether a page of another site sends this with our user's cookie, as far as the browser tells: pages hold no
     * state of their own on the server that such a page could not know.
     */
    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        // browsers tell the site over HTTPS alone, the origin always
        var origin = request.getHeader("Origin");
        return origin != null && !origin.endsWith("//" + request.getHeader("Host"));
    }
}
