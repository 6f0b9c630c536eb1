package org.grassroots.registry.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a browser is told to save a file under its own name instead of showing it. */
public final class Attachment {

    private Attachment() {}

    /**
     * The value of {@code Content-Disposition} (RFC 6266): the name in UTF-8 (RFC 8187), and before it, for clients
     * that read nothing else, what ASCII can say of it.
     */
    public static String disposition(String fileName) {
        var plain = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        // the encoding of forms, but for the space
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
