/** 评分一致性: how far those who judge agree, told with its uncertainty and the cases behind each number. */
@NullMarked
package org.grassroots.registry.calibration;

import org.jspecify.annotations.NullMarked;
