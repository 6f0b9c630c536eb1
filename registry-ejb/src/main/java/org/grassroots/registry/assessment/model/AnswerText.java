package org.grassroots.registry.assessment.model;

import java.util.Collection;
import java.util.TreeSet;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.Json.Members;

/** Answers as the JSON text in which they are given and stored (contract §2). */
public final class AnswerText {

    private AnswerText() {}

    public static String yes(boolean yes) {
        return write(Json.writing().put("yes", yes));
    }

    public static String choice(String option) {
        return write(Json.writing().put("choice", option));
    }

    /** The conditions that are met, of those that have no value of their own. */
    public static String met(Collection<String> conditions) {
        return write(Json.writing().put("met", Json.texts(new TreeSet<>(conditions))));
    }

    public static String defects(String count) {
        return write(Json.writing().put("defects", count));
    }

    /** One rating per expert, each a decimal number. */
    public static String ratings(Collection<String> ratings) {
        return write(Json.writing().put("ratings", Json.texts(ratings)));
    }

    /** A document that has this answer and nothing else; {@code answer} is one JSON object. */
    public static String document(String indicator, String answer) {
        return "{\"id\":\"\",\"answers\":{" + CanonicalJson.write(new Json.Text(indicator)) + ":" + answer + "}}";
    }

    /** Whether a document that was made of one answer holds nothing else: nobody smuggled more in behind it. */
    public static boolean isAlone(CaseDocument document) {
        return document.answers().size() == 1
                && document.figures().isEmpty()
                && document.inapplicable().isEmpty()
                && document.adjustments().isEmpty();
    }

    /** The answer to {@code indicator} in canonical form, out of a document that has one. */
    public static String canonical(CaseDocument document, String indicator) {
        if (document.json() instanceof Members members
                && members.byName().get("answers") instanceof Members answers
                && answers.byName().get(indicator) instanceof Members answer) {
            return CanonicalJson.write(answer);
        }
        throw new IllegalArgumentException("no answer to " + indicator);
    }

    private static String write(Json.Writing answer) {
        return CanonicalJson.write(answer.done());
    }
}
