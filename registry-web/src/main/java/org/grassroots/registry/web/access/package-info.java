/** Signing in and out, tokens, accounts. */
@NullMarked
package org.grassroots.registry.web.access;

import org.jspecify.annotations.NullMarked;
