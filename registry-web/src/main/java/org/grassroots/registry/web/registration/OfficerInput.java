package org.grassroots.registry.web.registration;

import java.util.Objects;
import org.grassroots.registry.organisation.model.Officer;
import org.jspecify.annotations.Nullable;

/** One line of the table in which the officers of an association are written. */
public class OfficerInput {

    private @Nullable String name;
    private @Nullable String post;
    private @Nullable String fourHeads;

    static OfficerInput of(Officer officer) {
        var line = new OfficerInput();
        line.name = officer.name();
        line.post = officer.post().name();
        line.fourHeads =
                officer.fourHeads() == null ? null : officer.fourHeads().name();
        return line;
    }

    /** Whether somebody is named. */
    boolean isFilledIn() {
        return name != null && !name.isBlank();
    }

    /** The line as the application keeps it; what is not chosen stays open, so that it is told. */
    String text() {
        return String.join(
                "|",
                String.valueOf(name).strip(),
                Objects.requireNonNullElse(post, ""),
                Objects.requireNonNullElse(fourHeads, ""));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post;
    }

    public @Nullable String getFourHeads() {
        return fourHeads;
    }

    public void setFourHeads(@Nullable String fourHeads) {
        this.fourHeads = fourHeads;
    }
}
