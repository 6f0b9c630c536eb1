package org.grassroots.registry.journal.model;

import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.grassroots.registry.journal.JournalService;

/** Is no plain Java, has a setter and knows a service. */
@Entity
public class WrongEntity {

    @Id
    private String id;

    @Resource
    JournalService service;

    public void setId(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
