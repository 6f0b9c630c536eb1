package org.grassroots.registry.territory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * 园区: a development zone that the statistical office counts like a county, such as 苏州工业园区.
 *
 * <p>It is no division: it has no code of GB/T 2260 and nobody's jurisdiction ends at its border. The city it lies
 * in supervises what is there.
 */
@Entity
@Table(name = "park")
public class Park {

    @Id
    @Column(length = 6)
    private String code;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "parent_code", nullable = false, length = 6)
    private String parent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standard standard;

    @Column(name = "pinyin_key", nullable = false, length = 300)
    private String pinyinKey;

    @Column(nullable = false, length = 100)
    private String initials;

    @SuppressWarnings("NullAway.Init")
    protected Park() {
        // for the persistence provider
    }

    /** Its code in the statistical list. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The division it lies in, a city nearly always. */
    public String parent() {
        return parent;
    }

    public Standard standard() {
        return standard;
    }
}
