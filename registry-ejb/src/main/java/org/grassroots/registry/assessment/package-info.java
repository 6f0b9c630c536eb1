/** 能力评价: campaigns and their cases, from self-inspection over review and inspection to the confirmed result. */
@NullMarked
package org.grassroots.registry.assessment;

import org.jspecify.annotations.NullMarked;
