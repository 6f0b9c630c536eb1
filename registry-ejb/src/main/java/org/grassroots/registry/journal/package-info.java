/** 留痕: the append-only record of who did what, when, and in which role. */
@NullMarked
package org.grassroots.registry.journal;

import org.jspecify.annotations.NullMarked;
