package org.grassroots.registry.figure;

import java.io.Serializable;
import org.grassroots.registry.figure.model.ReportState;
import org.jspecify.annotations.Nullable;

/** Which reports are asked for; null means any. */
public record ReportFilter(@Nullable Integer year, @Nullable ReportState state) implements Serializable {

    /** Every report. */
    public static final ReportFilter ANY = new ReportFilter(null, null);
}
