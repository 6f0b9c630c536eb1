package org.grassroots.registry.shared;

import java.util.stream.Stream;

/** What an account may be trusted with; a {@link Grant} says where. */
public enum Role {
    /** 填报单位: registers an organisation and reports for it. */
    ORG_REPORTER,
    /** 初审员: reviews what is handed in from its own county or city. */
    LOCAL_REVIEWER,
    /** 评价审核员: reviews for the province and judges capability. */
    PROVINCIAL_AUDITOR,
    /** 督查员: inspects on site. */
    INSPECTOR,
    /** 专家: rates what only judgement can tell. */
    EXPERT,
    /** 决定登记员: records what the deciding body has decided. */
    DECISION_CLERK,
    /** 评价组织者: plans and runs the yearly campaign. */
    CAMPAIGN_MANAGER,
    /** 系统管理员: accounts and parameters. */
    SYSTEM_ADMIN,
    /** 安全管理员: who holds which role. */
    SECURITY_ADMIN,
    /** 审计管理员: reads the journal and can do nothing else. */
    AUDIT_ADMIN;

    /** Every role but those of the three administrators. */
    public static Role[] ofStaff() {
        return Stream.of(values()).filter(role -> !role.isAdministrator()).toArray(Role[]::new);
    }

    /** Whether this is one of the three administrators whose duties are kept apart (GB/T 22239-2019, 8.1.4.2 d). */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
