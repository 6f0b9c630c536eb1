package org.grassroots.registry.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.assessment.CaseView.DimensionView;
import org.grassroots.registry.assessment.CaseView.RulingView;
import org.grassroots.registry.assessment.CaseView.StepView;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.CaseView.Totals;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.CaseStep;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Returned;
import org.grassroots.registry.assessment.model.Ruling;
import org.grassroots.registry.assessment.model.RulingKind;
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.scheme.model.Dimension;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.StagedResult;
import org.grassroots.registry.scheme.model.Tally;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Shows a case file as one view. */
final class CaseViews {

    private CaseViews() {}

    /**
     * The view of a case.
     *
     * @param reviewed whether the values of desk and site are shown
     */
    static CaseView of(CaseFile file, List<CaseStep> steps, Set<CaseVerb> possible, boolean reviewed, Shown shown) {
        var root = file.root();
        List<FieldProblem> missing = possible.contains(CaseVerb.ANSWER) ? Completeness.missing(file) : List.of();
        var frozen = file.frozen();
        var staged = new Engine(file.scheme()).score(frozen.staged());
        var indicators = new IndicatorViews(file, staged, missing, reviewed).beside(shown.past());
        var dimensions = dimensions(file, staged, indicators, reviewed);
        return new CaseView(
                root.id(),
                root.version(),
                CampaignView.of(file.campaign()),
                subject(root.subject()),
                root.state(),
                root.stateSince(),
                root.deadline(file.campaign()),
                shown.moves(),
                root.remark().orElse(null),
                totals(dimensions, staged, reviewed),
                dimensions,
                reviewed ? rulings(file) : List.of(),
                steps.stream().map(CaseViews::step).toList(),
                missing,
                possible,
                reviewed,
                shown.past() == null ? null : shown.past().view(file.campaign().scheme()),
                shown.objection(),
                shown.findings(),
                frozen.sha256());
    }

    /** What is shown beside the contents: why the deadline was moved, the last time, what was objected and found on site. */
    record Shown(
            List<DeadlineMoveView> moves,
            @Nullable PastCase past,
            @Nullable ObjectionView objection,
            List<FindingView> findings) {

        /** Nothing but the case itself. */
        static final Shown NOTHING = new Shown(List.of(), null, null, List.of());
    }

    static SubjectView subject(Subject subject) {
        return new SubjectView(
                subject.organisationId(),
                subject.registryNumber(),
                subject.name(),
                subject.division().value(),
                subject.jurisdiction().value());
    }

    private static List<DimensionView> dimensions(
            CaseFile file, StagedResult staged, IndicatorViews indicators, boolean reviewed) {
        var views = new ArrayList<DimensionView>();
        for (int i = 0; i < file.scheme().dimensions().size(); i++) {
            var score = staged.official().dimensions().get(i);
            views.add(
                    dimension(file.scheme().dimensions().get(i), reviewed ? score : null, file.returned(), indicators));
        }
        return views;
    }

    private static DimensionView dimension(
            Dimension dimension, Tally.@Nullable DimensionScore score, Returned returned, IndicatorViews indicators) {
        var views = dimension.indicators().stream().map(indicators::view).toList();
        return new DimensionView(
                dimension.code(),
                dimension.title(),
                dimension.weight(),
                dimension.service(),
                views.stream()
                        .map(view -> view.self().points())
                        .filter(Objects::nonNull)
                        .reduce(new BigDecimal("0.00"), BigDecimal::add),
                score == null ? null : score.points(),
                returned.remark(dimension.code()).orElse(null),
                returned.opens(dimension),
                views);
    }

    private static Totals totals(List<DimensionView> dimensions, StagedResult staged, boolean reviewed) {
        var soFar = dimensions.stream().map(DimensionView::selfSoFar).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return reviewed
                ? new Totals(soFar, staged.self().total(), staged.result(), staged.deviates())
                : new Totals(soFar, null, null, false);
    }

    /** Everything of the scheme that could be ruled on, in its order. */
    private static List<RulingView> rulings(CaseFile file) {
        var views = new ArrayList<RulingView>();
        var scheme = file.scheme();
        scheme.bonus()
                .forEach(item -> views.add(ruling(file, RulingKind.BONUS, item.code(), item.title(), item.points())));
        scheme.deductions()
                .forEach(item ->
                        views.add(ruling(file, RulingKind.DEDUCTION, item.code(), item.title(), item.points())));
        scheme.vetoes().forEach(item -> views.add(ruling(file, RulingKind.VETO, item.code(), item.title(), null)));
        return views;
    }

    private static RulingView ruling(
            CaseFile file, RulingKind kind, String code, Title title, @Nullable BigDecimal points) {
        var given = file.contents().ruling(kind, code);
        return new RulingView(
                kind,
                code,
                title,
                points,
                given.map(Ruling::times).orElse(0),
                given.map(Ruling::reason).orElse(null),
                given.map(Ruling::given).map(Given::name).orElse(null));
    }

    private static StepView step(CaseStep step) {
        return new StepView(
                step.verb(),
                step.from(),
                step.to(),
                step.remark().orElse(null),
                step.given().name(),
                step.given().role(),
                step.given().at());
    }
}
