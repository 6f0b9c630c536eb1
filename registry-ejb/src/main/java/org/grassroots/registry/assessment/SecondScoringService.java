package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.model.CaseFigure;
import org.grassroots.registry.assessment.model.SecondDraw;
import org.grassroots.registry.assessment.model.SecondPoints;
import org.grassroots.registry.assessment.model.SecondScoring;
import org.grassroots.registry.assessment.model.SecondValue;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Outcome;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 二次评分: an auditor scores a drawn case once more, from what the organisation handed in and nothing else. */
@Stateless
public class SecondScoringService {

    private CaseFiles files;
    private SecondScorings scorings;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public SecondScoringService() {
        // for the container
    }

    @Inject
    SecondScoringService(CaseFiles files, SecondScorings scorings, Acting acting, Journal journal) {
        this.files = files;
        this.scorings = scorings;
        this.acting = acting;
        this.journal = journal;
    }

    /** The case with one's own values beside those of the organisation. */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public SecondScoringView view(@NotNull String caseId) {
        var second = open(caseId);
        var about = CaseViews.of(second.file(), List.of(), Set.of(), true, CaseViews.Shown.NOTHING);
        var codes = second.draw().indicators();
        var tasks = about.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
        var handedIn = second.scoring().handedInAt().orElse(null);
        boolean now = SecondScorings.DURING.contains(second.file().campaign().state());
        return new SecondScoringView(about, tasks, handedIn, now && handedIn == null);
    }

    /** Gives the value of one indicator; what is not given is as the organisation says. */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public void enter(@NotNull Entry entry) {
        var second = writable(entry.caseId());
        var indicator = second.file()
                .scheme()
                .indicator(entry.indicator())
                .filter(each -> second.draw().indicators().contains(each.code()))
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "indicator", entry.indicator()));
        var checks = new FieldChecks();
        if (entry.answer() != null) {
            answer(second, indicator.code(), entry.answer(), checks);
        }
        entry.figures().forEach((code, amount) -> {
            if (indicator.method().figures().contains(code)) {
                figure(second, code, amount.strip(), checks);
            } else {
                checks.add(code, AssessmentProblem.FIGURE_UNKNOWN, code);
            }
        });
        checks.verify();
        journal.done(Act.of("assessment.score-second", "case", entry.caseId()).leaving(entry.toString()));
    }

    private void answer(Second second, String code, String answer, FieldChecks checks) {
        var spot = new Entries.Spot(second.file().scheme(), Stage.DESK, code, "answer");
        if (answer.isBlank()) {
            put(second, SecondValue.Kind.ANSWER, code, null);
        } else {
            Entries.readable(spot, answer, checks).ifPresent(text -> put(second, SecondValue.Kind.ANSWER, code, text));
        }
    }

    private void figure(Second second, String code, String amount, FieldChecks checks) {
        var spot = new Entries.Spot(second.file().scheme(), Stage.DESK, code, code);
        if (amount.isEmpty()) {
            put(second, SecondValue.Kind.FIGURE, code, null);
        } else {
            Entries.readableFigure(spot, amount, checks)
                    .ifPresent(value -> put(second, SecondValue.Kind.FIGURE, code, value.toPlainString()));
        }
    }

    private void put(Second second, SecondValue.Kind kind, String code, @Nullable String content) {
        var caseId = second.file().id();
        var there = scorings.values(caseId).stream()
                .filter(value -> value.is(kind, code))
                .findFirst();
        if (content == null) {
            there.ifPresent(scorings::remove);
        } else if (there.isPresent()) {
            there.get().replace(content, files.given());
        } else {
            var place = new CaseFigure.Place(Ids.fresh(), caseId, Stage.DESK, code);
            scorings.add(new SecondValue(place, kind, content, files.given()));
        }
    }

    /** Hands in, which fixes it; from then on the scorer sees the case as others do. */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public void handIn(@NotNull String caseId) {
        var second = writable(caseId);
        var engine = new Engine(second.file().scheme());
        var theirs = engine.outcomes(
                files.unseen(caseId, Role.PROVINCIAL_AUDITOR).contents().desk());
        var own = engine.outcomes(second.file().contents().desk());
        second.scoring().handIn(files.given().at());
        for (var code : second.draw().indicators()) {
            var weight = second.file().scheme().indicator(code).orElseThrow().weight();
            var both = new SecondPoints.Both(points(theirs, code), points(own, code));
            scorings.add(new SecondPoints(Ids.fresh(), caseId, code, weight, both));
        }
        journal.done(Act.of("assessment.hand-in-second", "case", caseId)
                .leaving(second.file().contents().desk().toString()));
    }

    private static @Nullable BigDecimal points(Map<String, Outcome> outcomes, String code) {
        return outcomes.get(code) instanceof Outcome.Scored scored ? scored.points() : null;
    }

    /** A second scoring with the case in which its values stand in place of those of the desk. */
    private record Second(SecondScoring scoring, SecondDraw draw, CaseFile file) {}

    private Second writable(String caseId) {
        var second = open(caseId);
        second.scoring().requireOpen(acting.actor().id());
        var stage = second.file().campaign().state();
        if (!SecondScorings.DURING.contains(stage)) {
            throw new RegistryException(AssessmentProblem.SECOND_STAGE, stage.name());
        }
        return second;
    }

    // to anybody but the scorer it is as if there were none
    private Second open(String caseId) {
        var file = files.unseen(caseId, Role.PROVINCIAL_AUDITOR);
        var scoring = scorings.of(caseId)
                .filter(each -> each.scorer().equals(acting.actor().id()))
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "second scoring", caseId));
        var draw = scorings.draw(file.campaign().id()).orElseThrow();
        var contents = file.contents().secondLook(scorings.values(caseId));
        return new Second(scoring, draw, file.with(contents));
    }
}
