package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.regex.Pattern;
import org.grassroots.registry.assessment.model.Submission;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** 回执与自查表: what was handed in, to be printed, and to be compared with what somebody has on paper. */
@Stateless
public class ReceiptService {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private CaseFiles files;
    private Cases cases;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public ReceiptService() {
        // for the container
    }

    @Inject
    ReceiptService(CaseFiles files, Cases cases, Acting acting) {
        this.files = files;
        this.cases = cases;
        this.acting = acting;
    }

    /** A self-inspection as it was handed in last. */
    @AllowedTo({
        Role.ORG_REPORTER,
        Role.LOCAL_REVIEWER,
        Role.PROVINCIAL_AUDITOR,
        Role.INSPECTOR,
        Role.DECISION_CLERK,
        Role.CAMPAIGN_MANAGER
    })
    public HandedInView handedIn(@NotNull String caseId) {
        var file = files.read(caseId, AssessmentService.READERS);
        var submission = cases.lastSubmission(caseId)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "receipt", caseId));
        return HandedIn.of(file, submission);
    }

    /**
     * Compares a fingerprint with what is stored under the number of a receipt.
     *
     * @param number as it stands on the receipt, such as CTY-2021/JS-XX-320106-2021-00081-C/1
     */
    @AllowedTo(who = Who.STAFF)
    public ReceiptCheck check(@NotNull String number, @NotNull String sha256) {
        var typed = sha256.strip().toLowerCase(Locale.ROOT);
        new FieldChecks()
                .text("number", number, LONGEST_NUMBER)
                .when(!SHA256.matcher(typed).matches(), "sha256", AssessmentProblem.FINGERPRINT_UNFIT)
                .verify();
        var submission = cases.submission(number.strip()).orElseThrow(() -> unknown(number));
        var subject = cases.find(submission.caseId()).orElseThrow().root().subject();
        acting.require(subject.jurisdiction(), subject.organisationId(), AssessmentService.READERS);
        return new ReceiptCheck(
                ReceiptView.of(submission),
                CaseViews.subject(subject),
                submission.sha256().equals(typed),
                Digest.of(submission.content()).equals(submission.sha256()),
                isLast(submission));
    }

    private boolean isLast(Submission submission) {
        return cases.lastSubmission(submission.caseId())
                .filter(last -> last.round() == submission.round())
                .isPresent();
    }

    private static RegistryException unknown(String number) {
        return new RegistryException(CommonProblem.NOT_FOUND, "receipt", number);
    }
}
