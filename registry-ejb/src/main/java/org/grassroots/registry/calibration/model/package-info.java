/** The measures of agreement, as they are published: plain arithmetic, nothing of campaigns or cases. */
@NullMarked
package org.grassroots.registry.calibration.model;

import org.jspecify.annotations.NullMarked;
