/** Divisions, parks and successions. */
@NullMarked
package org.grassroots.registry.territory.model;

import org.jspecify.annotations.NullMarked;
