package org.grassroots.registry.sample;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Choice;
import org.grassroots.registry.scheme.model.Scheme;

/**
 * What a county of the sample answers: drawn from its code, the better the higher its quality, so that the same county
 * always answers alike and the province has every grade.
 *
 * @param townships how many townships the county has, as the register of divisions knows
 */
record SampleAnswers(SampleCounty county, int townships) {

    /** A reported figure of the sample scheme between the worst and the best that counties report. */
    private record Span(int worst, int best) {}

    private static final Map<String, Span> SPANS = Map.ofEntries(
            Map.entry("ownSealAndBudget", new Span(0, 1)),
            Map.entry("ruralTechAssociations", new Span(0, 6)),
            Map.entry("enterpriseAssociationsNetNew", new Span(0, 6)),
            Map.entry("surveyItems", new Span(0, 16)),
            Map.entry("peopleRecommended", new Span(0, 14)),
            Map.entry("enterpriseProjects", new Span(1, 14)),
            Map.entry("demandsMatched", new Span(0, 16)),
            Map.entry("scienceEducationBases", new Span(0, 8)),
            Map.entry("studies", new Span(0, 3)),
            Map.entry("dataDefects", new Span(4, 0)),
            Map.entry("securityIncidents", new Span(2, 0)));

    private static final double[] LEANINGS = {0, -0.2, 0.1};
    private static final int DEMANDS_POSTED = 40;
    private static final int ENTERPRISE_TARGET = 3;

    /** The answers by indicator, as JSON. */
    Map<String, String> answers(Scheme scheme) {
        var draw = new SplittableRandom(Long.parseLong(county.division().value()) * 31);
        var answers = new LinkedHashMap<String, String>();
        scheme.indicators().forEach(indicator -> {
            if (indicator.method() instanceof Choice choice) {
                answers.put(indicator.code(), choice(choice, draw));
            } else if (indicator.method() instanceof Checklist checklist && checklist.asks()) {
                answers.put(indicator.code(), met(checklist, draw));
            }
        });
        return answers;
    }

    private String choice(Choice choice, SplittableRandom draw) {
        var options = new ArrayList<>(choice.options());
        options.sort((one, other) -> other.points().compareTo(one.points()));
        int index = (int) Math.floor((1 - luck(draw)) * options.size());
        var chosen = options.get(Math.min(index, options.size() - 1));
        return Json.createObjectBuilder().add("choice", chosen.code()).build().toString();
    }

    private String met(Checklist checklist, SplittableRandom draw) {
        var met = Json.createArrayBuilder();
        for (var condition : checklist.conditions()) {
            if (condition.value() == null && draw.nextDouble() < luck(draw)) {
                met.add(condition.code());
            }
        }
        return Json.createObjectBuilder().add("met", met).build().toString();
    }

    /** The figures that the county reports, as decimal text by code. */
    Map<String, String> figures() {
        var draw = new SplittableRandom(Long.parseLong(county.division().value()) * 37);
        var figures = new LinkedHashMap<String, String>();
        new TreeMap<>(SPANS).forEach((code, span) -> {
            long amount = Math.round(span.worst() + (span.best() - span.worst()) * luck(draw));
            figures.put(code, String.valueOf(amount));
        });
        int residents = draw.nextInt(300, 1500) * 1000;
        figures.put("residents", String.valueOf(residents));
        figures.put("sciencePopularisationFunds", Math.round(residents * 3.6 * luck(draw)) + ".00");
        figures.put("volunteers", String.valueOf(Math.round(residents / 1000.0 * 1.2 * luck(draw))));
        figures.put("townshipsTotal", String.valueOf(townships));
        figures.put("townshipsCovered", String.valueOf(Math.round(townships * Math.min(1, 0.3 + luck(draw)))));
        figures.put("demandsPosted", String.valueOf(DEMANDS_POSTED));
        figures.put("enterpriseAssociationsTarget", String.valueOf(ENTERPRISE_TARGET));
        return figures;
    }

    /** What the three experts of a panel think of it, of two points; the second is strict, the third is kind. */
    List<String> rated() {
        var draw = new SplittableRandom(Long.parseLong(county.division().value()) * 43);
        double common = luck(draw) * 2;
        var rated = new ArrayList<String>();
        for (double leaning : LEANINGS) {
            double points = Math.max(0, Math.min(2, common + leaning + (draw.nextDouble() - 0.5) * 0.3));
            rated.add(String.valueOf(Math.round(points * 10) / 10.0));
        }
        return rated;
    }

    /** What three experts think of it, as the sheet that an auditor enters. */
    String ratings() {
        var draw = new SplittableRandom(Long.parseLong(county.division().value()) * 41);
        var ratings = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ratings.add(String.valueOf(Math.round(luck(draw) * 20) / 10.0));
        }
        return AnswerText.ratings(ratings);
    }

    /** The evidence of every indicator that asks for some: the one file that the county has. */
    Map<String, List<String>> evidence(Scheme scheme, String file) {
        var evidence = new LinkedHashMap<String, List<String>>();
        scheme.indicators()
                .filter(indicator -> indicator.evidence().required())
                .forEach(indicator -> evidence.put(indicator.code(), List.of(file)));
        return evidence;
    }

    // around the county's quality, between 0 and 1
    private double luck(SplittableRandom draw) {
        return Math.max(0, Math.min(1, county.quality() + (draw.nextDouble() - 0.4) * 0.5));
    }
}
