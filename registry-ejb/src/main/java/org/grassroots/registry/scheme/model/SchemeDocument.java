package org.grassroots.registry.scheme.model;

import java.util.List;
import java.util.TreeMap;

/**
 * A scheme as people exchange it: the document, what it says, and what still keeps it from being published (contract
 * §1).
 *
 * @param json the document as it was imported
 * @param faults everything that refuses publication; empty when it can be published
 */
public record SchemeDocument(Scheme scheme, Json json, List<Fault> faults) {

    /** What {@code format} says in a scheme document. */
    public static final String FORMAT = SchemeReader.FORMAT;

    public SchemeDocument {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a document strictly.
     *
     * @throws FaultsException with everything for which the document is no scheme document, not even a draft
     */
    public static SchemeDocument read(String text, FigureCatalogue catalogue) {
        var log = new FaultLog();
        var json = JsonText.read(text, log);
        var scheme = new SchemeReader(log, catalogue).scheme(JsonCursor.over(json, "", log));
        log.refuseImport();
        return new SchemeDocument(scheme, json, log.all());
    }

    /**
     * The same document under another version, as canonical JSON, for a draft to go on from. What an official document
     * laid down is no longer official then, so the copy is a draft without document number.
     */
    public String underVersion(String version) {
        var members = new TreeMap<>(((Json.Members) json).byName());
        members.put("version", new Json.Text(version));
        if (scheme.identity().source() == Source.OFFICIAL) {
            members.put("source", new Json.Text(Source.DRAFT.name()));
            members.remove("documentNumber");
        }
        return CanonicalJson.write(new Json.Members(members));
    }

    public boolean publishable() {
        return faults.isEmpty();
    }

    /** The document in its canonical form (RFC 8785). */
    public String canonical() {
        return CanonicalJson.write(json);
    }

    /** The hash by which cases name the scheme they were scored with. */
    public String sha256() {
        return CanonicalJson.sha256(json);
    }
}
