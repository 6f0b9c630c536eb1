package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.grassroots.registry.journal.model.WrongEntity;

/** Is no service by name, tells nobody who may call it, touches the database and another feature's entity. */
@Stateless
public class WrongBean {

    EntityManager em;

    public Instant touch(WrongEntity entity) {
        em.persist(entity.id());
        return Instant.now();
    }
}
