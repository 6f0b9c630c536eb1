package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.jspecify.annotations.Nullable;

/**
 * A feature that knows grounds on which the ladder of sanctions goes on. No ground that records could tell is believed
 * without one of them, so every bean of this type is asked.
 */
public interface SanctionSource {

    /**
     * Those of the grounds asked for that it knows today, whoever asks.
     *
     * @param since since when the organisation stands as it does on the ladder; null if nothing is held against it
     */
    Set<SanctionGround> grounds(String organisationId, Set<SanctionGround> asked, @Nullable LocalDate since);
}
