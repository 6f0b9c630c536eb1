package org.grassroots.registry.scheme;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with a workbook so far; of a hostile one the first thousand. */
final class WorkbookFaults {

    private static final int MOST = 1000;

    private final List<WorkbookFault> faults = new ArrayList<>();

    void add(String place, WorkbookFaultCode code, Object... arguments) {
        if (faults.size() < MOST) {
            faults.add(WorkbookFault.of(place, code, arguments));
        }
    }

    List<WorkbookFault> all() {
        return List.copyOf(faults);
    }
}
