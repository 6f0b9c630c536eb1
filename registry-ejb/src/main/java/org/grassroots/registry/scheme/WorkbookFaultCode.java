package org.grassroots.registry.scheme;

/**
 * What can be wrong with a workbook before it is a scheme document; the sentences are in {@code workbook_zh.properties}
 * and {@code workbook_en.properties} under these names.
 */
enum WorkbookFaultCode {
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
