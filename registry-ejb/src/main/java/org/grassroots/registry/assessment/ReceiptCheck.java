package org.grassroots.registry.assessment;

import java.io.Serializable;

/**
 * What is stored under the number of a receipt, beside the fingerprint that somebody holds in their hands.
 *
 * @param matches whether that is the fingerprint of what was handed in
 * @param intact whether what is stored still has the fingerprint that it had when it was handed in
 * @param last whether nothing was handed in after it
 */
public record ReceiptCheck(
        ReceiptView receipt, CaseView.SubjectView subject, boolean matches, boolean intact, boolean last)
        implements Serializable {}
