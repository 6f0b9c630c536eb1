/** Organisations, their numbers, and what is known of them as versions in two times. */
@NullMarked
package org.grassroots.registry.organisation.model;

import org.jspecify.annotations.NullMarked;
