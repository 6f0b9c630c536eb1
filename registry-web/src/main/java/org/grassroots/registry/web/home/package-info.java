/** The first page after signing in: what waits for me. */
@NullMarked
package org.grassroots.registry.web.home;

import org.jspecify.annotations.NullMarked;
