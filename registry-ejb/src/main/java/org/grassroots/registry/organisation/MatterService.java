package org.grassroots.registry.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;

/** What every feature knows to be under way about organisations; asked from here and never from a page, which in an
 * ear has no database of its own. */
@Stateless
public class MatterService {

    private Instance<MatterSource> sources;

    @SuppressWarnings("NullAway.Init")
    public MatterService() {
        // for the container
    }

    @Inject
    MatterService(@Any Instance<MatterSource> sources) {
        this.sources = sources;
    }

    /** What is under way in this scope, {@code most} of each feature at most. */
    @AllowedTo(who = Who.STAFF)
    public UnderWay underWay(@NotNull MatterScope scope, @Positive int most) {
        return sources.stream().map(source -> source.underWay(scope, most)).reduce(UnderWay.nothing(), UnderWay::and);
    }
}
