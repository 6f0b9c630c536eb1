package org.grassroots.registry.workbook;

/**
 * Why a file cannot be read as a workbook at all; the sentences are in {@code xlsx_zh.properties} and
 * {@code xlsx_en.properties} under these names.
 */
public enum XlsxFault {
    /** The file is no xlsx; argument: what it lacks or is instead. */
    NOT_XLSX,
    /** The file is of Excel before 2007, or has a password. */
    OLD_OR_LOCKED,
    /** The file takes more than is read; argument: the bound. */
    FILE_TOO_LARGE,
    /** A cell holds more characters than Excel's own most; argument: the bound. */
    TEXT_TOO_LONG
}
