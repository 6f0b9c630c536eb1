/** What the reports read, as the views of the other features tell it, and how they count and rank. */
@NullMarked
package org.grassroots.registry.report.model;

import org.jspecify.annotations.NullMarked;
