package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The faults found so far in one document, so that all of them are told at once; of a hostile document, the first
 * thousand that refuse the import and the first thousand others.
 */
final class FaultLog {

    private static final int MOST_FAULTS = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private final Map<Boolean, Integer> counts = new HashMap<>();

    void add(String pointer, FaultCode code, Object... arguments) {
        var texts = new ArrayList<String>();
        for (var argument : arguments) {
            texts.add(argument.toString());
        }
        add(new Fault(pointer, code, texts));
    }

    void add(Fault fault) {
        if (counts.merge(fault.code().refusesImport(), 1, Integer::sum) <= MOST_FAULTS) {
            faults.add(fault);
        }
    }

    int size() {
        return faults.size();
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    void refuseImport() {
        refuseIfAny(
                faults.stream().filter(fault -> fault.code().refusesImport()).toList());
    }

    void refuse() {
        refuseIfAny(faults);
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
    }

    /** The pointer to a member or element of what {@code pointer} points to. */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
