package org.grassroots.registry.workbook;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A file that cannot be read as a workbook at all, or not within the bounds that are kept for one. */
public final class XlsxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String TEXTS = "org.grassroots.registry.workbook.xlsx";

    private final XlsxFault fault;
    private final transient List<String> arguments;

    XlsxException(XlsxFault fault, Object... arguments) {
        super(fault + " " + List.of(arguments));
        this.fault = fault;
        this.arguments = Arrays.stream(arguments).map(Object::toString).toList();
    }

    public XlsxFault fault() {
        return fault;
    }

    /** What is wrong, and what to do. */
    public String text(Locale language) {
        var pattern = ResourceBundle.getBundle(TEXTS, language).getString(fault.name());
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }
}
