/** Accounts, their grants and tokens. */
@NullMarked
package org.grassroots.registry.access.model;

import org.jspecify.annotations.NullMarked;
