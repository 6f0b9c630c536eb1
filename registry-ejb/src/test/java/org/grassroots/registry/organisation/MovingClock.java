package org.grassroots.registry.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.grassroots.registry.shared.BusinessTime;

/** A clock that stands still until it is moved on. */
final class MovingClock extends Clock {

    private Instant now;

    MovingClock(Instant start) {
        now = start;
    }

    Instant moveOn(Duration by) {
        now = now.plus(by);
        return now;
    }

    void moveTo(Instant then) {
        now = then;
    }

    @Override
    public ZoneId getZone() {
        return BusinessTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
