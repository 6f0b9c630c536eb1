package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.assessment.model.Submission;

/**
 * 回执: the proof that a self-inspection was handed in.
 *
 * @param at the server's time
 * @param sha256 the fingerprint of what was handed in
 * @param content what was handed in, as canonical JSON
 */
public record ReceiptView(String number, String caseId, int round, Instant at, String by, String sha256, String content)
        implements Serializable {

    static ReceiptView of(Submission submission) {
        return new ReceiptView(
                submission.receiptNumber(),
                submission.caseId(),
                submission.round(),
                submission.given().at(),
                submission.given().name(),
                submission.sha256(),
                submission.content());
    }
}
