package org.grassroots.registry.web.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.DeadlineMoveView;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.PastCaseView;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.scheme.model.Service;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.web.shared.ProblemDocument;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A case as the API sends it: the view of the pages, with what is missing in words. */
public record CaseBody(
        String id,
        long version,
        CampaignView campaign,
        CaseView.SubjectView subject,
        CaseState state,
        Instant stateSince,
        @Nullable String remark,
        CaseView.Totals totals,
        List<DimensionBody> dimensions,
        List<CaseView.RulingView> rulings,
        List<CaseView.StepView> steps,
        List<ProblemDocument.Field> missing,
        List<CaseVerb> possible,
        Instant deadline,
        List<DeadlineMoveView> moves,
        @Nullable PastCaseView past,
        String contentSha256) {

    /** One dimension with its indicators. */
    public record DimensionBody(
            String code,
            Title title,
            int weight,
            @Nullable Service service,
            BigDecimal selfSoFar,
            @Nullable BigDecimal official,
            @Nullable String returned,
            boolean open,
            List<IndicatorBody> indicators) {}

    /** One indicator with its stages. */
    public record IndicatorBody(
            String code,
            Title title,
            int weight,
            IndicatorView.QuestionView question,
            boolean evidenceRequired,
            Title evidenceNote,
            @Nullable String inapplicable,
            IndicatorView.StageView self,
            IndicatorView.@Nullable StageView past,
            IndicatorView.@Nullable StageView desk,
            IndicatorView.@Nullable StageView onSite,
            List<IndicatorView.EvidenceItem> evidence,
            IndicatorView.@Nullable ChangeView change,
            IndicatorView.@Nullable NextView next) {

        static IndicatorBody of(IndicatorView view) {
            return new IndicatorBody(
                    view.code(),
                    view.title(),
                    view.weight(),
                    view.question(),
                    view.evidenceRequired(),
                    view.evidenceNote(),
                    view.inapplicable(),
                    view.self(),
                    view.past(),
                    view.desk(),
                    view.onSite(),
                    view.evidence(),
                    view.change(),
                    view.next());
        }
    }

    static CaseBody of(CaseView view, Locale locale) {
        return new CaseBody(
                view.id(),
                view.version(),
                view.campaign(),
                view.subject(),
                view.state(),
                view.stateSince(),
                view.remark(),
                view.totals(),
                view.dimensions().stream().map(CaseBody::dimension).toList(),
                view.rulings(),
                view.steps(),
                view.missing().stream().map(each -> field(each, locale)).toList(),
                view.possible().stream().sorted().toList(),
                view.deadline(),
                view.moves(),
                view.past(),
                view.contentSha256());
    }

    private static DimensionBody dimension(CaseView.DimensionView view) {
        return new DimensionBody(
                view.code(),
                view.title(),
                view.weight(),
                view.service(),
                view.selfSoFar(),
                view.official(),
                view.returned(),
                view.open(),
                view.indicators().stream().map(IndicatorBody::of).toList());
    }

    private static ProblemDocument.Field field(FieldProblem missing, Locale locale) {
        return new ProblemDocument.Field(missing.field(), missing.problem().key(), Texts.of(missing, locale));
    }
}
