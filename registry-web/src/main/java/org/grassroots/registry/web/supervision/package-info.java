/** Pages and API of orders to put things right. */
@NullMarked
package org.grassroots.registry.web.supervision;

import org.jspecify.annotations.NullMarked;
