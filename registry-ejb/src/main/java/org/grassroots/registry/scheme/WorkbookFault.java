package org.grassroots.registry.scheme;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.grassroots.registry.shared.FieldProblem;

/**
 * One thing wrong with a workbook.
 *
 * @param place the sheet and the cell, such as {@code 指标!C7}; empty for the file as a whole
 */
record WorkbookFault(String place, WorkbookFaultCode code, List<String> arguments) {

    private static final String TEXTS = "org.grassroots.registry.scheme.workbook";

    WorkbookFault {
        arguments = List.copyOf(arguments);
    }

    static WorkbookFault of(String place, WorkbookFaultCode code, Object... arguments) {
        return new WorkbookFault(
                place, code, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** Told as faults of documents are. */
    FieldProblem field() {
        return FieldProblem.of(
                place, SchemeProblem.DOCUMENT_FAULT, text(Locale.CHINESE), text(Locale.ENGLISH), code.name());
    }

    String text(Locale language) {
        var pattern = ResourceBundle.getBundle(TEXTS, language).getString(code.name());
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }
}
