/** 整改: what organisations are told to put right, what they report of it, and who finds that good enough. */
@NullMarked
package org.grassroots.registry.supervision;

import org.jspecify.annotations.NullMarked;
