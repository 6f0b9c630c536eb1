package org.grassroots.registry.scheme.model;

/** The eight ways to come to points (contract §2). */
public enum MethodType {
    YES_NO,
    CHOICE,
    CHECKLIST,
    THRESHOLD,
    PROPORTION,
    FORMULA,
    DEDUCTION,
    EXPERT
}
