/** 统计报表: the work report's figures with the list behind each, and rankings; it reads views and writes nothing. */
@NullMarked
package org.grassroots.registry.report;

import org.jspecify.annotations.NullMarked;
