package org.grassroots.registry.scheme.model;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * Reads the text of a document strictly: malformed text, a key twice in one object at any depth, a larger {@link Size} than
 * admitted, more than 32 levels, keys over 100 characters, unpaired surrogates, control characters and numbers
 * of more than 15 digits are faults (contract §1).
 *
 * <p>Reads token by token, because building a tree by the JSON provider keeps the last of two equal keys and says
 * nothing.
 */
final class JsonText {

    static final int MOST_DEPTH = 32;
    private static final int MOST_KEY_LENGTH = 100;
    private static final int MOST_DIGITS = 15;
    private static final Pattern SHORT_NUMBER = Pattern.compile("[-0-9.]{1,32}([eE][-+]?[0-9]{1,2})?");
    private static final JsonParserFactory PARSERS = jakarta.json.Json.createParserFactory(Map.of());

    /** How large a text may be. */
    enum Size {
        /** A single document: 1 MiB and 50,000 values. */
        DOCUMENT(1 << 20, 50_000),
        /** A list of documents: 8 MiB and 400,000 values. */
        LIST(8 << 20, 400_000);

        private final int bytes;
        private final int values;

        Size(int bytes, int values) {
            this.bytes = bytes;
            this.values = values;
        }
    }

    private final JsonParser parser;
    private final FaultLog log;
    private final Size most;
    private final Deque<String> path = new ArrayDeque<>();
    private int values;

    private JsonText(JsonParser parser, FaultLog log, Size most) {
        this.parser = parser;
        this.log = log;
        this.most = most;
    }

    /** The value that the text says; throws at once what makes it unreadable, logs the rest. */
    static Json read(String text, FaultLog log) {
        return read(text, log, Size.DOCUMENT);
    }

    static Json read(String text, FaultLog log, Size most) {
        if (text.length() > most.bytes || text.getBytes(StandardCharsets.UTF_8).length > most.bytes) {
            return refuse(log, "", FaultCode.TOO_LARGE, most.bytes);
        }
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            var reading = new JsonText(parser, log, most);
            var value = reading.value(parser.next());
            if (parser.hasNext()) {
                return refuse(log, "", FaultCode.MALFORMED, place(parser.getLocation()));
            }
            return value;
        } catch (JsonParsingException malformed) {
            return refuse(log, "", FaultCode.MALFORMED, place(malformed.getLocation()));
        } catch (JsonException | NoSuchElementException | IllegalStateException unreadable) {
            return refuse(log, "", FaultCode.MALFORMED, "?");
        }
    }

    private static String place(jakarta.json.stream.JsonLocation location) {
        return location.getLineNumber() + ":" + location.getColumnNumber();
    }

    private static Json refuse(FaultLog log, String pointer, FaultCode code, Object argument) {
        log.add(pointer, code, argument);
        log.refuseImport();
        throw new IllegalStateException(code + " refuses every document");
    }

    private Json value(Event event) {
        values++;
        if (values > most.values) {
            return refuse(log, "", FaultCode.TOO_MANY_VALUES, most.values);
        }
        return switch (event) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Text(allowed(parser.getString()));
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Nothing();
            default -> refuse(log, here(), FaultCode.MALFORMED, place(parser.getLocation()));
        };
    }

    private Json object() {
        open();
        var members = new HashMap<String, Json>();
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var name = parser.getString();
            if (name.length() > MOST_KEY_LENGTH) {
                return refuse(log, here(), FaultCode.KEY_TOO_LONG, MOST_KEY_LENGTH);
            }
            path.addLast(name);
            allowed(name);
            if (members.put(name, value(parser.next())) != null) {
                log.add(here(), FaultCode.DUPLICATE_KEY, name);
            }
            path.removeLast();
        }
        return new Json.Members(members);
    }

    private Json array() {
        open();
        var items = new ArrayList<Json>();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            path.addLast(Integer.toString(items.size()));
            items.add(value(event));
            path.removeLast();
        }
        return new Json.Elements(items);
    }

    private void open() {
        if (path.size() >= MOST_DEPTH) {
            refuse(log, here(), FaultCode.TOO_DEEP, MOST_DEPTH);
        }
    }

    /** The JSON pointer to the value being read; made only where a fault needs it. */
    private String here() {
        var pointer = "";
        for (var name : path) {
            pointer = FaultLog.below(pointer, name);
        }
        return pointer;
    }

    private Json number(String text) {
        if (SHORT_NUMBER.matcher(text).matches()) {
            var value = new BigDecimal(text);
            if (value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS) {
                return new Json.Numeral(value);
            }
        }
        log.add(here(), FaultCode.NUMBER_TOO_LONG, MOST_DIGITS);
        return new Json.Numeral(BigDecimal.ZERO);
    }

    private String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                log.add(here(), FaultCode.TEXT_NOT_ALLOWED);
                return text;
            }
        }
        return text;
    }
}
