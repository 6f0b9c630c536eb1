package org.grassroots.registry.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts as they are written into the cells of a workbook, so that reading gives back what they were. */
public final class XlsxText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\r]");

    private XlsxText() {}

    /**
     * The text as a cell holds it, in Excel's own way, {@code _xFFFE_}, for what XML does not admit and for what looks
     * written so; empty if it is longer than a cell can hold.
     */
    public static Optional<String> written(String text) {
        var unmistakable = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        var written = NOT_IN_XML
                .matcher(unmistakable)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
        return written.length() > XmlPart.MOST_TEXT ? Optional.empty() : Optional.of(written);
    }
}
