/** 指标体系: the pages on which schemes are looked up, imported and put in force. */
@NullMarked
package org.grassroots.registry.web.scheme;

import org.jspecify.annotations.NullMarked;
