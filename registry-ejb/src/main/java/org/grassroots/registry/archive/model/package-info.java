/** The form of a package, and its verification: plain Java that needs neither server nor database. */
@NullMarked
package org.grassroots.registry.archive.model;

import org.jspecify.annotations.NullMarked;
