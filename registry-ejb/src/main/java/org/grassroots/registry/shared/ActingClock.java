package org.grassroots.registry.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock that services are given: that of the current {@link Acting}, in the time zone of the province's business. */
@ApplicationScoped
public class ActingClock {

    @Inject
    Acting acting;

    @Produces
    Clock clock() {
        return new Delegate(acting);
    }

    private static final class Delegate extends Clock {

        private final Acting acting;

        private Delegate(Acting acting) {
            this.acting = acting;
        }

        @Override
        public ZoneId getZone() {
            return BusinessTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return current().withZone(zone);
        }

        @Override
        public Instant instant() {
            return current().instant();
        }

        private Clock current() {
            try {
                return acting.clock();
            } catch (ContextNotActiveException outsideOfAnyRequest) {
                return Settings.clock();
            }
        }
    }
}
