/** The catalogue of figures, and what an organisation reports of them for a year. */
@NullMarked
package org.grassroots.registry.figure.model;

import org.jspecify.annotations.NullMarked;
