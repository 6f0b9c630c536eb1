/** The journal's entries. */
@NullMarked
package org.grassroots.registry.journal.model;

import org.jspecify.annotations.NullMarked;
