package org.grassroots.registry.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;

/**
 * Reads JSON texts, each a whole value.
 *
 * <p>{@link Json#createReader} searches for an implementation anew for each text, through all libraries, which takes longer than the
 * reading.
 */
public final class JsonReading {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonReading() {}

    /**
     * An object.
     *
     * @throws JsonException if {@code text} is none
     */
    public static JsonObject object(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /**
     * An array.
     *
     * @throws JsonException if {@code text} is none
     */
    public static JsonArray array(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    /**
     * A value of any kind.
     *
     * @throws JsonException if {@code text} is none
     */
    public static JsonValue value(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
