/** Orders to put things right, and the one table of what becomes of them: plain Java. */
@NullMarked
package org.grassroots.registry.supervision.model;

import org.jspecify.annotations.NullMarked;
