package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The page of the schemes: every code with its forms and their versions. */
@Named
@RequestScoped
public class SchemeList {

    /** So many that the versions of a scheme stand on one page, except in a century. */
    private static final int SIZE = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private @Nullable String cursor;
    private @Nullable Slice<SchemeView> slice;
    private @Nullable SchemeTree tree;
    private @Nullable Map<String, Integer> faults;

    public Slice<SchemeView> getSlice() {
        if (slice == null) {
            slice = schemes.list(cursor, SIZE);
        }
        return slice;
    }

    public SchemeTree getTree() {
        if (tree == null) {
            tree = SchemeTree.of(getSlice().rows());
        }
        return tree;
    }

    /** How many faults a draft has; null for what is no draft. */
    public @Nullable Integer faults(SchemeView view) {
        if (faults == null) {
            faults = reviews.draftFaults();
        }
        return faults.get(view.id());
    }

    /** Whether whoever looks may write schemes. */
    public boolean isAuthor() {
        return acting.actor().holds(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER);
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
        slice = null;
    }
}
