package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class ReadyQueriesTest {

    private static final String COUNTIES =
            "SELECT d.code FROM Division d WHERE d.code BETWEEN :first AND :last ORDER BY d.code";

    @StoreTest
    void aQueryThatIsReadIsAsLongAsWhoeverAsksWants(Store store) {
        var queries = store.bean(ReadyQueries.class);

        var two = counties(queries, 2);
        var four = counties(queries, 4);

        assertThat(two).hasSize(2);
        assertThat(four).hasSize(4).startsWith(two.toArray(String[]::new));
        assertThat(counties(queries, 1)).containsExactly(two.get(0));
    }

    @StoreTest
    void whatComesAfterTheMostIsAnsweredAllTheSame(Store store) {
        var queries = store.bean(ReadyQueries.class);

        var differing = IntStream.range(0, 510)
                .mapToObj(number -> counties(queries, COUNTIES.replace("ORDER", "AND " + number + " >= 0 ORDER"), 3))
                .distinct()
                .toList();

        assertThat(differing).containsExactly(counties(queries, 3));
    }

    private static List<String> counties(ReadyQueries queries, int most) {
        return counties(queries, COUNTIES, most);
    }

    private static List<String> counties(ReadyQueries queries, String text, int most) {
        return queries.first(most, text, String.class)
                .setParameter("first", "320100")
                .setParameter("last", "329999")
                .getResultList();
    }
}
