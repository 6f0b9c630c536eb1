/** Applying, reviewing and deciding: the pages and resources of the applications. */
@NullMarked
package org.grassroots.registry.web.registration;

import org.jspecify.annotations.NullMarked;
