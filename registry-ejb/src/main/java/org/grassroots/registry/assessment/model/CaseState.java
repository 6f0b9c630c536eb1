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
    /** 已抽中实地督查. */
    SAMPLED,
    /** 已实地督查. */
    INSPECTED,
    /** 已评分: a second person has confirmed what it got. */
    SCORED,
    /** 公示中. */
    NOTICED,
    /** 有异议: the organisation objects to its result. */
    OBJECTED,
    /** 已复核: its objection was answered. */
    RECHECKED,
    /** 已审定: the result is decided. */
    CONFIRMED,
    /** 未参评. */
    NOT_PARTICIPATED,
    /** 免评. */
    EXEMPT;

    /** Whether nothing more happens to the case, but that an outage may move the deadline on which one lapsed. */
    public boolean isFinal() {
        return this == CONFIRMED || this == NOT_PARTICIPATED || this == EXEMPT;
    }

    /** Whether the organisation has handed in what counts. */
    public boolean isSubmitted() {
        return this != NOT_STARTED
                && this != SELF_INSPECTING
                && this != RETURNED
                && this != NOT_PARTICIPATED
                && this != EXEMPT;
    }

    /** Whether everybody concerned may know what it got: from the public notice on. */
    public boolean isPublished() {
        return this == NOTICED || this == OBJECTED || this == RECHECKED || this == CONFIRMED;
    }
}
