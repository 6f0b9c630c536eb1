package org.grassroots.registry.assessment.model;

/** How far a case has come; the ways between are {@link CaseFlow}. */
public enum CaseState {
    /** 未开始. */
    NOT_STARTED,
    /** 自查中. */
    SELF_INSPECTING,
    /** 已提交自查. */
    SELF_SUBMITTED,
    /** 退回补正. */
    RETURNED,
    /** 已审核. */
    DESK_REVIEWED,
    /** 已实地督查. */
    INSPECTED,
    /** 已确认. */
    CONFIRMED,
    /** 未参评. */
    NOT_PARTICIPATED,
    /** 免评. */
    EXEMPT;

    /** Whether nothing more happens to the case. */
    public boolean isFinal() {
        return this == CONFIRMED || this == NOT_PARTICIPATED || this == EXEMPT;
    }

    /** Whether the organisation's own work on it is done or never was. */
    public boolean isSubmitted() {
        return this == SELF_SUBMITTED || this == DESK_REVIEWED || this == INSPECTED || this == CONFIRMED;
    }
}
