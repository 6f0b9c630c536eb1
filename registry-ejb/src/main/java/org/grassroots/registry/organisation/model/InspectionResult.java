package org.grassroots.registry.organisation.model;

/** 年检结论: what civil affairs found of a society in one year (社会团体年度检查办法 2026). */
public enum InspectionResult {
    /** 合格. */
    QUALIFIED("合格"),
    /** 基本合格. */
    BASICALLY_QUALIFIED("基本合格"),
    /** 不合格. */
    UNQUALIFIED("不合格"),
    /** 未参检. */
    NOT_INSPECTED("未参检");

    private final String chinese;

    InspectionResult(String chinese) {
        this.chinese = chinese;
    }

    /** How civil affairs writes it, and people type it. */
    public String chinese() {
        return chinese;
    }
}
