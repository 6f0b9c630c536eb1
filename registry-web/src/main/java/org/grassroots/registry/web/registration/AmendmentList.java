package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.registration.AmendmentRow;
import org.grassroots.registry.registration.AmendmentService;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists the amendments one may see, of all organisations or of one. */
@Named
@RequestScoped
public class AmendmentList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AmendmentService amendments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private @Nullable String organisation;
    private @Nullable String cursor;
    private @Nullable Slice<AmendmentRow> slice;

    public Slice<AmendmentRow> getSlice() {
        if (slice == null) {
            slice = amendments.list(organisation, cursor, SIZE);
            labels.prepare(slice.rows().stream().map(AmendmentRow::jurisdiction).toList());
        }
        return slice;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
