package org.grassroots.registry.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.IndicatorView.AnswerView;
import org.grassroots.registry.assessment.IndicatorView.ConditionView;
import org.grassroots.registry.assessment.IndicatorView.FigureView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.InspectionSheet.Head;
import org.grassroots.registry.assessment.InspectionSheet.Input;
import org.grassroots.registry.assessment.InspectionSheet.Line;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/** Lays a case out as the lines of an inspection sheet; the same case always gives the same sheet. */
final class InspectionSheets {

    private static final String NOTHING = "-";

    private final CaseView view;
    private final SheetWords words;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> figures = new HashSet<>();

    private InspectionSheets(CaseView view, Locale language) {
        this.view = view;
        this.words = new SheetWords(language);
    }

    /** The sheet as it would be handed out now. */
    static InspectionSheet of(CaseFile file, Locale language) {
        var view = CaseViews.of(file, List.of(), Set.of(), true, CaseViews.Shown.NOTHING);
        return new InspectionSheets(view, language).sheet();
    }

    private InspectionSheet sheet() {
        view.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .forEach(this::add);
        var subject = view.subject();
        return new InspectionSheet(
                view.id(),
                subject.registryNumber(),
                subject.name(),
                view.contentSha256(),
                words.language(),
                heads(),
                lines);
    }

    private List<Head> heads() {
        var campaign = view.campaign();
        return List.of(
                new Head(words.text("title"), ""),
                new Head(words.text("form"), InspectionSheet.FORM + " " + words.language()),
                new Head(words.text("case"), view.id()),
                new Head(
                        words.text("campaign"),
                        campaign.code() + " " + words.in(new Title(campaign.titleZh(), campaign.titleEn()))),
                new Head(words.text("organisation"), view.subject().name()),
                new Head(words.text("number"), view.subject().registryNumber()),
                new Head(words.text("fingerprint"), view.contentSha256()),
                new Head(words.text("visited"), ""),
                new Head(words.text("how"), ""));
    }

    private void add(IndicatorView indicator) {
        var question = indicator.question();
        if (indicator.inapplicable() != null) {
            closed(indicator, words.text("inapplicable", indicator.inapplicable()));
        } else if (question.type() == MethodType.EXPERT) {
            closed(indicator, words.text("experts"));
        } else {
            if (question.asks()) {
                answer(indicator);
            }
            question.figures().forEach(figure -> figure(indicator, figure));
        }
    }

    private void closed(IndicatorView indicator, String why) {
        lines.add(line(indicator, NOTHING, why, Input.CLOSED, null));
    }

    private void answer(IndicatorView indicator) {
        var question = indicator.question();
        switch (question.type()) {
            case YES_NO -> lines.add(line(indicator, "answer", words.text("asks.yesNo"), Input.YES_NO, null));
            case CHOICE ->
                lines.add(line(
                        indicator,
                        "answer",
                        words.text("asks.choice", String.join(words.text("between"), words.offered(question))),
                        Input.CHOICE,
                        null));
            case CHECKLIST ->
                lines.add(line(
                        indicator,
                        "answer",
                        words.text(
                                "asks.conditions",
                                question.conditions().stream()
                                        .filter(ConditionView::asked)
                                        .map(each -> words.named(each.code(), each.title()))
                                        .collect(Collectors.joining(words.text("between")))),
                        Input.CONDITIONS,
                        null));
            default -> lines.add(line(indicator, "answer", words.text("asks.count"), Input.COUNT, null));
        }
    }

    private void figure(IndicatorView indicator, FigureView figure) {
        var name = words.in(figure.title());
        if (!figures.add(figure.code())) {
            lines.add(line(indicator, figure.code(), words.text("asks.above", name), Input.CLOSED, figure));
            return;
        }
        boolean yesNo = Catalogue.standard().find(figure.code()).orElseThrow().yesNo();
        lines.add(line(
                indicator,
                figure.code(),
                words.text(yesNo ? "asks.flag" : "asks.figure", name, words.in(figure.unit())),
                Input.FIGURE,
                figure));
    }

    private Line line(IndicatorView indicator, String key, String asks, Input input, @Nullable FigureView figure) {
        var desk = indicator.desk();
        var points = desk == null || desk.points() == null ? "" : desk.points().toPlainString();
        var site = indicator.onSite();
        var answer = site == null ? null : site.answer();
        boolean open = input != Input.CLOSED;
        return new Line(
                indicator.code(),
                key,
                List.of(
                        indicator.code(),
                        key,
                        words.in(indicator.title()),
                        asks,
                        said(indicator, indicator.self(), figure),
                        said(indicator, desk, figure),
                        points),
                input,
                indicator.question(),
                open ? said(indicator, site, figure) : "",
                open ? canonical(site, answer, figure) : "");
    }

    private static String canonical(
            @Nullable StageView stage, @Nullable AnswerView answer, @Nullable FigureView figure) {
        if (figure != null) {
            return stage == null ? "" : stage.figures().getOrDefault(figure.code(), "");
        }
        return answer == null ? "" : answer.text();
    }

    private String said(IndicatorView indicator, @Nullable StageView stage, @Nullable FigureView figure) {
        if (stage == null) {
            return "";
        }
        if (figure != null) {
            return stage.figures().getOrDefault(figure.code(), "");
        }
        var answer = stage.answer();
        return answer == null ? "" : words.shown(indicator.question(), answer);
    }
}
