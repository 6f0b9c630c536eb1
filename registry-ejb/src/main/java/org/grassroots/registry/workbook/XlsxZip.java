package org.grassroots.registry.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the XML parts of a zip in memory, by the directory at its end as every reader of xlsx does: the JDK reads
 * that directory of files on disk only, and its streams stumble over what {@code fastexcel} and others write.
 */
final class XlsxZip {

    static final int MOST_UNPACKED = 8 << 20;
    static final int MOST_ENTRIES = 500;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    /** How the part is called that holds macros. */
    static final String PROGRAM = "vbaproject.bin";

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final Map<String, byte[]> parts = new HashMap<>();
    private int left = MOST_UNPACKED;

    private XlsxZip(byte[] bytes) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts by name, in lower case, since programs differ in how they write the names. */
    static Map<String, byte[]> unpack(byte[] file) {
        try {
            var zip = new XlsxZip(file);
            zip.unpack();
            return zip.parts;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException damaged) {
            throw damaged();
        }
    }

    private static XlsxException damaged() {
        return new XlsxException(XlsxFault.NOT_XLSX, "zip");
    }

    private void unpack() throws DataFormatException {
        int end = end();
        int entries = file.getShort(end + 10) & 0xFFFF;
        if (entries > MOST_ENTRIES) {
            throw new XlsxException(XlsxFault.FILE_TOO_LARGE, MOST_ENTRIES + " zip");
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            if (file.getInt(at) != ENTRY) {
                throw damaged();
            }
            int nameLength = file.getShort(at + 28) & 0xFFFF;
            var name = name(new String(bytes, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            if ((name.endsWith(".xml") || name.endsWith(".rels")) && parts.put(name, content(at)) != null) {
                throw damaged();
            }
            if (name.endsWith(PROGRAM)) {
                // that it is there is told; it is never unpacked
                parts.put(name, new byte[0]);
            }
            at += ENTRY_LENGTH + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        }
    }

    static String name(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    /** Where the last record is, behind which there may be a comment. */
    private int end() {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - MOST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private byte[] content(int entry) throws DataFormatException {
        int length = file.getInt(entry + 20);
        int local = file.getInt(entry + 42);
        if ((file.getShort(entry + 8) & 1) != 0) {
            throw new XlsxException(XlsxFault.OLD_OR_LOCKED);
        }
        if (file.getInt(local) != LOCAL) {
            throw damaged();
        }
        int from = local + LOCAL_LENGTH + (file.getShort(local + 26) & 0xFFFF) + (file.getShort(local + 28) & 0xFFFF);
        if (length < 0 || length > bytes.length - from) {
            throw damaged();
        }
        var content = switch (file.getShort(entry + 10)) {
            case STORED -> Arrays.copyOfRange(bytes, from, from + bounded(length));
            case DEFLATED -> inflated(from, length);
            default -> throw damaged();
        };
        left -= content.length;
        var sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != file.getInt(entry + 16)) {
            throw damaged();
        }
        return content;
    }

    /** By what really comes out, whatever the directory says. */
    private byte[] inflated(int from, int length) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, length);
            var out = new byte[Math.min(left + 1, Math.max(1024, 8 * length))];
            int size = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(out, size, out.length - size);
                size = bounded(size + more);
                if (more == 0 && size < out.length) {
                    throw damaged();
                }
                if (size == out.length && !inflater.finished()) {
                    out = Arrays.copyOf(out, Math.min(left + 1, 2 * out.length));
                }
            }
            return Arrays.copyOf(out, size);
        } finally {
            inflater.end();
        }
    }

    private int bounded(int size) {
        if (size > left) {
            throw new XlsxException(XlsxFault.FILE_TOO_LARGE, "8 MiB unzip");
        }
        return size;
    }
}
