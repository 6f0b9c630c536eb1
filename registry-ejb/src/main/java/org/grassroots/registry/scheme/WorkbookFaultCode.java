package org.grassroots.registry.scheme;

/**
 * What can be wrong with a workbook before it is a scheme document; the sentences are in {@code workbook_zh.properties}
 * and {@code workbook_en.properties} under these names.
 */
enum WorkbookFaultCode {
    /** The file is no xlsx; argument: what it lacks or is instead. */
    NOT_XLSX,
    /** The file is of Excel before 2007, or has a password. */
    OLD_OR_LOCKED,
    /** The file takes more than is read; argument: the bound. */
    FILE_TOO_LARGE,
    /** A cell holds more characters than Excel's own most; argument: the bound. */
    TEXT_TOO_LONG,
    SHEET_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_TWICE,
    /** Something is written below no key. */
    COLUMN_UNNAMED,
    /** The second row does not name the columns, so it may be data that nobody would read. */
    NAMES_MISSING,
    KEY_UNKNOWN,
    KEY_TWICE,
    CELL_WITHOUT_VALUE,
    CELL_UNUSED,
    DIMENSION_UNKNOWN,
    INDICATOR_UNKNOWN,
    PART_UNKNOWN,
    STEP_MISSING,
    KIND_UNKNOWN
}
