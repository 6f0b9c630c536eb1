/** The catalogue of figures. */
@NullMarked
package org.grassroots.registry.figure.model;

import org.jspecify.annotations.NullMarked;
