package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.organisation.DuplicateCheck;
import org.grassroots.registry.organisation.DuplicateService;
import org.grassroots.registry.organisation.PossibleDuplicate;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** What in the register may be the body that an application is about: told to who writes it and who judges it. */
@Named
@RequestScoped
public class PossibleDuplicates {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DuplicateService duplicates;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private @Nullable DuplicateCheck asked;
    private List<PossibleDuplicate> found = List.of();

    /** The organisations in the register that may be it, the likeliest first. */
    public List<PossibleDuplicate> of(ApplicationContent content) {
        var name = content.name();
        if (name == null || name.isBlank()) {
            return List.of();
        }
        var check = new DuplicateCheck(
                name,
                content.kind(),
                content.division(),
                content.value(Field.OWN_CODE),
                content.value(Field.HOST_CODE));
        if (!check.equals(asked)) {
            asked = check;
            found = duplicates.check(check);
            labels.prepare(
                    found.stream().map(one -> one.organisation().division()).toList());
        }
        return found;
    }
}
