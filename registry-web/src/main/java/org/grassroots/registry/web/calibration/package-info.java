/** The page and the API call that tell how far those who judge agree. */
@NullMarked
package org.grassroots.registry.web.calibration;

import org.jspecify.annotations.NullMarked;
