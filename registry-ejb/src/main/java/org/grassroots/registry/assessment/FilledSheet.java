package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An inspection sheet that came back filled in and was found in order: what it would change in its case.
 *
 * @param sheet its name in the workbook
 * @param fingerprint that of the case when the sheet was handed out
 * @param language that of the sheet
 * @param visitedOn the day of the inspection, or null where nothing was filled in
 */
public record FilledSheet(
        String caseId,
        String sheet,
        String organisation,
        String fingerprint,
        String language,
        @Nullable LocalDate visitedOn,
        List<Value> values,
        List<Remark> remarks)
        implements Serializable {

    public FilledSheet {
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    /** The same without the remarks that are among the findings already, as when a workbook is handed in twice. */
    FilledSheet without(List<Finding> known) {
        var fresh = remarks.stream()
                .filter(remark -> known.stream()
                        .noneMatch(finding -> finding.indicator()
                                        .filter(remark.indicator()::equals)
                                        .isPresent()
                                && finding.text().equals(remark.text())))
                .toList();
        return new FilledSheet(caseId, sheet, organisation, fingerprint, language, visitedOn, values, fresh);
    }

    /** Whether it would change nothing. */
    public boolean isEmpty() {
        return values.isEmpty() && remarks.isEmpty();
    }

    /**
     * A value found on site that is not what the case says.
     *
     * @param place the cell
     * @param figure the figure's code, or null where it is the indicator's answer
     * @param given the answer as JSON text or the amount; empty takes away what there is
     * @param line by which the line is found again
     * @param about the indicator's code and title, and the figure's name where it is one
     * @param before what was found so far, as people read it; empty where nothing was
     * @param after what takes its place
     */
    public record Value(
            String place,
            String indicator,
            @Nullable String figure,
            String given,
            String line,
            String about,
            String before,
            String after)
            implements Serializable {}

    /** What was remarked about an indicator. */
    public record Remark(String place, String indicator, String text) implements Serializable {}
}
