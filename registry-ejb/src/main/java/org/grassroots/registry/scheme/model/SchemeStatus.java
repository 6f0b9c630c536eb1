package org.grassroots.registry.scheme.model;

/** How far a scheme version has come. */
public enum SchemeStatus {
    /** Imported; may be replaced by another import. */
    DRAFT,
    /** In force, and never changed again. */
    PUBLISHED,
    /** No longer used for new campaigns. */
    ARCHIVED
}
