/** 年度数据: the figures that schemes read, which of them the register derives, and their values for an organisation. */
@NullMarked
package org.grassroots.registry.figure;

import org.jspecify.annotations.NullMarked;
