/** 能力评价: the pages on which campaigns are run, organisations inspect themselves, and the province judges. */
@NullMarked
package org.grassroots.registry.web.assessment;

import org.jspecify.annotations.NullMarked;
