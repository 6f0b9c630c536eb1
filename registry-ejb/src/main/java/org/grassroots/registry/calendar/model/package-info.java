/** Days that are not what their day of the week says, and counting by them. */
@NullMarked
package org.grassroots.registry.calendar.model;

import org.jspecify.annotations.NullMarked;
