/** Reading the journal. */
@NullMarked
package org.grassroots.registry.web.journal;

import org.jspecify.annotations.NullMarked;
