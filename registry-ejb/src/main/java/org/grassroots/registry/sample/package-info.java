/**
 * The sample province: made-up associations, people and answers over the real divisions, for learning and showing.
 *
 * <p>It is idle unless {@code REGISTRY_DEMO} is on. It owns no data of its own and has no way into the register but
 * the services that people use, called as the persons who would have acted, at the time they would have acted.
 */
@NullMarked
package org.grassroots.registry.sample;

import org.jspecify.annotations.NullMarked;
