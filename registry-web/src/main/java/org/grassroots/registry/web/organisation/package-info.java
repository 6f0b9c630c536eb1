/** The register: found in a list, told organisation by organisation, written by the decision clerk. */
@NullMarked
package org.grassroots.registry.web.organisation;

import org.jspecify.annotations.NullMarked;
