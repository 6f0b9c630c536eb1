package org.grassroots.registry.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, walked element by element. A document type, and so every entity, is refused; so is
 * nesting beyond 64 levels. Names are taken without their namespaces, of which xlsx has two sets.
 */
final class XmlPart {

    private static final int MOST_DEPTH = 64;
    /** As many characters as a cell of Excel holds. */
    static final int MOST_TEXT = 32_767;

    private final XMLStreamReader reader;
    private final String name;
    private int depth;

    XmlPart(byte[] content, String name) {
        this.name = name;
        // the JDK's own, not whatever the server or a library brings
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException malformed) {
            throw unreadable();
        }
    }

    XlsxException unreadable() {
        return new XlsxException(XlsxFault.NOT_XLSX, name);
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = event();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes on to the next start or end within the element {@code parent}; false at its end. */
    boolean nextIn(String parent) {
        return next() && !ends(parent);
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The characters of the element that starts here, up to its end. */
    String text() {
        var text = new StringBuilder();
        int outside = depth - 1;
        for (int event = event(); depth > outside; event = event()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > MOST_TEXT) {
                throw new XlsxException(XlsxFault.TEXT_TOO_LONG, MOST_TEXT);
            }
        }
        return text.toString();
    }

    /** Passes over the element that starts here. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            event();
        }
    }

    private int event() {
        try {
            if (!reader.hasNext()) {
                throw unreadable();
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > MOST_DEPTH) {
                throw unreadable();
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw unreadable();
        }
    }
}
