package org.grassroots.registry.report;

/** 区划口径: by which tree of divisions figures tell where something happened, and to whom they are shown. */
public enum Tree {
    /** 按当时的区划: where the organisation lay on the day on which it happened, so that old figures stay as they were. */
    THEN,
    /** 按现在的区划: where it lies now. */
    NOW
}
