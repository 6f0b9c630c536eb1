package org.grassroots.registry.archive.model;

import java.util.Locale;

/** A file is no package at all, or too broken to say anything of it. */
public final class NotAPackageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What it is instead. */
    public enum Why {
        NOT_A_ZIP("不是 zip 文件", "It is no zip file"),
        TRUNCATED("文件不完整：末尾缺失，请重新复制或下载", "It is cut off: its end is missing; copy or download it again"),
        REPACKED(
                "不是归档包原件：经其他软件压缩或重新打包，请使用原件", "It was compressed or packed again by another program; use the original"),
        UNSAFE_NAME("含有指向包外的文件名，拒绝读取", "A file name in it points outside of the package, so it is not read"),
        TOO_LARGE("其中有超过 64 MB 的文件，不是归档包", "A file in it has more than 64 MB, so it is no package of a campaign"),
        NO_MANIFEST("没有可读的清单 manifest.json", "It has no manifest.json that can be read");

        private final String zh;
        private final String en;

        Why(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The sentence for people. */
        public String text(Locale language) {
            return language.getLanguage().equals("zh") ? zh : en;
        }
    }

    private final Why why;
    private final String detail;

    public NotAPackageException(Why why, String detail) {
        super(why + " " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** What it is about, such as a file's name; may be empty. */
    public String detail() {
        return detail;
    }
}
