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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = READING.contains(request.getMethod());
        if (!reads && !request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!reads && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // a form on somebody else's page, sent with our user's cookie
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
