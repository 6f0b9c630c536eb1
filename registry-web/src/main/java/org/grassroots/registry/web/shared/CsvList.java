package org.grassroots.registry.web.shared;

/** A list that people can take along as a table; it shows what its page shows, and to nobody else. */
public interface CsvList {

    /** Its name in the address, after {@code /csv/}. */
    String name();

    /**
     * The rows asked for, read by the parameters that its page has; reads them all and verifies.
     *
     * @param words the language of whoever takes it along
     */
    CsvTable<?> table(Query query, CsvWords words);
}
