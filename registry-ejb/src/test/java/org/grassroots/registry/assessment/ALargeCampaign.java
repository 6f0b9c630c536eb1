package org.grassroots.registry.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.scheme.RegisterFigures;
import org.grassroots.registry.scheme.model.Adjustments;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Provenance.FigureSource;
import org.grassroots.registry.scheme.model.Provenance.Giver;
import org.grassroots.registry.scheme.model.Provenance.Kind;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.scheme.model.StagedCase;
import org.grassroots.registry.shared.Digest;

/** A scheme of fifty indicators of five kinds, and frozen cases of it: answered, reviewed, proven, each with its sources. */
final class ALargeCampaign {

    static final int INDICATORS = 50;

    private static final int PER_DIMENSION = 5;
    private static final Instant GIVEN = Instant.parse("2021-09-20T02:00:00Z");
    private static final List<String> FIGURES = List.of(
            "townshipsTotal",
            "townshipsCovered",
            "surveyItems",
            "peopleRecommended",
            "enterpriseProjects",
            "demandsPosted",
            "demandsMatched",
            "residents",
            "volunteers",
            "studies",
            "members",
            "scienceWorkers",
            "employees",
            "premisesArea",
            "fundsBudgeted",
            "fundsReceived",
            "academicEvents",
            "openDays",
            "revenue",
            "researchSpending");

    private ALargeCampaign() {}

    /** The scheme as a document; {@code step} is from where on thresholds earn everything. */
    static String scheme(String version, int step) {
        var dimensions = IntStream.rangeClosed(1, INDICATORS / PER_DIMENSION)
                .mapToObj(d -> "{\"code\":\"%d\",\"title\":{\"zh\":\"一级指标%d\"},\"weight\":10,\"indicators\":[%s]}"
                        .formatted(
                                d,
                                d,
                                IntStream.rangeClosed(1, PER_DIMENSION)
                                        .mapToObj(i -> indicator(d, i, step))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        return """
                {"format":"assessment-scheme/1","code":"BIG","version":"%s","subject":"COUNTY_ASSOCIATION",
                 "source":"SAMPLE","title":{"zh":"五十项指标"},"quota":{"EXCELLENT":30},
                 "bands":[{"grade":"EXCELLENT","from":90},{"grade":"GOOD","from":80},{"grade":"QUALIFIED","from":70},
                          {"grade":"BASICALLY_QUALIFIED","from":60},{"grade":"UNQUALIFIED","from":0}],
                 "dimensions":[%s]}""".formatted(version, dimensions);
    }

    private static String indicator(int dimension, int number, int step) {
        var one = FIGURES.get((dimension * 2 + number) % FIGURES.size());
        var other = FIGURES.get((dimension * 2 + number + 7) % FIGURES.size());
        var method = switch (number) {
            case 1 ->
                "{\"type\":\"THRESHOLD\",\"value\":\"%s\",\"steps\":[{\"atLeast\":1,\"points\":1},{\"atLeast\":%d,\"points\":2}]}"
                        .formatted(one, step);
            case 2 ->
                "{\"type\":\"PROPORTION\",\"value\":\"%s\",\"target\":\"%s\",\"whenUndefined\":\"ZERO\"}"
                        .formatted(one, other);
            case 3 -> "{\"type\":\"FORMULA\",\"points\":\"min(2, %s * 3 / (%s + 1))\"}".formatted(one, other);
            case 4 -> """
                            {"type":"CHECKLIST","points":{"1":0.5,"2":1,"3":2},"conditions":[
                              {"code":"a","title":{"zh":"甲"}},{"code":"b","title":{"zh":"乙"}},
                              {"code":"c","title":{"zh":"丙"}}]}""";
            default -> """
                            {"type":"CHOICE","options":[{"code":"x","title":{"zh":"国家级"},"points":2},
                              {"code":"y","title":{"zh":"省级"},"points":1},{"code":"z","title":{"zh":"无"},"points":0}]}""";
        };
        return "{\"code\":\"%d.%d\",\"title\":{\"zh\":\"二级指标%d.%d\"},\"weight\":2,\"method\":%s}"
                .formatted(dimension, number, dimension, number, method);
    }

    static Scheme read(String document) {
        return SchemeDocument.read(document, RegisterFigures.standard()).scheme();
    }

    /** A frozen case; equal numbers make equal cases. */
    static FrozenCase frozen(Scheme scheme, int number) {
        var random = new Random(number);
        var figures = new TreeMap<String, BigDecimal>();
        FIGURES.forEach(code -> figures.put(code, BigDecimal.valueOf(random.nextInt(40))));
        var answers = new TreeMap<String, Answer>();
        for (int d = 1; d <= INDICATORS / PER_DIMENSION; d++) {
            answers.put(d + ".4", new Answer.Met(random.nextBoolean() ? Set.of("a", "b", "c") : Set.of("a")));
            answers.put(d + ".5", new Answer.Choice(List.of("x", "y", "z").get(random.nextInt(3))));
        }
        var self = new CaseDocument("", figures, answers, Map.of(), Adjustments.NONE);
        var header = new FrozenCase.Header(
                "BIG-2021", "JS-XX-320106-2021-00081-C", "样例县科学技术协会", "320106", "BIG", "1", Digest.of("scheme"), "1");
        figures.merge("members", BigDecimal.ONE, BigDecimal::add);
        var desk = new CaseDocument("", figures, answers, Map.of(), Adjustments.NONE);
        var staged = new StagedCase(self, desk, CaseDocument.empty(""), Set.of(), Adjustments.NONE);
        return new FrozenCase(header, staged, provenance(scheme, figures));
    }

    private static Provenance provenance(Scheme scheme, Map<String, BigDecimal> figures) {
        var sources = new HashMap<String, FigureSource>();
        figures.forEach(
                (code, amount) -> sources.put(code, new FigureSource(amount, Kind.REPORTED, null, "样例·填报员", GIVEN)));
        var givers = new HashMap<String, Map<Stage, Giver>>();
        var evidence = new HashMap<String, List<String>>();
        scheme.indicators().forEach(indicator -> {
            givers.put(indicator.code(), Map.of(Stage.SELF, new Giver("样例·填报员", GIVEN)));
            evidence.put(indicator.code(), List.of(Digest.of(indicator.code())));
        });
        return new Provenance(sources, givers, evidence);
    }

    static Scoring scored(Scheme scheme, FrozenCase frozen) {
        return new Scoring(scheme, frozen);
    }

    /** The day on which the campaign took its population. */
    static LocalDate cutOff() {
        return LocalDate.of(2021, 8, 31);
    }
}
