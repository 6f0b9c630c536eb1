/** 佐证材料: files handed in as proof, each content stored once under its fingerprint. */
@NullMarked
package org.grassroots.registry.evidence;

import org.jspecify.annotations.NullMarked;
