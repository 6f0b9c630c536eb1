package org.grassroots.registry.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.BlockingKeys;
import org.grassroots.registry.organisation.model.DuplicateSubject;
import org.grassroots.registry.organisation.model.DuplicateSubject.Use;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.organisation.model.SearchText;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Pinyin;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.territory.DivisionName;
import org.grassroots.registry.territory.model.Level;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Very many enterprise associations with made-up names, one in five hundred renamed once, written past the services. */
final class ALargeRegister {

    private static final String CHARACTERS =
            "恒远华澄瑞丰海川中旭云帆金穗锦绣东吴明澜启航天合星河同泽鼎盛众诚博长风绿源银杏嘉禾宏图伟业泰康润达信义正和永安新宇润泽卓越凌志晨光朝阳飞鸿腾龙凤翔麒麟江枫渔火松柏竹梅兰桂芝菊荷";
    private static final List<String> TRADES = List.of(
            "医药", "精密机械", "半导体", "新材料", "智能装备", "软件", "农业科技", "纺织", "光电", "环保", "船舶重工", "动力", "通信", "生物", "化工", "电子",
            "汽车零部件", "仪器", "能源", "食品", "物流", "建设", "电气", "信息技术");
    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "集团有限公司", "有限责任公司");
    private static final int BATCH = 2000;
    private static final int RENAMED = 500;
    private static final String VERSION = "INSERT INTO attribute_version (id, organisation_id, attribute, content,"
            + " valid_from, valid_to, recorded_at, decision_body, decided_on, account_id, account_name, search_text)"
            + " VALUES (?, ?, ?, ?, DATE '%s', %s, TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08', '样例',"
            + " DATE '2015-01-01', 'a', '样例', ?)";

    private final Random random = new Random(20211101);
    private final Map<String, String> counties = new TreeMap<>();
    private final NameReader reader;

    ALargeRegister(NameReader reader) {
        this.reader = reader;
        var names = new TreeMap<String, String>();
        DivisionName.all().forEach(division -> names.put(division.code(), division.name()));
        DivisionName.all().stream()
                .filter(division -> division.isIn(new DivisionCode("320000")) && division.level() == Level.COUNTY)
                .filter(division -> names.containsKey(
                        new DivisionCode(division.code()).parent().value()))
                .forEach(division -> counties.put(
                        division.code(),
                        names.get(new DivisionCode(division.code()).parent().value())));
    }

    /**
     * One of them.
     *
     * @param former what it was called up to 2018, or null
     */
    record Member(String id, String name, @Nullable String former, String division, String hostCode) {

        Collection<String> names() {
            return former == null ? List.of(name) : List.of(name, former);
        }

        DuplicateSubject subject(NameReader reader) {
            return DuplicateSubject.of(
                    OrganisationKind.ENTERPRISE_ASSOCIATION,
                    division,
                    null,
                    hostCode,
                    Map.of(name, Use.CURRENT),
                    reader);
        }
    }

    /** The one of this number; equal numbers of one register make equal members. */
    Member member(int number) {
        var codes = List.copyOf(counties.keySet());
        var county = codes.get(random.nextInt(codes.size()));
        var own = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            own.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        var name = counties.get(county) + own + TRADES.get(random.nextInt(TRADES.size()))
                + FORMS.get(random.nextInt(FORMS.size())) + "科学技术协会";
        var former = number % RENAMED == 0 ? "老样例" + number + "厂科学技术协会" : null;
        var id = "00000000-0000-4000-8000-%012d".formatted(number);
        return new Member(id, name, former, county, "91%016d".formatted(number));
    }

    /** Writes them with the texts by which they are found and, where wanted, their keys. */
    void write(Store store, int members, boolean keys) throws SQLException, IOException {
        try (var connection = store.connection()) {
            connection.setAutoCommit(false);
            withoutIndex(connection, store.isPostgres());
            for (int first = 0; first < members; first += BATCH) {
                write(connection, store.isPostgres(), first, Math.min(members, first + BATCH), keys);
                connection.commit();
            }
            connection.setAutoCommit(true);
            withIndex(connection, store.isPostgres());
            try (var statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
        }
    }

    // an index of trigrams is made much faster than it grows
    private static void withoutIndex(Connection connection, boolean postgres) throws SQLException {
        if (postgres) {
            try (var statement = connection.createStatement()) {
                statement.execute("DROP INDEX organisation_search");
                statement.execute("DROP INDEX attribute_version_search");
            }
        }
    }

    private static void withIndex(Connection connection, boolean postgres) throws SQLException {
        if (postgres) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "CREATE INDEX organisation_search ON organisation USING gin (search_text gin_trgm_ops)");
                statement.execute("CREATE INDEX attribute_version_search ON attribute_version"
                        + " USING gin (search_text gin_trgm_ops) WHERE search_text IS NOT NULL");
            }
        }
    }

    private void write(Connection connection, boolean postgres, int from, int to, boolean keys)
            throws SQLException, IOException {
        var rows = new StringBuilder();
        var written = new ArrayList<Member>();
        try (var insert = connection.prepareStatement("INSERT INTO organisation (id, version, registry_number, kind,"
                + " division_code, jurisdiction_code, status, place_key, established_on, decision_body, decided_on,"
                + " registered_at, name, name_pinyin, name_initials, party_group, host_code, search_text) VALUES (?, 1, ?,"
                + " 'ENTERPRISE_ASSOCIATION', ?, ?, 'ACTIVE', ?, DATE '2015-01-01', '样例', DATE '2015-01-01',"
                + " TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08', ?, ?, ?, FALSE, ?, ?)")) {
            for (int number = from; number < to; number++) {
                var member = member(number);
                written.add(member);
                var registryNumber = RegistryNumber.issue(
                                "JS",
                                OrganisationKind.ENTERPRISE_ASSOCIATION,
                                new DivisionCode(member.division()),
                                2015,
                                number)
                        .value();
                var pinyin = Pinyin.of(member.name());
                insert.setString(1, member.id());
                insert.setString(2, registryNumber);
                insert.setString(3, member.division());
                insert.setString(4, member.division());
                insert.setString(5, "QY:" + member.hostCode());
                insert.setString(6, member.name());
                insert.setString(7, pinyin.key());
                insert.setString(8, pinyin.initials());
                insert.setString(9, member.hostCode());
                insert.setString(10, SearchText.of(member.names(), List.of(registryNumber, member.hostCode())));
                insert.addBatch();
                if (keys) {
                    BlockingKeys.of(member.subject(reader))
                            .forEach(key -> rows.append(key)
                                    .append('\t')
                                    .append(member.id())
                                    .append('\n'));
                }
            }
            insert.executeBatch();
        }
        writeVersions(connection, written);
        if (keys && postgres) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY duplicate_key (key_hash, organisation_id) FROM STDIN",
                            new StringReader(rows.toString()));
        }
    }

    // what the register says of each: its names, the code of its host, and that it lives
    private static void writeVersions(Connection connection, List<Member> members) throws SQLException {
        try (var always = connection.prepareStatement(VERSION.formatted("2015-01-01", "NULL"));
                var since = connection.prepareStatement(VERSION.formatted("2018-01-01", "NULL"));
                var until = connection.prepareStatement(VERSION.formatted("2015-01-01", "DATE '2018-01-01'"))) {
            for (var member : members) {
                say(always, member, Attribute.STATUS, "ACTIVE");
                say(always, member, Attribute.HOST_CODE, member.hostCode());
                say(member.former() == null ? always : since, member, Attribute.NAME, member.name());
                if (member.former() != null) {
                    say(until, member, Attribute.NAME, member.former());
                }
            }
            for (var statement : List.of(always, since, until)) {
                statement.executeBatch();
            }
        }
    }

    private static void say(PreparedStatement insert, Member member, Attribute attribute, String content)
            throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, member.id());
        insert.setString(3, attribute.name());
        insert.setString(4, content);
        insert.setString(5, SearchText.of(attribute, content).orElse(null));
        insert.addBatch();
    }
}
