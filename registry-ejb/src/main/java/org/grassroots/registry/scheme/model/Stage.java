package org.grassroots.registry.scheme.model;

/**
 * Who has looked at a case so far (contract §3.5): the organisation itself, the desk reviewers, the inspectors on
 * site.
 */
public enum Stage {
    SELF,
    DESK,
    ON_SITE
}
