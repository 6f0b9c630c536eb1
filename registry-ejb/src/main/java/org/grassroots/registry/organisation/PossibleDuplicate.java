package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.organisation.model.Resemblance.Reason;

/**
 * An organisation in the register that may be the body asked for.
 *
 * @param same whether a code or the name says that it is the same, and not just that it is alike
 * @param visible whether whoever asks may see more of it than this
 */
public record PossibleDuplicate(
        OrganisationRow organisation, int score, boolean same, List<Reason> reasons, boolean visible)
        implements Serializable {

    public PossibleDuplicate {
        reasons = List.copyOf(reasons);
    }
}
