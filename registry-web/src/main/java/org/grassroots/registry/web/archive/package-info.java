/** 归档: the package of a decided campaign, handed out on its page and by the API. */
@NullMarked
package org.grassroots.registry.web.archive;

import org.jspecify.annotations.NullMarked;
