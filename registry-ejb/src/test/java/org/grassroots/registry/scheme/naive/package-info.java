/**
 * A second, naive reading of the contract on schemes: it scores straight from the JSON texts and shares nothing with
 * the engine, so that a mistake would have to be made twice to go unseen.
 */
@NullMarked
package org.grassroots.registry.scheme.naive;

import org.jspecify.annotations.NullMarked;
