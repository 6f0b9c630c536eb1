/** Campaigns, cases, what was answered at each stage, and the one table of a case's transitions. */
@NullMarked
package org.grassroots.registry.assessment.model;

import org.jspecify.annotations.NullMarked;
