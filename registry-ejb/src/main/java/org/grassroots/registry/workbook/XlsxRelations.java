package org.grassroots.registry.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts another part of an xlsx file refers to; what lies outside the file is left out.
 *
 * @param byId the paths by the names that the part uses for them
 * @param byType the paths by the last word of the relation, such as {@code worksheet}
 */
record XlsxRelations(Map<String, String> byId, Map<String, List<String>> byType) {

    static XlsxRelations read(XmlPart xml, String folder) {
        var byId = new HashMap<String, String>();
        var byType = new HashMap<String, List<String>>();
        while (xml.next()) {
            if (xml.starts("Relationship")
                    && xml.attribute("TargetMode").filter("External"::equals).isEmpty()) {
                var target = XlsxParts.resolved(folder, xml.attribute("Target").orElse(""));
                var type = xml.attribute("Type").orElse("");
                byId.put(xml.attribute("Id").orElse(""), target);
                byType.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), any -> new ArrayList<>())
                        .add(target);
            }
        }
        return new XlsxRelations(byId, byType);
    }

    List<String> targets(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
