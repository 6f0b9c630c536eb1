package org.grassroots.registry.archive.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The one way in which a package is written as a zip: files as they are, without compression, times or attributes, one
 * behind the other, then the directory. So the same files are the same bytes whatever program or year writes them, a
 * damaged bit hurts one file, and nothing can unfold to more than its size.
 */
final class ZipForm {

    static final int MOST_ENTRIES = 0xFFFF;
    static final long MOST_BYTES = 0xFFFFFFFFL;
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;

    private static final short VERSION = 20;
    private static final short UTF8 = 1 << 11;
    private static final short NEW_YEAR_1980 = 0x21;

    private ZipForm() {}

    /** A file in the zip; {@code offset} is where its header begins. */
    record Entry(String name, long offset, int size, int crc) {

        byte[] bytesOfName() {
            // one character is one byte, in damaged names too; those of a package are ASCII
            return name.getBytes(StandardCharsets.ISO_8859_1);
        }

        long contentAt() {
            return offset + LOCAL_LENGTH + bytesOfName().length;
        }

        long end() {
            return contentAt() + size;
        }
    }

    static int crc(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What stands before the content of a file. */
    static byte[] local(Entry entry) {
        var name = entry.bytesOfName();
        var bytes = new byte[LOCAL_LENGTH + name.length];
        var out = little(bytes).putInt(LOCAL);
        common(out, entry, name.length);
        out.put(name);
        return bytes;
    }

    /** What the directory says of a file. */
    static byte[] central(Entry entry) {
        var name = entry.bytesOfName();
        var bytes = new byte[CENTRAL_LENGTH + name.length];
        var out = little(bytes).putInt(CENTRAL).putShort(VERSION);
        common(out, entry, name.length);
        // no comment, first volume, no attributes
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt((int) entry.offset()).put(name);
        return bytes;
    }

    private static void common(ByteBuffer out, Entry entry, int nameLength) {
        out.putShort(VERSION).putShort(UTF8).putShort((short) 0);
        out.putShort((short) 0).putShort(NEW_YEAR_1980);
        out.putInt(entry.crc()).putInt(entry.size()).putInt(entry.size());
        out.putShort((short) nameLength).putShort((short) 0);
    }

    /** What stands at the very end. */
    static byte[] end(List<Entry> entries) {
        long from = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).end();
        int size = entries.stream().mapToInt(ZipForm::centralLength).sum();
        var bytes = new byte[END_LENGTH];
        var out = little(bytes).putInt(END).putInt(0);
        out.putShort((short) entries.size()).putShort((short) entries.size());
        out.putInt(size).putInt((int) from);
        return bytes;
    }

    static int centralLength(Entry entry) {
        return CENTRAL_LENGTH + entry.bytesOfName().length;
    }
}
