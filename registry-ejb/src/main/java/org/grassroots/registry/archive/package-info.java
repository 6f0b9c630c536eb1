/** 归档包: what a decided campaign leaves to the archive, and the check by which anybody reproduces it without a server. */
@NullMarked
package org.grassroots.registry.archive;

import org.jspecify.annotations.NullMarked;
