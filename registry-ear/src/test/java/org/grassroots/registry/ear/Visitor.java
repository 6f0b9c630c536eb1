package org.grassroots.registry.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits pages without a browser: keeps cookies, follows redirects, and sends a page's form back. */
final class Visitor {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*\\saction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private String page = "";

    Visitor(String base) {
        this.base = base;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** Sends the form of the page seen last that has the first of these fields. */
    String submit(Map<String, String> fields) throws IOException, InterruptedException {
        var forms = FORM.matcher(page);
        var id = fields.keySet().iterator().next().replaceAll(":.*", "");
        while (forms.find()) {
            if (forms.group(2).contains("name=\"" + id + "\"")) {
                return post(forms.group(1).replace("&amp;", "&"), forms.group(2), fields);
            }
        }
        throw new AssertionError("no form " + id + " on the page: " + page);
    }

    private String post(String action, String form, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            var attributes = new LinkedHashMap<String, String>();
            var found = ATTRIBUTE.matcher(hidden.group());
            while (found.find()) {
                attributes.put(found.group(1), found.group(2));
            }
            all.put(attributes.get("name"), attributes.getOrDefault("value", ""));
        }
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(request.uri() + "\n" + answer.body()).isEqualTo(200);
        page = answer.body();
        return page;
    }
}
