package org.grassroots.registry.evidence;

import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Store;

/** A file that was handed in, as far as others name it by its id. */
public final class AFile {

    private AFile() {}

    /** The id of a stored file of {@code division}. */
    public static String of(Store store, String division) {
        var id = Ids.fresh();
        store.inTransaction(() -> store.em()
                .createNativeQuery("INSERT INTO evidence (id, file_name, media_type, size_in_bytes, sha256,"
                        + " jurisdiction_code, stored_at, account_id, account_name) VALUES ('" + id
                        + "', '批复.pdf', 'application/pdf', 1024, '" + "c".repeat(64) + "', '" + division
                        + "', TIMESTAMP WITH TIME ZONE '2021-03-01 08:00:00+08', 'account', '填报员')")
                .executeUpdate());
        return id;
    }
}
