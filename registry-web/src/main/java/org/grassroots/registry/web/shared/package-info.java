/** What every page and every resource of the API shares: problems, requests, language, navigation. */
@NullMarked
package org.grassroots.registry.web.shared;

import org.jspecify.annotations.NullMarked;
