package org.grassroots.registry.organisation.model;

import java.util.ArrayList;
import java.util.List;

/** 国民经济行业 (GB/T 4754-2017): the section (门类) with the division (大类), such as C39. */
public final class Industry {

    // the first and the last division of each section, A to T
    private static final int[][] SECTIONS = {
        {1, 5}, {6, 12}, {13, 43}, {44, 46}, {47, 50}, {51, 52}, {53, 60}, {61, 62}, {63, 65}, {66, 69}, {70, 70},
        {71, 72}, {73, 75}, {76, 79}, {80, 82}, {83, 83}, {84, 85}, {86, 90}, {91, 96}, {97, 97}
    };

    private static final List<String> CODES = all();

    private Industry() {}

    /** The 97 codes there are, in order. */
    public static List<String> codes() {
        return CODES;
    }

    private static List<String> all() {
        var codes = new ArrayList<String>();
        for (int section = 0; section < SECTIONS.length; section++) {
            for (int division = SECTIONS[section][0]; division <= SECTIONS[section][1]; division++) {
                codes.add("%c%02d".formatted('A' + section, division));
            }
        }
        return List.copyOf(codes);
    }
}
