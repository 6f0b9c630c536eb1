/** 行政区划: divisions and parks, since when and until when a code holds, and which code followed which. */
@NullMarked
package org.grassroots.registry.territory;

import org.jspecify.annotations.NullMarked;
