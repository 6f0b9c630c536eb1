package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Appointment;
import org.grassroots.registry.organisation.model.FourHeads;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.jspecify.annotations.Nullable;

/**
 * Who serves, and served, in an association. Of people nothing is kept but name and post.
 *
 * @param inOffice those in office on the day that was asked for, the higher posts first
 * @param former those who held a post before, whoever left last first
 * @param seats how many of the four heads serve in which body
 * @param absent the institutions of which there is none among them
 */
public record PeopleView(
        String organisationId,
        LocalDate asOf,
        List<Holder> inOffice,
        List<Holder> former,
        FourHeadsSeats seats,
        List<FourHeads> absent)
        implements Serializable {

    public PeopleView {
        inOffice = List.copyOf(inOffice);
        former = List.copyOf(former);
        absent = List.copyOf(absent);
    }

    /**
     * Somebody who holds or held a post.
     *
     * @param post CHAIR, or the name of the post beside the chair
     * @param validTo the day after the last, or null where it goes on
     * @param session in which it began, and {@code lastSession} in which it ended or that goes on
     */
    public record Holder(
            String name,
            String post,
            @Nullable FourHeads fourHeads,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Integer session,
            @Nullable Integer lastSession)
            implements Serializable {

        static Holder of(Appointment appointment) {
            return new Holder(
                    appointment.name(),
                    appointment.postName(),
                    appointment.fourHeads(),
                    appointment.held().from(),
                    appointment.held().to(),
                    appointment.session(),
                    appointment.lastSession());
        }

        /** Whether it went on through more than one session. */
        public boolean throughSessions() {
            return session != null && !session.equals(lastSession);
        }
    }
}
