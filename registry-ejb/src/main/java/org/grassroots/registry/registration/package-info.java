/** 申报审批: applications for the register and the chain of officers that passes, returns, rejects or grants them. */
@NullMarked
package org.grassroots.registry.registration;

import org.jspecify.annotations.NullMarked;
