/** The working calendar's page and resources. */
@NullMarked
package org.grassroots.registry.web.calendar;

import org.jspecify.annotations.NullMarked;
