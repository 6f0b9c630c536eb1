/** 工作日历: which days are worked, so that terms can be counted in working days. */
@NullMarked
package org.grassroots.registry.calendar;

import org.jspecify.annotations.NullMarked;
