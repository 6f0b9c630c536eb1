package org.grassroots.registry.scheme;

import org.grassroots.registry.scheme.model.Scheme;

/** A scheme version ready to score by: what it says, and the hash by which a case names it. */
public record ScoredBy(SchemeView view, Scheme scheme) {}
