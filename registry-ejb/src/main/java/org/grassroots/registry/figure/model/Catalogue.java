package org.grassroots.registry.figure.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.figure.model.Figure.Words;

/** 指标数据目录: every figure that a scheme may read. It is part of the program, since its derivations are. */
public final class Catalogue {

    private static final String RESOURCE = "/org/grassroots/registry/figure/catalogue.json";

    private final Map<String, Figure> byCode;

    private Catalogue(List<Figure> figures) {
        var byCode = new LinkedHashMap<String, Figure>();
        figures.forEach(figure -> byCode.put(figure.code(), figure));
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The catalogue of this version of the program, read once. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    public Optional<Figure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All figures, in the order of the catalogue. */
    public List<Figure> figures() {
        return List.copyOf(byCode.values());
    }

    private static final class Standard {

        private static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            try (var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE);
                    var reader = Json.createReaderFactory(Map.of()).createReader(stream, StandardCharsets.UTF_8)) {
                return new Catalogue(reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(Standard::figure)
                        .toList());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static Figure figure(JsonObject json) {
            return new Figure(
                    json.getString("code"),
                    words(json.getJsonObject("title")),
                    words(json.getJsonObject("unit")),
                    json.getInt("scale"),
                    json.getBoolean("derived"),
                    FigureGroup.valueOf(json.getString("group")),
                    FigurePeriod.valueOf(json.getString("period")));
        }

        private static Words words(JsonObject json) {
            return new Words(json.getString("zh"), json.getString("en"));
        }
    }
}
