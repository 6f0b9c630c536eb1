/** Files handed in as proof: sent in through the API, given out to pages and callers, always as attachments. */
@NullMarked
package org.grassroots.registry.web.evidence;

import org.jspecify.annotations.NullMarked;
