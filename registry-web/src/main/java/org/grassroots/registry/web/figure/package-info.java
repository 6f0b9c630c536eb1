/** The pages and resources of the annual figures: the catalogue, the sheet of an organisation for a year, its review. */
@NullMarked
package org.grassroots.registry.web.figure;

import org.jspecify.annotations.NullMarked;
