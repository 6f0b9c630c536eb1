package org.grassroots.registry.registration.model;

import java.util.Collection;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.FieldChecks;

/** The papers with which applications are proved; which of them a kind needs, its {@link Questionnaire} says. */
public enum DocumentKind {
    /** 编办或党委文件: what set up a county association and its party group. */
    ESTABLISHMENT,
    /** 申请报告. */
    APPLICATION_REPORT,
    /** 成立申请表 or 申报表: the form of the province, filled in and sealed. */
    APPLICATION_FORM,
    /** 校党委(院所党委)同意文件. */
    PARTY_COMMITTEE_CONSENT,
    /** 业务主管单位批准文件. */
    SPONSOR_APPROVAL,
    /** 批复文件 of the county. */
    COUNTY_REPLY,
    /** 登记证书 of 民政. */
    REGISTRATION_CERTIFICATE,
    /** 章程. */
    CHARTER,
    /** 章程草案. */
    CHARTER_DRAFT,
    /** 代表大会报告. */
    CONGRESS_REPORT,
    /** 任职人员名单. */
    OFFICER_LIST,
    /** 委员会候选名单. */
    CANDIDATE_LIST,
    /** 会员名册. */
    MEMBER_ROLL,
    /** 发起人和拟任负责人基本情况. */
    FOUNDERS,
    /** 验资报告. */
    CAPITAL_PROOF,
    /** 场所使用权证明. */
    PREMISES_PROOF,
    /** 团体会员申请. */
    MEMBERSHIP_APPLICATION,
    /** 可行性报告. */
    FEASIBILITY_REPORT,
    /** 党委政府支持函. */
    SUPPORT_LETTER,
    /** 运营单位合同. */
    OPERATOR_CONTRACT,
    /** 三年工作计划. */
    THREE_YEAR_PLAN,
    /** 合作协议. */
    AGREEMENT,
    /** 建站报告. */
    OPENING_REPORT,
    /** 其他: anything else that helps. */
    OTHER;

    /** How many documents an application can carry. */
    public static final int MOST = 20;

    /** How forms call the place where it is handed in: {@code charterFile}. */
    public String key() {
        return Wording.key(name()) + "File";
    }

    /** Asks that there are no more documents than one application can carry. */
    public static void requireFew(Collection<String> documents) {
        boolean tooMany = documents.size() > MOST;
        new FieldChecks()
                .when(tooMany, OTHER.key(), RegistrationProblem.APPLICATION_EVIDENCE_TOO_MANY, MOST)
                .verify();
    }
}
