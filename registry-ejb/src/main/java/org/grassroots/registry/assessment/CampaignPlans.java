package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.model.Calendar;
import org.grassroots.registry.assessment.model.Calendar.SelfInspection;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.Scope;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Reads what is to be planned and tells everything that is wrong with it at once. */
@ApplicationScoped
class CampaignPlans {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NOTICE = 30;
    private static final int USUAL_DAYS = 30;

    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CampaignPlans() {
        // for the container's proxy
    }

    @Inject
    CampaignPlans(Clock clock) {
        this.clock = clock;
    }

    /** What is planned, by a scheme for {@code scheme.subject()}, once nothing of it is wrong. */
    Campaign.Plan read(PlanCampaign plan, SchemeView scheme) {
        kind(scheme);
        return new Campaign.Plan(
                plan.code(),
                plan.titleZh().strip(),
                plan.titleEn().strip(),
                plan.assessedYear(),
                scheme.subject(),
                scope(plan.whom()),
                calendar(plan.when()));
    }

    /** The kind of organisation that a scheme is for. */
    static OrganisationKind kind(SchemeView scheme) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(scheme.subject()))
                .findFirst()
                .orElseThrow(() -> new RegistryException(AssessmentProblem.CAMPAIGN_SUBJECT, scheme.subject()));
    }

    /** Whom it is about, once nothing of that is wrong. */
    static Scope scope(Whom whom) {
        var division = whom.division();
        return new Scope(
                division == null || division.isBlank() ? null : new DivisionCode(division.strip()),
                whom.level(),
                whom.batch(),
                whom.foundedBefore());
    }

    /** Tells what is wrong with whom it is to be about, as of a day. */
    static FieldChecks verify(Whom whom, @Nullable LocalDate cutOff, FieldChecks checks) {
        var division = whom.division();
        var batch = whom.batch();
        return checks.when(
                        division != null && !division.isBlank() && !DivisionCode.isWellFormed(division.strip()),
                        "division",
                        CommonProblem.FIELD_TYPE,
                        "320100")
                .when(
                        batch != null && (batch < 1 || batch > Scope.LAST_BATCH),
                        "batch",
                        AssessmentProblem.SCOPE_BATCH,
                        Scope.LAST_BATCH)
                .required("cutOff", cutOff);
    }

    /** Asks that a plan can be read. */
    void verify(PlanCampaign plan) {
        var checks = new FieldChecks()
                .text("code", plan.code(), LONGEST_CODE)
                .when(
                        !plan.code().isEmpty() && !plan.code().matches("[A-Za-z0-9._-]+"),
                        "code",
                        CommonProblem.FIELD_TYPE,
                        "CTY-2021")
                .text("titleZh", plan.titleZh(), LONGEST_TITLE)
                .optionalText("titleEn", plan.titleEn(), LONGEST_TITLE)
                .when(
                        plan.assessedYear() < 1949 || plan.assessedYear() > 2999,
                        "assessedYear",
                        CommonProblem.FIELD_TYPE,
                        "YYYY")
                .required("deadline", plan.when().deadline());
        verify(plan.whom(), plan.when().cutOff(), checks);
        if (plan.when().deadline() != null) {
            verify(plan.when(), plan.when().deadline(), checks);
        }
        checks.verify();
    }

    private static void verify(When when, Instant deadline, FieldChecks checks) {
        var last = LocalDate.ofInstant(deadline, BusinessTime.ZONE);
        int days = Objects.requireNonNullElse(when.noticeDays(), Calendar.USUAL_NOTICE);
        checks.when(isAfter(when.beginsOn(), last), "deadline", AssessmentProblem.CALENDAR_ORDER)
                .when(isAfter(last, when.reviewUntil()), "reviewUntil", AssessmentProblem.CALENDAR_ORDER)
                .when(isAfter(last, when.inspectUntil()), "inspectUntil", AssessmentProblem.CALENDAR_ORDER)
                .when(
                        isAfter(when.reviewUntil(), when.inspectUntil()),
                        "inspectUntil",
                        AssessmentProblem.CALENDAR_ORDER)
                .when(days < 1 || days > LONGEST_NOTICE, "noticeDays", AssessmentProblem.NOTICE_DAYS, LONGEST_NOTICE);
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private Calendar calendar(When when) {
        var deadline = Objects.requireNonNull(when.deadline());
        var last = LocalDate.ofInstant(deadline, BusinessTime.ZONE);
        var review = Objects.requireNonNullElseGet(when.reviewUntil(), () -> earlier(last, when.inspectUntil()));
        return new Calendar(
                Objects.requireNonNull(when.cutOff()),
                new SelfInspection(
                        Objects.requireNonNullElseGet(when.beginsOn(), () -> BusinessTime.today(clock)), deadline),
                review,
                Objects.requireNonNullElseGet(when.inspectUntil(), () -> review.plusDays(USUAL_DAYS)),
                Objects.requireNonNullElse(when.noticeDays(), Calendar.USUAL_NOTICE));
    }

    private static LocalDate earlier(LocalDate last, @Nullable LocalDate inspectUntil) {
        var usual = last.plusDays(USUAL_DAYS);
        return isAfter(usual, inspectUntil) ? Objects.requireNonNull(inspectUntil) : usual;
    }
}
