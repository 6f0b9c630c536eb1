package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.assessment.model.InspectionTeam;
import org.grassroots.registry.assessment.model.TeamCity;
import org.grassroots.registry.assessment.model.TeamSeat;
import org.jspecify.annotations.Nullable;

/** A team of inspectors; {@code cities} are the codes of those whose cases it inspects. */
public record TeamView(String id, long version, String name, List<String> cities, List<SeatView> seats)
        implements Serializable {

    public TeamView {
        cities = List.copyOf(cities);
        seats = List.copyOf(seats);
    }

    /** A member, or one who was; {@code leftReason} is null for those who are. */
    public record SeatView(
            String id,
            String account,
            String name,
            boolean leads,
            @Nullable String leftReason) implements Serializable {

        static SeatView of(TeamSeat seat) {
            return new SeatView(
                    seat.id(),
                    seat.account(),
                    seat.name(),
                    seat.leads(),
                    seat.leftReason().orElse(null));
        }
    }

    /** {@code cities} and {@code seats} may be those of other teams too. */
    static TeamView of(InspectionTeam team, List<TeamCity> cities, List<TeamSeat> seats) {
        return new TeamView(
                team.id(),
                team.version(),
                team.name(),
                cities.stream()
                        .filter(city -> city.teamId().equals(team.id()))
                        .map(city -> city.city().value())
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.teamId().equals(team.id()))
                        .map(SeatView::of)
                        .toList());
    }
}
