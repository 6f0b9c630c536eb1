package org.grassroots.registry.assessment.model;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;

/** A mapping of indicator codes as the text that is kept of it: a JSON object. */
final class MappingText {

    private MappingText() {}

    static String of(Map<String, String> mapping) {
        return CanonicalJson.write(Json.object(mapping, Json.Text::new));
    }

    static Map<String, String> read(String text) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(text))) {
            var mapping = new TreeMap<String, String>();
            reader.readObject().forEach((before, after) -> mapping.put(before, ((JsonString) after).getString()));
            return mapping;
        }
    }
}
