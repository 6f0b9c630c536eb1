package org.grassroots.registry.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Another system that calls the API, as one account or as nobody. */
final class Api {

    /** By server and account: signing in is slow on purpose, so once is enough. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final @Nullable String token;

    private Api(URI base, @Nullable String token) {
        this.base = base.resolve("api/");
        this.token = token;
    }

    /** An answer: status and text. */
    record Answer(int status, String text, HttpResponse<String> raw) {

        JsonObject json() {
            return structure().asJsonObject();
        }

        JsonStructure structure() {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.read();
            }
        }

        /** The last part of the problem's type, or nothing. */
        String problem() {
            return json().getString("type", "").replace("urn:grassroots-registry:problem:", "");
        }

        String tag() {
            return raw.headers().firstValue("ETag").orElse("");
        }
    }

    static Api nobody(Server server) {
        return new Api(server.base(), null);
    }

    /** Signs in with the sample's password. */
    static Api as(String account, Server server) {
        return withToken(TOKENS.computeIfAbsent(server.base() + account, absent -> token(account, server)), server);
    }

    private static String token(String account, Server server) {
        var body = Json.createObjectBuilder()
                .add("account", account)
                .add("password", Server.PASSWORD)
                .build()
                .toString();
        var answer = nobody(server).post("v1/tokens", body);
        if (answer.status() != 201) {
            throw new IllegalStateException("no token for " + account + ": " + answer.text());
        }
        return answer.json().getString("token");
    }

    static Api withToken(String token, Server server) {
        return new Api(server.base(), token);
    }

    String token() {
        return String.valueOf(token);
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** What a path answers with, byte by byte. */
    byte[] bytes(String path) {
        return answer(HttpRequest.newBuilder(base.resolve(path)).GET(), BodyHandlers.ofByteArray())
                .body();
    }

    Answer post(String path, String body) {
        return post(path, body, null);
    }

    Answer post(String path, String body, @Nullable String ifMatch) {
        return send(withBody(path, "POST", body, ifMatch));
    }

    Answer put(String path, String body, @Nullable String ifMatch) {
        return send(withBody(path, "PUT", body, ifMatch));
    }

    /** Calls with any method, which the others do not offer. */
    Answer call(String method, String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder withBody(String path, String method, String body, @Nullable String ifMatch) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private Answer send(HttpRequest.Builder request) {
        var raw = answer(request, BodyHandlers.ofString());
        return new Answer(raw.statusCode(), raw.body(), raw);
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, BodyHandler<T> body) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
