package org.grassroots.registry.shared;

/** 区划口径: by which tree of divisions lists of the past and figures tell where something was. */
public enum Tree {
    /** 按当时的区划: where the organisation lay on the day that is told of, so that what was told stays as it was. */
    THEN,
    /** 按现在的区划: where it lies now. */
    NOW
}
