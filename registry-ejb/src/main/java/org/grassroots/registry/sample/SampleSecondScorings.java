package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.grassroots.registry.assessment.DrawSecond;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.JudgementService;
import org.grassroots.registry.assessment.SecondDrawService;
import org.grassroots.registry.assessment.SecondScoringService;
import org.grassroots.registry.shared.Digest;

/** The second scoring of the sample: a few cases by the auditor who has no part in them, now and then with another answer. */
@ApplicationScoped
class SampleSecondScorings {

    private static final int CASES = 10;
    private static final List<String> INDICATORS = List.of("1.4", "2.1", "3.1", "4.4", "5.1");
    private static final double OTHERWISE = 0.25;

    private SecondDrawService draws;
    private SecondScoringService scorings;
    private JudgementService judgements;
    private SampleInspections sample;
    private SampleCast cast;

    @SuppressWarnings("NullAway.Init")
    protected SampleSecondScorings() {
        // for the container's proxy
    }

    @Inject
    SampleSecondScorings(
            SecondDrawService draws,
            SecondScoringService scorings,
            JudgementService judgements,
            SampleInspections sample,
            SampleCast cast) {
        this.draws = draws;
        this.scorings = scorings;
        this.judgements = judgements;
        this.sample = sample;
        this.cast = cast;
    }

    /** Draws out of the {@code reviewed} cases, if nothing was drawn, and hands in what is not. */
    void tell(String campaign, int reviewed, LocalDate day) {
        sample.as(cast.manager(), day);
        if (judgements.judged(campaign).second() == null) {
            var scorers = List.of(cast.rechecker().id());
            draws.draw(new DrawSecond(campaign, Math.min(CASES, reviewed), INDICATORS, scorers, "2021-1117-12-08-30"));
        }
        var drawn = judgements.judged(campaign).second();
        if (drawn == null) {
            return;
        }
        sample.as(cast.rechecker(), day.plusDays(3));
        for (var each : drawn.cases()) {
            if (each.handedInAt() == null) {
                score(each.caseId(), each.name());
            }
        }
    }

    private void score(String caseId, String name) {
        // by the name, which is the same whenever the sample is loaded
        var draw = new SplittableRandom(Long.parseLong(Digest.of(name).substring(0, 8), 16));
        for (var task : scorings.view(caseId).tasks()) {
            if (draw.nextDouble() < OTHERWISE) {
                var answer = otherwise(task, draw);
                scorings.enter(new Entry(caseId, task.code(), answer, Map.of(), null));
            }
        }
        scorings.handIn(caseId);
    }

    private static String otherwise(IndicatorView task, SplittableRandom draw) {
        var options = task.question().options();
        if (!options.isEmpty()) {
            var option = options.get(draw.nextInt(options.size())).code();
            return Json.createObjectBuilder().add("choice", option).build().toString();
        }
        var met = Json.createArrayBuilder();
        task.question().conditions().stream()
                .filter(condition -> condition.asked() && draw.nextDouble() < 1 - OTHERWISE)
                .forEach(condition -> met.add(condition.code()));
        return Json.createObjectBuilder().add("met", met).build().toString();
    }
}
