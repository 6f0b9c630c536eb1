package org.grassroots.registry.archive.model;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.assessment.model.SampleReason;
import org.grassroots.registry.assessment.model.Sampling;
import org.grassroots.registry.assessment.model.Sampling.Candidate;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.JsonReading;

/**
 * 抽样: the seed, the list that was drawn from with what the desk had found by then, and what was drawn. Organisations
 * are named by their registry numbers.
 */
public record Draw(String seed, List<Candidate> candidates, Map<String, SampleReason> drawn) {

    public Draw {
        candidates = List.copyOf(candidates);
        drawn = Map.copyOf(drawn);
    }

    /** The document in canonical form. */
    public String canonical() {
        var byNumber = new TreeMap<String, Candidate>();
        candidates.forEach(each -> byNumber.put(each.registryNumber(), each));
        return CanonicalJson.write(Json.writing()
                .put("seed", seed)
                .put("candidates", Json.object(byNumber, Draw::candidate))
                .put("drawn", Json.object(drawn, reason -> new Json.Text(reason.name())))
                .done());
    }

    private static Json candidate(Candidate candidate) {
        return Json.writing()
                .put("total", candidate.total())
                .put("deviates", candidate.deviates())
                .done();
    }

    /** Reads what {@link #canonical()} wrote. */
    static Draw read(String text) {
        var json = JsonReading.object(text);
        var candidates = json.getJsonObject("candidates");
        var drawn = json.getJsonObject("drawn");
        var reasons = new TreeMap<String, SampleReason>();
        drawn.keySet().forEach(number -> reasons.put(number, SampleReason.valueOf(drawn.getString(number))));
        return new Draw(
                json.getString("seed"),
                candidates.keySet().stream()
                        .map(number -> candidate(number, candidates.getJsonObject(number)))
                        .toList(),
                reasons);
    }

    private static Candidate candidate(String number, JsonObject json) {
        var total = json.getString("total", null);
        return new Candidate(number, number, total == null ? null : new BigDecimal(total), json.getBoolean("deviates"));
    }

    /** Draws again from the seed. */
    void check(Collection<String> organisations, Consumer<Finding> findings) {
        var again = new Sampling(seed).draw(candidates);
        var numbers = new TreeSet<>(again.keySet());
        numbers.addAll(drawn.keySet());
        for (var number : numbers) {
            if (!Objects.equals(again.get(number), drawn.get(number))) {
                findings.accept(new Finding(Kind.DRAW, number, drawn.get(number) + " ≠ " + again.get(number)));
            }
        }
        candidates.stream()
                .map(Candidate::registryNumber)
                .filter(number -> !organisations.contains(number))
                .forEach(number -> findings.accept(new Finding(Kind.DRAW, number, Paths.DRAW)));
    }
}
