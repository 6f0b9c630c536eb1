/** What is known of a stored file, and which formats are taken. */
@NullMarked
package org.grassroots.registry.evidence.model;

import org.jspecify.annotations.NullMarked;
