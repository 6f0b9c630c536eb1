package org.grassroots.registry.supervision.model;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.assessment.model.CaseEvidence.File;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.JsonReading;

/** 整改报告: what an organisation reported at one time, by value, so that it is still there once it was improved. */
public record Report(List<Part> parts) implements Serializable {

    private static final String FORMAT = "rectification-report/1";

    public Report {
        parts = List.copyOf(parts);
    }

    /** What was done about one item, and the files that prove it. */
    public record Part(int place, String answer, List<File> files) implements Serializable {

        public Part {
            files = List.copyOf(files);
        }

        private Json json() {
            return Json.writing()
                    .put("place", new Json.Numeral(BigDecimal.valueOf(place)))
                    .put("answer", answer)
                    .put("files", Json.array(files, Part::json))
                    .done();
        }

        private static Json json(File file) {
            return Json.writing()
                    .put("id", file.id())
                    .put("name", file.name())
                    .put("sha256", file.sha256())
                    .done();
        }

        private static Part read(JsonObject json) {
            return new Part(
                    json.getInt("place"),
                    json.getString("answer"),
                    json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                            .map(file ->
                                    new File(file.getString("id"), file.getString("name"), file.getString("sha256")))
                            .toList());
        }
    }

    /** The report as it stands, item by item. */
    public static Report of(List<OrderItem> items, List<ItemEvidence> files) {
        return new Report(items.stream()
                .map(item -> new Part(
                        item.place(),
                        item.answer().orElse(""),
                        files.stream()
                                .filter(file ->
                                        !file.isExhibit() && file.itemId().equals(item.id()))
                                .map(ItemEvidence::file)
                                .toList()))
                .toList());
    }

    /** The document in canonical form. */
    public String canonical() {
        return CanonicalJson.write(Json.writing()
                .put("format", FORMAT)
                .put("items", Json.array(parts, Part::json))
                .done());
    }

    /** The fingerprint to which the report is bound. */
    public String sha256() {
        return Digest.of(canonical());
    }

    /** Reads what {@link #canonical()} wrote. */
    public static Report read(String canonical) {
        return new Report(JsonReading.object(canonical).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(Part::read)
                .toList());
    }
}
