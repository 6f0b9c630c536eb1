package org.grassroots.registry.organisation.model;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What is unusual about a host's credit code. None of it proves the code wrong, so it is explained rather than refused:
 * the applicant says why, and whoever judges sees both.
 */
public enum CodeFinding {
    /** 机构代码校验位不符: the organisation code within it fails the check of GB 11714. */
    INNER_CHECK,
    /** 登记管理部门或机构类别不符: units of this type are usually registered elsewhere or as something else. */
    UNUSUAL_CATEGORY;

    /** What is unusual about the code of a host of that type; nothing about a code that cannot be one at all. */
    public static List<CodeFinding> of(@Nullable String code, @Nullable HostType type) {
        var findings = new ArrayList<CodeFinding>();
        if (code == null || !CreditCode.isWellFormed(code)) {
            return findings;
        }
        var read = new CreditCode(code);
        if (!read.isInnerRight()) {
            findings.add(INNER_CHECK);
        }
        if (type != null && !type.usuallyHas(read)) {
            findings.add(UNUSUAL_CATEGORY);
        }
        return findings;
    }
}
