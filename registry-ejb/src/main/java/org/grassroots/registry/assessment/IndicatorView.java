package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.FindingEvidence;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.scheme.model.Reason;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a case, with what its inputs need and what each stage says.
 *
 * @param inapplicable why it does not apply, or null where it does
 * @param past the official value of the last time; null where there is none, or while it is not shown
 * @param desk the value at the desk, which starts as a copy of self; null while it is not shown
 * @param onSite what was found on site; null where nothing was
 * @param problems what is still missing before the case can be handed in
 * @param change what was said before the case was returned, where something else is said now; else null
 * @param next the least that would earn the organisation more points, or null
 */
public record IndicatorView(
        String code,
        Title title,
        int weight,
        QuestionView question,
        boolean evidenceRequired,
        Title evidenceNote,
        @Nullable String inapplicable,
        StageView self,
        @Nullable StageView past,
        @Nullable StageView desk,
        @Nullable StageView onSite,
        List<EvidenceItem> evidence,
        List<FieldProblem> problems,
        @Nullable ChangeView change,
        @Nullable NextView next)
        implements Serializable {

    public IndicatorView {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }

    /**
     * How the indicator is scored, as far as its inputs and its help text need it.
     *
     * @param asks whether there is a question to answer, besides figures
     * @param options of a CHOICE
     * @param conditions of a CHECKLIST
     * @param scale the highest rating of an EXPERT
     * @param minimumExperts of an EXPERT
     * @param ruleZh the rule as a sentence
     */
    public record QuestionView(
            MethodType type,
            boolean asks,
            List<OptionView> options,
            List<ConditionView> conditions,
            List<FigureView> figures,
            @Nullable BigDecimal scale,
            int minimumExperts,
            String ruleZh,
            String ruleEn)
            implements Serializable {

        public QuestionView {
            options = List.copyOf(options);
            conditions = List.copyOf(conditions);
            figures = List.copyOf(figures);
        }
    }

    /** One of the answers to choose from. */
    public record OptionView(String code, Title title, BigDecimal points) implements Serializable {}

    /** One condition; {@code asked} unless figures tell whether it is met. */
    public record ConditionView(String code, Title title, boolean asked) implements Serializable {}

    /** A figure that the indicator reads; one that the register holds is shown and not asked. */
    public record FigureView(String code, Title title, Title unit, int scale, boolean derived)
            implements Serializable {}

    /**
     * What one stage says.
     *
     * @param answer the answer in pieces, or null where there is none
     * @param figures the figures that the indicator reads, by code, as far as this stage has them
     * @param annual those of them that are still the accepted figures of the year with which the case began
     * @param points null where it is unscored or does not apply
     * @param unscored why there are no points
     * @param by who gave the value last
     * @param changed whether this stage says something of its own, other than the stage before
     */
    public record StageView(
            @Nullable AnswerView answer,
            Map<String, String> figures,
            Set<String> annual,
            @Nullable BigDecimal points,
            @Nullable Reason unscored,
            @Nullable String by,
            @Nullable Instant at,
            boolean changed)
            implements Serializable {

        public StageView {
            figures = Map.copyOf(figures);
            annual = Set.copyOf(annual);
        }
    }

    /** An answer in pieces, of which one kind is filled; {@code text} is the whole as JSON. */
    public record AnswerView(
            @Nullable Boolean yes,
            @Nullable String choice,
            List<String> met,
            @Nullable Integer defects,
            List<String> ratings,
            String text)
            implements Serializable {

        public AnswerView {
            met = List.copyOf(met);
            ratings = List.copyOf(ratings);
        }
    }

    /** A file that proves the value. */
    public record EvidenceItem(String evidenceId, String fileName, String sha256, String by, Instant at)
            implements Serializable {

        static EvidenceItem of(CaseEvidence row) {
            return of(row.file(), row.given());
        }

        static EvidenceItem of(FindingEvidence row) {
            return of(row.file(), row.given());
        }

        private static EvidenceItem of(CaseEvidence.File file, Given given) {
            return new EvidenceItem(file.id(), file.name(), file.sha256(), given.name(), given.at());
        }
    }

    /**
     * What the organisation changed since its case was returned.
     *
     * @param before what it had said; null where only evidence was changed
     * @param inapplicable why it had said that the indicator does not apply, or null
     * @param added the names of the files that were attached since
     * @param removed how many files were taken away since
     */
    public record ChangeView(
            @Nullable StageView before, @Nullable String inapplicable, List<String> added, int removed)
            implements Serializable {

        public ChangeView {
            added = List.copyOf(added);
        }
    }

    /** So many more of a figure, or one more condition, would earn {@code gain} points. */
    public record NextView(boolean figure, String code, Title title, String change, BigDecimal gain)
            implements Serializable {}
}
