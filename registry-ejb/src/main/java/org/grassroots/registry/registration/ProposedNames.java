package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.NameKeeper;
import org.grassroots.registry.organisation.NamePlaces;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.ErasedName;
import org.grassroots.registry.registration.model.Field;
import org.jspecify.annotations.Nullable;

/** The names in applications and amendments: those of what is decided can be erased, those under way are kept. */
@ApplicationScoped
class ProposedNames implements NameKeeper {

    private static final String FIELDS = "SELECT f.id, f.field_key, f.written FROM application_field f"
            + " JOIN application a ON a.id = f.application_id WHERE a.organisation_id = ?1";

    private static final String ITEMS =
            "SELECT i.id, i.attribute, i.before_text, i.content, a.state FROM amendment_item i"
                    + " JOIN amendment a ON a.id = i.amendment_id WHERE a.organisation_id = ?1";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private record Written(String id, Attribute attribute, String content) {

        static Optional<Written> of(Object[] row) {
            var attribute = Field.of((String) row[1]).flatMap(Field::attribute);
            return row[2] == null
                    ? Optional.empty()
                    : attribute.map(known -> new Written((String) row[0], known, (String) row[2]));
        }
    }

    private record Item(
            String id, Attribute attribute, @Nullable String before, String content, boolean open) {

        static Item of(Object[] row) {
            return new Item(
                    (String) row[0],
                    Attribute.valueOf((String) row[1]),
                    (String) row[2],
                    (String) row[3],
                    List.of("SUBMITTED", "RETURNED").contains((String) row[4]));
        }
    }

    @Override
    public NamePlaces look(ErasedName what) {
        var found = new ArrayList<Attribute>();
        written(what).forEach(field -> found.add(field.attribute()));
        var items = items(what).toList();
        items.forEach(item -> found.add(item.attribute()));
        int contacts = (int) found.stream().filter(ErasedName::isContact).count();
        return new NamePlaces(
                found.size() - contacts,
                contacts,
                items.stream().anyMatch(item -> item.open() && proposes(item, what)));
    }

    private static boolean proposes(Item item, ErasedName what) {
        return !ErasedName.isContact(item.attribute()) && what.isIn(item.attribute(), item.content());
    }

    @Override
    public void erase(ErasedName what) {
        written(what)
                .forEach(field -> em.createNativeQuery("UPDATE application_field SET written = ?1 WHERE id = ?2")
                        .setParameter(1, what.without(field.attribute(), field.content()))
                        .setParameter(2, field.id())
                        .executeUpdate());
        items(what).forEach(item -> erase(what, item));
    }

    private void erase(ErasedName what, Item item) {
        write("content", what.without(item.attribute(), item.content()), item);
        if (item.before() != null) {
            write("before_text", what.without(item.attribute(), item.before()), item);
        }
    }

    private void write(String column, String content, Item item) {
        em.createNativeQuery("UPDATE amendment_item SET " + column + " = ?1 WHERE id = ?2")
                .setParameter(1, content)
                .setParameter(2, item.id())
                .executeUpdate();
    }

    private Stream<Written> written(ErasedName what) {
        return rows(FIELDS, what)
                .flatMap(row -> Written.of(row).stream())
                .filter(field -> what.isIn(field.attribute(), field.content()));
    }

    private Stream<Item> items(ErasedName what) {
        return rows(ITEMS, what)
                .map(Item::of)
                .filter(item ->
                        what.isIn(item.attribute(), item.before()) || what.isIn(item.attribute(), item.content()));
    }

    private Stream<Object[]> rows(String text, ErasedName what) {
        List<?> found =
                em.createNativeQuery(text).setParameter(1, what.organisation()).getResultList();
        return found.stream().map(Object[].class::cast);
    }
}
