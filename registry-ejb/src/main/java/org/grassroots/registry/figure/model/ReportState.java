package org.grassroots.registry.figure.model;

/** Where the sheet of an organisation's figures for a year stands. */
public enum ReportState {
    /** 未填报: nothing was written yet, so nothing is stored. */
    NOT_BEGUN(true),
    /** 填报中: the organisation writes, for the first time or to correct what was accepted. */
    DRAFT(true),
    /** 已提交: a reviewer has it; it is locked. */
    HANDED_IN(false),
    /** 退回补正: some values have to be corrected; the others were accepted. */
    RETURNED(true),
    /** 已审核: every value was accepted; a new value begins a correction. */
    ACCEPTED(true);

    private final boolean editable;

    ReportState(boolean editable) {
        this.editable = editable;
    }

    /** Whether the organisation may write. */
    public boolean isEditable() {
        return editable;
    }
}
