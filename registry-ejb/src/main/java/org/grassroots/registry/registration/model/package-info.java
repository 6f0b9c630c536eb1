/** An application, what is applied for, and the one table of the steps it can take. */
@NullMarked
package org.grassroots.registry.registration.model;

import org.jspecify.annotations.NullMarked;
