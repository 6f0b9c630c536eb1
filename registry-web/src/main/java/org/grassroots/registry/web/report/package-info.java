/** The reports: figures of a period, and rankings. */
@NullMarked
package org.grassroots.registry.web.report;

import org.jspecify.annotations.NullMarked;
