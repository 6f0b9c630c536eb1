/** The values and the plumbing that every feature speaks. It knows no feature. */
@NullMarked
package org.grassroots.registry.shared;

import org.jspecify.annotations.NullMarked;
