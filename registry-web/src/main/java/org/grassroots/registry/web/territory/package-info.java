/** Pages and API of divisions and parks. */
@NullMarked
package org.grassroots.registry.web.territory;

import org.jspecify.annotations.NullMarked;
