/**
 * What a scheme is and how it scores: the document, its checks, exact arithmetic, grades and explanations. Plain
 * Java, no framework, no database; the contract {@code assessment-scheme.md} is normative for every rule here.
 */
@NullMarked
package org.grassroots.registry.scheme.model;

import org.jspecify.annotations.NullMarked;
