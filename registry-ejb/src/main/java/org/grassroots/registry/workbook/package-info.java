/** Excel workbooks, whatever they are about: read by our own reader within bounds, and texts written so that they come back. */
@NullMarked
package org.grassroots.registry.workbook;

import org.jspecify.annotations.NullMarked;
