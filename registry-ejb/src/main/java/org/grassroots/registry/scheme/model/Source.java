package org.grassroots.registry.scheme.model;

/** Where a scheme comes from (contract §1): a sample of the product, an issued document, or somebody's draft. */
public enum Source {
    SAMPLE,
    OFFICIAL,
    DRAFT
}
