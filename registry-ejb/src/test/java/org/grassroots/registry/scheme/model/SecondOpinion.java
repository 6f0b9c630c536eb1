package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.registry.scheme.naive.NaiveGrades;
import org.grassroots.registry.scheme.naive.NaiveScoring;
import org.grassroots.registry.scheme.naive.NaiveStages;

/** Compares the engine with the naive reading of the contract on the scheme and the cases of one seed. */
final class SecondOpinion {

    private final String schemeText;
    private final Scheme scheme;
    private final Engine engine;
    private final ARandomCase cases;
    private final String seed;

    /** How many documents were scored in full: comparing nothing but gaps would prove nothing. */
    private int scored;

    SecondOpinion(long seed) {
        var random = new ARandomScheme(seed);
        this.seed = "seed " + seed + "\n";
        schemeText = random.scheme();
        var read = AScheme.read(schemeText);
        assertThat(read.faults()).as(this.seed + schemeText).isEmpty();
        scheme = read.scheme();
        engine = new Engine(scheme);
        cases = new ARandomCase(random);
    }

    int scored() {
        return scored;
    }

    /** One document at a time, then the quota over all that were scored. */
    void agreeOnDocuments(int count) {
        var results = new TreeMap<String, BigDecimal>();
        for (int i = 0; i < count; i++) {
            var text = cases.document("c" + i);
            var document = CaseDocument.read(text);
            var result = engine.score(document);
            assertThat(flat(engine.tally(document), result.total(), result.grade()))
                    .as("%s%s%n%s", seed, schemeText, text)
                    .isEqualTo(NaiveScoring.score(parsed(schemeText), parsed(text)));
            if (result.total() != null && document.adjustments().vetoes().isEmpty()) {
                results.put(result.id(), result.total());
            }
        }
        scored += results.size();
        agreeOnQuota(results);
    }

    private void agreeOnQuota(Map<String, BigDecimal> results) {
        var candidates = new ArrayList<Quota.Candidate>();
        results.forEach((id, result) -> candidates.add(new Quota.Candidate(id, result)));
        var outcome = Quota.of(scheme).over(candidates);
        var placed = new HashMap<String, String>();
        outcome.places().forEach((id, place) -> {
            placed.put(id, place.grade() + (place.moved() ? "*" : ""));
            // the same result rechecked keeps its place, unless it was the last that the quota spared
            var again = Quota.of(scheme).regrade(Objects.requireNonNull(results.get(id)), outcome.cuts());
            assertThat(again).as(seed + schemeText + results).contains(place);
        });
        assertThat(placed)
                .as("%s%s%n%s", seed, schemeText, results)
                .isEqualTo(NaiveGrades.quota(parsed(schemeText), results));
    }

    /** A case of three stages: self, desk and the inspectors' findings. */
    void agreeOnStages() {
        var texts = new String[] {
            cases.document("s"), cases.document("s"), cases.findings("s"), cases.adjustments("s"),
        };
        var unconfirmed = cases.unconfirmed();
        var staged = new StagedCase(
                CaseDocument.read(texts[0]),
                CaseDocument.read(texts[1]),
                CaseDocument.read(texts[2]),
                unconfirmed,
                CaseDocument.read(texts[3]).adjustments());

        var result = engine.score(staged);

        var flat = flat(result.official(), result.official().total(), result.grade());
        put(flat, "self", result.self().total());
        put(flat, "result", result.result());
        flat.put("flag", String.valueOf(result.deviates()));
        var naive = new NaiveStages(
                parsed(schemeText),
                parsed(texts[0]),
                parsed(texts[1]),
                parsed(texts[2]),
                unconfirmed,
                parsed(texts[3]));
        assertThat(flat)
                .as("%s%s%n%s%n%s", seed, schemeText, String.join("\n", texts), unconfirmed)
                .isEqualTo(naive.score());
        scored += result.result() == null ? 0 : 1;
    }

    /** The same case is explained with the same bytes. */
    void explainsAlike() {
        var document = CaseDocument.read(cases.document("e"));
        var explaining = new Explaining(scheme, StagedCase.reviewed(document), Provenance.UNKNOWN);

        assertThat(explaining.explanation(Optional.empty()).canonical())
                .isEqualTo(explaining.explanation(Optional.empty()).canonical());
    }

    private static Map<String, String> flat(Tally tally, BigDecimal total, Grade grade) {
        var flat = new TreeMap<String, String>();
        tally.outcomes().forEach((code, outcome) -> {
            if (outcome instanceof Outcome.Scored points) {
                flat.put(code, points.points().toPlainString());
            } else {
                flat.put(code, outcome instanceof Outcome.NotApplicable ? "n/a" : "unscored");
            }
        });
        tally.dimensions()
                .forEach(dimension -> flat.put(
                        "dimension " + dimension.code(),
                        dimension.points() == null
                                ? "unscored"
                                : dimension.points().toPlainString()));
        put(flat, "total", total);
        if (grade != null) {
            flat.put("grade", grade.name());
        }
        return flat;
    }

    private static void put(Map<String, String> flat, String name, BigDecimal points) {
        if (points != null) {
            flat.put(name, points.toPlainString());
        }
    }

    private static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
