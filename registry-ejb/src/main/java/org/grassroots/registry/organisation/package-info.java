/** 登记簿: the register of organisations; what it says is kept in two times. */
@NullMarked
package org.grassroots.registry.organisation;

import org.jspecify.annotations.NullMarked;
