package org.grassroots.registry.assessment.model;

import jakarta.json.JsonString;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.JsonReading;

/** A mapping of indicator codes as the text that is kept of it: a JSON object. */
final class MappingText {

    private MappingText() {}

    static String of(Map<String, String> mapping) {
        return CanonicalJson.write(Json.object(mapping, Json.Text::new));
    }

    static Map<String, String> read(String text) {
        var mapping = new TreeMap<String, String>();
        JsonReading.object(text).forEach((before, after) -> mapping.put(before, ((JsonString) after).getString()));
        return mapping;
    }
}
