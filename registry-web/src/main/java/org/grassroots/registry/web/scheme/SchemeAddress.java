package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages of a scheme version, and its name in one word, as choices of versions carry it. */
@Named
@RequestScoped
public class SchemeAddress {

    /** The address of a page about this version, for a redirect. */
    static String redirect(String page, SchemeName name) {
        return page + "?faces-redirect=true&" + query(name);
    }

    private static String query(SchemeName name) {
        return "code=" + encoded(name.code()) + "&version=" + encoded(name.version())
                + (name.variant() == null ? "" : "&variant=" + encoded(name.variant()));
    }

    /** The parameters of an address that name this version. */
    public String of(SchemeView view) {
        return query(view.name());
    }

    /** The parameters of an address that compares a version with one before it. */
    public String comparison(SchemeView after, SchemeView before) {
        return query(after.name()) + "&against=" + encoded(word(before.name()));
    }

    /** The page and parameters where a part of a draft is written: its own form, for what is no part the whole draft. */
    public String form(SchemeView view, String part) {
        return part.equals("/dimensions")
                ? "edit.xhtml?" + query(view.name())
                : "part.xhtml?" + query(view.name()) + "&part=" + encoded(part);
    }

    /** Code, version and variant in one word. */
    public String choice(SchemeView view) {
        return word(view.name());
    }

    static String word(SchemeName name) {
        return name.code() + "/" + name.version() + (name.variant() == null ? "" : "/" + name.variant());
    }

    /** The name that a word stands for; a word that is a version alone is one of {@code code} and {@code variant}. */
    static SchemeName name(String word, String code, @Nullable String variant) {
        var parts = word.split("/", 3);
        return parts.length == 1
                ? new SchemeName(code, word, variant)
                : new SchemeName(parts[0], parts[1], parts.length == 3 && !parts[2].isEmpty() ? parts[2] : null);
    }

    /** What a file that says this version is called, without its ending. */
    static String file(SchemeName name) {
        return name.code() + "-" + name.version() + (name.variant() == null ? "" : "-" + name.variant());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
