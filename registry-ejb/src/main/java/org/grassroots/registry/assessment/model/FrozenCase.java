package org.grassroots.registry.assessment.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.grassroots.registry.scheme.model.Adjustments;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Provenance.FigureSource;
import org.grassroots.registry.scheme.model.Provenance.Giver;
import org.grassroots.registry.scheme.model.Provenance.Kind;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.scheme.model.StagedCase;
import org.grassroots.registry.shared.JsonReading;
import org.jspecify.annotations.Nullable;

/**
 * All that a case is scored from, by value, as one document (contract §7): the three stages, the scheme's hash, the
 * engine's version, and where each figure, value and proof came from. What it says needs no other row of the database, so
 * a score can be computed again from it years later.
 */
public record FrozenCase(Header header, StagedCase staged, Provenance provenance) {

    private static final String FORMAT = "assessment-case/1";

    /** What the case is about and what it is scored by. */
    public record Header(
            String campaign,
            String registryNumber,
            String name,
            String division,
            String scheme,
            String schemeVersion,
            String schemeHash,
            String engine) {

        private Json json() {
            return Json.writing()
                    .put("campaign", campaign)
                    .put("registryNumber", registryNumber)
                    .put("name", name)
                    .put("division", division)
                    .put("scheme", scheme)
                    .put("schemeVersion", schemeVersion)
                    .put("schemeHash", schemeHash)
                    .put("engine", engine)
                    .done();
        }

        private static Header read(JsonObject json) {
            return new Header(
                    json.getString("campaign"),
                    json.getString("registryNumber"),
                    json.getString("name"),
                    json.getString("division"),
                    json.getString("scheme"),
                    json.getString("schemeVersion"),
                    json.getString("schemeHash"),
                    json.getString("engine"));
        }
    }

    /** The document in canonical form. */
    public String canonical() {
        return CanonicalJson.write(json());
    }

    /** The hash by which approvals are bound to these contents. */
    public String sha256() {
        return CanonicalJson.sha256(json());
    }

    /** The organisation's own part of it: what it hands in, and what its receipt stands for. */
    public FrozenCase handedIn() {
        var nothing = CaseDocument.empty(staged.id());
        var figures = new TreeMap<>(provenance.figures());
        figures.keySet().retainAll(staged.self().figures().keySet());
        var givers = new TreeMap<String, Map<Stage, Giver>>();
        provenance.givers().forEach((indicator, byStage) -> {
            var own = byStage.get(Stage.SELF);
            if (own != null) {
                givers.put(indicator, Map.of(Stage.SELF, own));
            }
        });
        return new FrozenCase(
                header,
                new StagedCase(staged.self(), nothing, nothing, Set.of(), Adjustments.NONE),
                new Provenance(figures, givers, provenance.evidence()));
    }

    private Json json() {
        return Json.writing()
                .put("format", FORMAT)
                .put("case", header.json())
                .put("self", staged.self().json())
                .put("desk", staged.desk().json())
                .put("onSite", staged.onSite().json())
                .put("sources", Json.object(provenance.figures(), FrozenCase::source))
                .put("givers", Json.object(provenance.givers(), FrozenCase::givers))
                .put("evidence", Json.object(provenance.evidence(), Json::texts))
                .done();
    }

    private static Json source(FigureSource source) {
        return Json.writing()
                .put("value", source.value())
                .put("kind", source.kind().name())
                .put("asOf", text(source.asOf()))
                .put("by", source.by())
                .put("at", text(source.at()))
                .done();
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }

    private static Json givers(Map<Stage, Giver> byStage) {
        var byName = new TreeMap<String, Giver>();
        byStage.forEach((stage, giver) -> byName.put(stage.name(), giver));
        return Json.object(
                byName,
                giver -> Json.writing()
                        .put("by", giver.by())
                        .put("at", giver.at().toString())
                        .done());
    }

    /** Reads what {@link #canonical()} wrote. */
    public static FrozenCase read(String canonical) {
        var json = JsonReading.object(canonical);
        var desk = stage(json, "desk");
        return new FrozenCase(
                Header.read(json.getJsonObject("case")),
                new StagedCase(stage(json, "self"), desk, stage(json, "onSite"), Set.of(), desk.adjustments()),
                new Provenance(
                        map(json, "sources", FrozenCase::readSource),
                        map(json, "givers", FrozenCase::readGivers),
                        evidence(json.getJsonObject("evidence"))));
    }

    private static CaseDocument stage(JsonObject json, String name) {
        return CaseDocument.read(json.getJsonObject(name).toString());
    }

    private static <T> Map<String, T> map(JsonObject json, String name, Function<JsonObject, T> read) {
        var map = new TreeMap<String, T>();
        var object = json.getJsonObject(name);
        object.keySet().forEach(key -> map.put(key, read.apply(object.getJsonObject(key))));
        return map;
    }

    private static FigureSource readSource(JsonObject json) {
        var asOf = json.getString("asOf", null);
        var at = json.getString("at", null);
        return new FigureSource(
                new BigDecimal(json.getString("value")),
                Kind.valueOf(json.getString("kind")),
                asOf == null ? null : LocalDate.parse(asOf),
                json.getString("by", null),
                at == null ? null : Instant.parse(at));
    }

    private static Map<Stage, Giver> readGivers(JsonObject json) {
        var givers = new EnumMap<Stage, Giver>(Stage.class);
        json.keySet().forEach(stage -> {
            var giver = json.getJsonObject(stage);
            givers.put(Stage.valueOf(stage), new Giver(giver.getString("by"), Instant.parse(giver.getString("at"))));
        });
        return givers;
    }

    private static Map<String, List<String>> evidence(JsonObject json) {
        var evidence = new TreeMap<String, List<String>>();
        json.keySet().forEach(indicator -> {
            var hashes = new ArrayList<String>();
            json.getJsonArray(indicator).getValuesAs(JsonString.class).forEach(hash -> hashes.add(hash.getString()));
            evidence.put(indicator, hashes);
        });
        return evidence;
    }
}
