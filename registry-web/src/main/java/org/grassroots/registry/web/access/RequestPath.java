package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes within this application, as the container understood it: decoded and without detours. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        var below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/");
    }
}
