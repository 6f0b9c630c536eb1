package org.grassroots.registry.figure.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.figure.model.Figure.Bounds;
import org.grassroots.registry.figure.model.Figure.Period;
import org.grassroots.registry.figure.model.Figure.Words;
import org.jspecify.annotations.Nullable;

/** Reads {@code catalogue.json}; what it names without explaining it stops the program, not a user. */
final class CatalogueReader {

    private static final String RESOURCE = "/org/grassroots/registry/figure/catalogue.json";

    private final JsonObject root;
    private final Map<String, FigureGroup> groups = new LinkedHashMap<>();

    private CatalogueReader(JsonObject root) {
        this.root = root;
    }

    static Catalogue read() {
        try (var stream = Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = Json.createReaderFactory(Map.of()).createReader(stream, StandardCharsets.UTF_8)) {
            return new CatalogueReader(reader.readObject()).catalogue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Catalogue catalogue() {
        var kinds = new LinkedHashMap<String, Words>();
        var named = root.getJsonObject("kinds");
        named.keySet().forEach(kind -> kinds.put(kind, words(named.getJsonObject(kind))));
        objects("groups").forEach(json -> groups.put(json.getString("code"), group(json)));
        return new Catalogue(
                kinds,
                List.copyOf(groups.values()),
                objects("figures").stream().map(this::figure).toList());
    }

    private List<JsonObject> objects(String name) {
        return root.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static FigureGroup group(JsonObject json) {
        return new FigureGroup(json.getString("code"), text(json, "table"), words(json.getJsonObject("title")));
    }

    private Figure figure(JsonObject json) {
        var unit = root.getJsonObject("units").getJsonObject(json.getString("unit"));
        var derivation = text(json, "derivation");
        return new Figure(
                json.getString("code"),
                words(json.getJsonObject("title")),
                words(json.getJsonObject("definition")),
                words(unit.getJsonObject("title")),
                unit.getInt("scale"),
                Period.valueOf(json.getString("period")),
                Objects.requireNonNull(groups.get(json.getString("group")), json::toString),
                json.getJsonArray("kinds").getValuesAs(JsonString::getString),
                derivation == null ? null : Derivation.valueOf(derivation),
                bounds(json, unit));
    }

    private Bounds bounds(JsonObject json, JsonObject unit) {
        return new Bounds(
                new BigDecimal(json.getString("least", "0")),
                new BigDecimal(json.getString("most", unit.getString("most"))),
                text(json, "within"),
                tolerance(json.containsKey("tolerance") ? json : root));
    }

    private static Tolerance tolerance(JsonObject of) {
        var json = of.getJsonObject("tolerance");
        return new Tolerance(json.getInt("percent"), new BigDecimal(json.getString("change")));
    }

    private static Words words(JsonObject json) {
        return new Words(json.getString("zh"), json.getString("en"));
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.getString(name, null);
    }
}
