package org.grassroots.registry.archive.model;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.JsonReading;

/**
 * 清单: what a package is about and every file in it with its SHA-256. The SHA-256 of the manifest itself therefore
 * stands for all of the package: it is what the journal keeps and what a page or a letter can tell.
 *
 * @param campaign the campaign with its decisions and steps
 * @param engine the version of the engine that scored it
 * @param schemeHash the SHA-256 of the scheme document
 * @param files by path
 */
public record Manifest(String campaign, String engine, String schemeHash, SortedMap<String, Sum> files) {

    static final String FORMAT = "campaign-archive/1";

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The fingerprint and the size of a file. */
    public record Sum(String sha256, long size) {}

    /** The document in canonical form; {@code campaign} is what it is about. */
    static String write(Json campaign, Engine engine, SortedMap<String, Sum> files) {
        return CanonicalJson.write(Json.writing()
                .put("format", FORMAT)
                .put("campaign", campaign)
                .put("engine", engine.version())
                .put("schemeSha256", engine.schemeHash())
                .put("files", Json.object(files, Manifest::sum))
                .done());
    }

    /** By what the campaign was scored. */
    public record Engine(String version, String schemeHash) {}

    private static Json sum(Sum sum) {
        return Json.writing()
                .put("sha256", sum.sha256())
                .put("size", new Json.Numeral(BigDecimal.valueOf(sum.size())))
                .done();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Manifest read(String text) {
        try {
            var json = JsonReading.object(text);
            if (!FORMAT.equals(json.getString("format"))) {
                throw new IllegalArgumentException("format");
            }
            var files = new TreeMap<String, Sum>();
            var sums = json.getJsonObject("files");
            sums.keySet().forEach(path -> files.put(path, sum(sums.getJsonObject(path))));
            return new Manifest(
                    json.getJsonObject("campaign").getString("code"),
                    json.getString("engine"),
                    json.getString("schemeSha256"),
                    files);
        } catch (JsonException | NullPointerException | ClassCastException other) {
            throw new IllegalArgumentException(other);
        }
    }

    private static Sum sum(JsonObject json) {
        return new Sum(json.getString("sha256"), json.getJsonNumber("size").longValueExact());
    }
}
