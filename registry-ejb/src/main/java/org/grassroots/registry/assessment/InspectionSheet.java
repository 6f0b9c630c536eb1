package org.grassroots.registry.assessment;

import java.util.List;
import java.util.Locale;
import org.grassroots.registry.assessment.IndicatorView.QuestionView;

/**
 * 离线核查表: the sheet of one case in the workbook that inspectors take along where there is no network. A head tells
 * which case it is and as it stood when; beneath, a line for each value that can be found on site. All but the day of
 * the inspection, the values found and the remarks is there to be read only.
 *
 * @param fingerprint the SHA-256 of the case's contents
 */
record InspectionSheet(
        String caseId,
        String registryNumber,
        String organisation,
        String fingerprint,
        Locale language,
        List<Head> heads,
        List<Line> lines) {

    static final String FORM = "inspection-sheet/1";
    /** Rows are counted from 1, as people see them; columns from 0. */
    static final int FORM_ROW = 2;

    static final int CASE_ROW = 3;
    static final int FINGERPRINT_ROW = 7;
    static final int VISITED_ROW = 8;
    static final int HEADING_ROW = 10;
    static final int FIRST_ROW = 11;
    static final int INPUT_COLUMN = 1;
    static final int FOUND_COLUMN = 7;
    static final int REMARK_COLUMN = 8;

    /** A line of the head: what it is called, and what it says. */
    record Head(String label, String text) {}

    /** What can be typed where a value was found. */
    enum Input {
        YES_NO,
        CHOICE,
        CONDITIONS,
        COUNT,
        FIGURE,
        /** Nothing: the indicator does not apply, is for experts, or its figure stands further up. */
        CLOSED
    }

    /**
     * One value.
     *
     * @param key {@code answer}, the code of a figure, or {@code -} where nothing is asked
     * @param fixed what stands in the columns before the one for the value found, the two codes first
     * @param found what was found so far, as people type it
     * @param canonical the same as it is stored; empty where nothing was found
     */
    record Line(
            String indicator,
            String key,
            List<String> fixed,
            Input input,
            QuestionView question,
            String found,
            String canonical) {

        Line {
            fixed = List.copyOf(fixed);
        }

        /** By what the line is found again, however the rows were sorted. */
        String id() {
            return indicator + " " + key;
        }

        String about() {
            return indicator + " " + fixed.get(2) + (input == Input.FIGURE ? " · " + fixed.get(3) : "");
        }
    }
}
