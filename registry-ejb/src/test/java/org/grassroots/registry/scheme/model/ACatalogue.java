package org.grassroots.registry.scheme.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The figures of the product's catalogue, and a few plain ones for small schemes. */
final class ACatalogue implements FigureCatalogue {

    static final FigureCatalogue SHIPPED = new ACatalogue();

    private final Map<String, Optional<String>> derivedTitles = new HashMap<>();

    private ACatalogue() {
        var stream = Objects.requireNonNull(
                ACatalogue.class.getResourceAsStream("/org/grassroots/registry/figure/catalogue.json"));
        try (var reader = Json.createReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var figure : reader.readObject().getJsonArray("figures").getValuesAs(JsonObject.class)) {
                var title = figure.getJsonObject("title").getString("zh");
                derivedTitles.put(
                        figure.getString("code"),
                        figure.containsKey("derivation") ? Optional.of(title) : Optional.empty());
            }
        }
        for (var plain : new String[] {"a", "b", "c", "d", "members", "scienceWorkers", "events", "people", "units"}) {
            derivedTitles.put(plain, Optional.empty());
        }
    }

    @Override
    public boolean known(String code) {
        return derivedTitles.containsKey(code);
    }

    @Override
    public boolean derived(String code) {
        return derivedTitles.getOrDefault(code, Optional.empty()).isPresent();
    }

    @Override
    public Optional<String> derivedTitled(String zh) {
        return derivedTitles.entrySet().stream()
                .filter(entry -> entry.getValue().filter(zh::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
