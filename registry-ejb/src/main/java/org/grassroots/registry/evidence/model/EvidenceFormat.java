package org.grassroots.registry.evidence.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The formats in which county offices keep their papers: prints and scans, letters and tables of both office suites,
 * and the state's own page format OFD.
 *
 * <p>The content decides; the ending of the name only tells apart what shares one container. Nothing that a browser
 * runs and no archive of anything is among them.
 */
public enum EvidenceFormat {
    PDF("pdf", "application/pdf"),
    JPEG("jpg|jpeg", "image/jpeg"),
    PNG("png", "image/png"),
    TEXT("txt", "text/plain"),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Container.ZIP,
            "word/document.xml"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Container.ZIP, "xl/workbook.xml"),
    OFD("ofd", "application/ofd", Container.ZIP, "OFD.xml"),
    DOC("doc", "application/msword", Container.OLE, null),
    XLS("xls", "application/vnd.ms-excel", Container.OLE, null),
    WPS("wps", "application/vnd.ms-works", Container.OLE, null),
    ET("et", "application/vnd.wps-et", Container.OLE, null);

    /** What several formats look like from outside, as far as their first bytes tell. */
    private enum Container {
        /** Entries packed as a ZIP archive. */
        ZIP("application/(zip|x-tika-ooxml)"),
        /** The compound file of the older office programs. */
        OLE("application/x-tika-msoffice");

        private final String mediaTypes;

        Container(String mediaTypes) {
            this.mediaTypes = mediaTypes;
        }
    }

    private final String endings;
    private final String mediaType;
    private final @Nullable Container container;
    private final @Nullable String entry;

    EvidenceFormat(String endings, String mediaType) {
        this(endings, mediaType, null, null);
    }

    EvidenceFormat(String endings, String mediaType, @Nullable Container container, @Nullable String entry) {
        this.endings = endings;
        this.mediaType = mediaType;
        this.container = container;
        this.entry = entry;
    }

    /**
     * The format of a file.
     *
     * @param detected the media type that its first bytes tell
     * @param ending the ending of its name in lower case, without the dot
     */
    public static Optional<EvidenceFormat> of(String detected, String ending) {
        return Arrays.stream(values())
                .filter(format -> ending.matches(format.endings) && format.looksLike(detected))
                .findFirst();
    }

    private boolean looksLike(String detected) {
        return container == null ? detected.equals(mediaType) : detected.matches(container.mediaTypes);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The entry that a packed file of this format has; nothing for those that are not packed. */
    public Optional<String> entry() {
        return Optional.ofNullable(entry);
    }
}
