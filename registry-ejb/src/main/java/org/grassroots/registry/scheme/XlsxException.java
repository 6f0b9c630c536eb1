package org.grassroots.registry.scheme;

import java.util.List;

/** A file that cannot be read as a workbook at all, or not within the bounds that are kept for one. */
final class XlsxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WorkbookFault fault;

    XlsxException(WorkbookFaultCode code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.fault = WorkbookFault.of("", code, arguments);
    }

    WorkbookFault fault() {
        return fault;
    }
}
