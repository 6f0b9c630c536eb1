/** 权限: accounts, what they may do and where, signing in, and the check in front of every service method. */
@NullMarked
package org.grassroots.registry.access;

import org.jspecify.annotations.NullMarked;
