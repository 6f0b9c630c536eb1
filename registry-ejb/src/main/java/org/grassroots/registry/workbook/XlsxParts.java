package org.grassroots.registry.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The XML parts of an xlsx file, unpacked in memory within bounds: 2 MiB as a file, 8 MiB unpacked, 500 entries. */
public record XlsxParts(Map<String, byte[]> byName) {

    private static final int MOST_BYTES = 2 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Unpacks a file.
     *
     * @throws XlsxException if it is no workbook, or too large a one
     */
    public static XlsxParts read(InputStream file) {
        var bytes = bytes(file);
        if (begins(bytes, OLE)) {
            throw new XlsxException(XlsxFault.OLD_OR_LOCKED);
        }
        if (!begins(bytes, ZIP)) {
            throw new XlsxException(XlsxFault.NOT_XLSX, "zip");
        }
        return new XlsxParts(XlsxZip.unpack(bytes));
    }

    /** Whether these are the first bytes of a workbook, old ones that cannot be read among them. */
    public static boolean looksSo(byte[] file) {
        return begins(file, ZIP) || begins(file, OLE);
    }

    /** Whether the workbook brings programs along, or says so of itself. */
    public boolean hasMacros() {
        boolean says = part("[Content_Types].xml")
                .map(types -> new String(types, StandardCharsets.UTF_8))
                .filter(types -> types.contains("macroEnabled") || types.contains("vbaProject"))
                .isPresent();
        return says || byName.keySet().stream().anyMatch(name -> name.endsWith(XlsxZip.PROGRAM));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static byte[] bytes(InputStream file) {
        try {
            var bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new XlsxException(XlsxFault.FILE_TOO_LARGE, "2 MiB");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<byte[]> part(String path) {
        return Optional.ofNullable(byName.get(XlsxZip.name(path)));
    }

    /** The part to which {@code target} points from a part of the folder {@code from}, such as {@code xl/}. */
    static String resolved(String from, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : from + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
