package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseStep;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.DrawCandidate;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Objection;
import org.grassroots.registry.assessment.model.SampleReason;
import org.grassroots.registry.assessment.model.SampledCase;
import org.grassroots.registry.scheme.model.DynamicClass;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A case as a decided campaign leaves it to the archive: every document and every word, with who gave it when.
 *
 * @param result null where it has none
 * @param candidate as what it stood in the draw of the sample; null where it did not
 * @param sampled why it was inspected on site; null where it was not
 * @param objection null where there was none
 */
public record CaseRecord(
        Of of,
        CaseState state,
        @Nullable DynamicClass dynamicClass,
        List<Step> steps,
        @Nullable Result result,
        @Nullable Candidate candidate,
        @Nullable Sampled sampled,
        @Nullable Objected objection,
        List<Evidence> evidence)
        implements Serializable {

    public CaseRecord {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    /** The organisation as it was when the campaign opened. */
    public record Of(
            String caseId,
            String organisationId,
            String registryNumber,
            String name,
            String division,
            String jurisdiction)
            implements Serializable {

        static Of of(AssessmentCase root) {
            var subject = root.subject();
            return new Of(
                    root.id(),
                    subject.organisationId(),
                    subject.registryNumber(),
                    subject.name(),
                    subject.division().value(),
                    subject.jurisdiction().value());
        }
    }

    /** Who gave something, in which role and when. */
    public record By(String account, String name, String role, Instant at) implements Serializable {

        static By of(Given given) {
            return new By(given.by(), given.name(), given.role(), given.at());
        }
    }

    /** One change of state. */
    public record Step(
            CaseVerb verb,
            CaseState from,
            CaseState to,
            @Nullable String remark,
            @Nullable String contentSha256,
            By by) implements Serializable {

        static Step of(CaseStep step) {
            return new Step(
                    step.verb(),
                    step.from(),
                    step.to(),
                    step.remark().orElse(null),
                    step.contentHash().orElse(null),
                    By.of(step.given()));
        }
    }

    /** What it got; {@code frozen}, {@code document} and {@code explanation} are canonical JSON. */
    public record Result(
            BigDecimal total,
            Grade grade,
            boolean flagged,
            boolean vetoed,
            String frozen,
            String frozenSha256,
            String document,
            String explanation,
            String engine,
            String schemeSha256,
            By by)
            implements Serializable {

        static Result of(CaseResult result) {
            return new Result(
                    result.total(),
                    result.grade(),
                    result.flagged(),
                    result.vetoed(),
                    result.frozenCase(),
                    result.frozenHash(),
                    result.result(),
                    result.explanation(),
                    result.engineVersion(),
                    result.schemeHash(),
                    By.of(result.given()));
        }
    }

    /** What the desk had found when the sample was drawn. */
    public record Candidate(@Nullable BigDecimal total, boolean deviates) implements Serializable {

        static Candidate of(DrawCandidate candidate) {
            return new Candidate(candidate.total(), candidate.deviates());
        }
    }

    /** Why it was inspected on site. */
    public record Sampled(SampleReason reason, @Nullable String note, By by) implements Serializable {

        static Sampled of(SampledCase sampled) {
            return new Sampled(sampled.reason(), sampled.note(), By.of(sampled.given()));
        }
    }

    /** The objection with its answer; {@code formerFrozen} is what the result before was scored from, canonical JSON. */
    public record Objected(ObjectionView words, String formerFrozen) implements Serializable {

        static Objected of(Objection objection) {
            return new Objected(ObjectionView.of(objection), objection.formerFrozen());
        }
    }

    /** A file that was attached to an indicator. */
    public record Evidence(String indicator, String id, String name, String sha256, By by) implements Serializable {

        static Evidence of(CaseEvidence evidence) {
            var file = evidence.file();
            return new Evidence(evidence.indicator(), file.id(), file.name(), file.sha256(), By.of(evidence.given()));
        }
    }
}
