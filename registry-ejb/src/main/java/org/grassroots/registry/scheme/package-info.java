/** 指标体系: schemes as documents, from draft to immutable version, and scoring by them. */
@NullMarked
package org.grassroots.registry.scheme;

import org.jspecify.annotations.NullMarked;
