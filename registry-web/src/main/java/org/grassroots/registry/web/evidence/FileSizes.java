package org.grassroots.registry.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
@Named
@ApplicationScoped
public class FileSizes {

    private static final int STEP = 1024;

    /** Such as 12 KB or 3.4 MB; never nothing for a file that has a content. */
    public String of(long bytes) {
        if (bytes < (long) STEP * STEP) {
            return Math.max(1, bytes / STEP) + " KB";
        }
        var megabytes =
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf((long) STEP * STEP), 1, RoundingMode.HALF_UP);
        return megabytes + " MB";
    }
}
