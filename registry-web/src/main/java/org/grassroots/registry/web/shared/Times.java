package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.grassroots.registry.shared.BusinessTime;
import org.jspecify.annotations.Nullable;

/** Instants as people in China read them; days need no help, they print as 2021-06-30. */
@Named
@ApplicationScoped
public class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(BusinessTime.ZONE);

    /** Such as 2021-06-30 14:05; empty for null. */
    public String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** Such as 2021-06-30 14:05:07; empty for null. */
    public String second(@Nullable Instant instant) {
        return instant == null ? "" : SECOND.format(instant);
    }

    /** Such as 2021-06-30; empty for null. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant);
    }
}
