package org.grassroots.registry.archive.model;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Something in a package is not as it was written.
 *
 * @param path the file, or the number of the organisation, that it is about
 * @param detail what exactly, such as the first place that differs; may be empty
 */
public record Finding(Kind kind, String path, String detail) {

    /** What can be wrong. */
    public enum Kind {
        DIRECTORY("zip 目录被改动：{1}", "The directory of the zip was changed: {1}"),
        HEADER("{0}：在 zip 中的文件头或目录项被改动", "{0}: its header or its line in the directory of the zip was changed"),
        DAMAGED("{0}：内容已损坏（与 zip 校验码不符）", "{0}: its content is damaged (it does not match the checksum of the zip)"),
        CHANGED("{0}：内容被改动（SHA-256 与清单不符）", "{0}: its content was changed (its SHA-256 is not that of the manifest)"),
        MISSING("{0}：清单中有，包中缺失", "{0}: is in the manifest and missing in the package"),
        EXTRA("{0}：包中多出，清单中没有", "{0}: is in the package and not in the manifest"),
        MANIFEST("{0}：清单与其指纹不符", "{0}: the manifest and its fingerprint do not match"),
        ROOT("清单指纹不是所要求的 {1}", "The fingerprint of the manifest is not {1}, which was asked for"),
        UNREADABLE("{0}：无法读取（{1}）", "{0}: cannot be read ({1})"),
        SCHEME("{0}：所用指标体系不是包中的版本", "{0}: it was scored by another scheme than that of the package"),
        ENGINE(
                "计分引擎版本为 {1}，本程序不同：请用相应版本核验",
                "It was scored by engine {1}, which this program is not: verify it with a release that has it"),
        RECOMPUTED("{0}：重算结果不同，首处差异 {1}", "{0}: computed again it differs, first at {1}"),
        GRADE("{0}：按名额和截线重定等级不同：{1}", "{0}: graded again by the quota it differs: {1}"),
        CUTS("{0}：重算的截线不同：{1}", "{0}: the cuts of the quota, computed again, differ: {1}"),
        DRAW("{0}：按种子重新抽样不同：{1}", "{0}: drawn again from the seed it differs: {1}"),
        EVIDENCE_MISSING("佐证材料 {0} 不在所给目录中（{1}）", "The evidence {0} is not in the directory given ({1})"),
        EVIDENCE_CHANGED("佐证材料 {0} 内容被改动（{1}）", "The evidence {0} was changed ({1})");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** The sentence for people, in Chinese or English. */
    public String text(Locale language) {
        var pattern = language.getLanguage().equals("zh") ? kind.zh : kind.en;
        return MessageFormat.format(pattern, path, detail);
    }
}
