package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is scored: the figures and answers that one organisation's case has at one stage, what does not apply to it
 * and why, and the auditors' adjustments (contract §7).
 */
public record CaseDocument(
        String id,
        Map<String, BigDecimal> figures,
        Map<String, Answer> answers,
        Map<String, String> inapplicable,
        Adjustments adjustments) {

    public CaseDocument {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        inapplicable = Collections.unmodifiableMap(new TreeMap<>(inapplicable));
    }

    /** A case of which nothing is known yet. */
    public static CaseDocument empty(String id) {
        return new CaseDocument(id, Map.of(), Map.of(), Map.of(), Adjustments.NONE);
    }

    /** Whether it says nothing about figures or indicators. */
    boolean isBlank() {
        return figures.isEmpty() && answers.isEmpty() && inapplicable.isEmpty();
    }

    /**
     * Reads a document strictly; whether it fits a scheme is asked afterwards, by {@link #faultsAgainst}.
     *
     * @throws FaultsException with everything for which it is no case document
     */
    public static CaseDocument read(String text) {
        var log = new FaultLog();
        var read = CaseReader.read(JsonCursor.over(JsonText.read(text, log), "", log));
        log.refuse();
        return read;
    }

    /** What this scheme cannot read in the case, or the contract refuses (§3.3, §7). */
    public List<Fault> faultsAgainst(Scheme scheme) {
        var log = new FaultLog();
        new CaseCheck(scheme, this, log).check();
        return log.all();
    }

    public Json json() {
        return Json.writing()
                .put("id", id)
                .put("figures", Json.object(figures, Json::decimal))
                .put("answers", Json.object(answers, CaseDocument::json))
                .put("inapplicable", Json.object(inapplicable, Json.Text::new))
                .put("bonus", Json.texts(adjustments.bonus()))
                .put("deductions", Json.object(adjustments.deductions(), CaseDocument::count))
                .put("vetoes", Json.texts(adjustments.vetoes()))
                .done();
    }

    private static Json count(Integer count) {
        return new Json.Numeral(new BigDecimal(count));
    }

    static Json json(Answer answer) {
        var out = Json.writing();
        if (answer instanceof Answer.Yes given) {
            out.put("yes", given.yes());
        } else if (answer instanceof Answer.Choice given) {
            out.put("choice", given.code());
        } else if (answer instanceof Answer.Met given) {
            out.put("met", Json.texts(given.codes()));
        } else if (answer instanceof Answer.Defects given) {
            out.put("defects", String.valueOf(given.count()));
        } else if (answer instanceof Answer.Ratings given) {
            out.put("ratings", Json.array(given.ratings(), Json::decimal));
        }
        return out.done();
    }
}
