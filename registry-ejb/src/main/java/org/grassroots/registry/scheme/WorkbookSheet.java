package org.grassroots.registry.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.scheme.WorkbookColumn.Kind;

/**
 * The seven sheets of a scheme as a workbook. In each the first row holds the keys of its columns, the second their
 * names for people, and from the third on each row that is not empty says something.
 */
enum WorkbookSheet {
    FRAME("方案", need("key", "键", Kind.CODE, 18), of("value", "内容", Kind.TEXT, 60), of("name", "说明", Kind.REMARK, 50)),
    DIMENSIONS(
            "维度",
            of("code", "编码", Kind.CODE, 10),
            of("title.zh", "一级指标", Kind.TEXT, 34),
            of("title.en", "英文名称", Kind.TEXT, 34),
            of("weight", "权重", Kind.NUMBER, 8),
            of("service", "四服务", WorkbookChoices.SERVICE, 16)),
    INDICATORS(
            "指标",
            need("dimension", "所属一级指标", Kind.CODE, 14),
            of("code", "编码", Kind.CODE, 10),
            of("title.zh", "二级指标", Kind.TEXT, 30),
            of("title.en", "英文名称", Kind.TEXT, 30),
            of("weight", "权重", Kind.NUMBER, 8),
            of("evidence.required", "须附佐证", WorkbookChoices.YES_NO, 10),
            of("evidence.note.zh", "佐证材料", Kind.TEXT, 30),
            of("evidence.note.en", "佐证材料（英文）", Kind.TEXT, 30),
            of("type", "计分方法", WorkbookChoices.TYPE, 14),
            of("value", "数据", Kind.EXPRESSION, 34),
            of("target", "目标值", Kind.EXPRESSION, 24),
            of("points", "得分公式", Kind.EXPRESSION, 34),
            of("perDefect", "每处扣分", Kind.NUMBER, 10),
            of("scale", "专家满分", Kind.NUMBER, 10),
            of("minimumExperts", "最少专家数", Kind.NUMBER, 12),
            of("whenUndefined", "除数为零时", WorkbookChoices.WHEN_UNDEFINED, 18)),
    PARTS(
            "评分细目",
            need("indicator", "所属指标", Kind.CODE, 12),
            need("part", "细目种类", WorkbookChoices.PART, 12),
            of("code", "编码", Kind.CODE, 14),
            of("title.zh", "名称", Kind.TEXT, 40),
            of("title.en", "英文名称", Kind.TEXT, 40),
            of("value", "数据", Kind.EXPRESSION, 28),
            of("atLeast", "至少（条数、门槛、起始分）", Kind.NUMBER, 24),
            of("exclusive", "须超过门槛", WorkbookChoices.YES_NO, 12),
            of("points", "得分", Kind.NUMBER, 8),
            of("codes", "同时满足的条件", Kind.CODES, 26),
            of("weight", "权重", Kind.NUMBER, 8)),
    BANDS(
            "等级",
            of("grade", "等次", WorkbookChoices.GRADE, 24),
            of("from", "起始分", Kind.NUMBER, 10),
            of("quota", "比例上限（%）", Kind.NUMBER, 14)),
    EXTRAS(
            "加减分与否决",
            need("kind", "种类", WorkbookChoices.KIND, 12),
            of("code", "编码", Kind.CODE, 10),
            of("title.zh", "名称", Kind.TEXT, 44),
            of("title.en", "英文名称", Kind.TEXT, 44),
            of("points", "分值", Kind.NUMBER, 8)),
    CONSEQUENCES(
            "后果",
            of("grade", "等次", WorkbookChoices.GRADE, 24),
            of("running", "连续次数", Kind.NUMBER, 10),
            of("measure", "措施", WorkbookChoices.MEASURE, 28));

    /** The rows of the sheet of keys. */
    static final List<WorkbookColumn> KEYS = List.of(
            of("code", "代码：1 至 40 个字母、数字或 . _ -", Kind.CODE, 0),
            of("version", "版本：1 至 40 个字母、数字或 . _ -", Kind.CODE, 0),
            of("variant", "适用类别；空白为全部", Kind.CODE, 0),
            of("subject", "评价对象，如 COUNTY_ASSOCIATION", Kind.CODE, 0),
            of("source", "来源", WorkbookChoices.SOURCE, 0),
            of("documentNumber", "文号", Kind.TEXT, 0),
            of("title.zh", "名称", Kind.TEXT, 0),
            of("title.en", "英文名称", Kind.TEXT, 0),
            of("selfWeight", "自评总分所占份额：0 至 1，空白为 0", Kind.NUMBER, 0),
            of("deviationFlag", "自评与核定相差多少分起标记；空白为 10", Kind.NUMBER, 0),
            of("bonusCap", "加分合计的上限；空白为 5", Kind.NUMBER, 0),
            of("archived", "已归档的旧指标体系，只供查看和比较", WorkbookChoices.YES_NO, 0));

    static final int KEY_ROW = 1;
    static final int NAME_ROW = 2;
    static final int FIRST_ROW = 3;

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final List<WorkbookColumn> columns;

    WorkbookSheet(String title, WorkbookColumn... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    static Set<String> titles() {
        return Arrays.stream(values()).map(WorkbookSheet::title).collect(Collectors.toSet());
    }

    String title() {
        return title;
    }

    List<WorkbookColumn> columns() {
        return columns;
    }

    Optional<WorkbookColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private static WorkbookColumn of(String key, String title, Kind kind, int width) {
        return new WorkbookColumn(key, title, kind, width, null, false);
    }

    private static WorkbookColumn of(String key, String title, WorkbookChoices choices, int width) {
        return new WorkbookColumn(key, title, kind(choices), width, choices, false);
    }

    private static WorkbookColumn need(String key, String title, Kind kind, int width) {
        return new WorkbookColumn(key, title, kind, width, null, true);
    }

    private static WorkbookColumn need(String key, String title, WorkbookChoices choices, int width) {
        return new WorkbookColumn(key, title, kind(choices), width, choices, true);
    }

    private static Kind kind(WorkbookChoices choices) {
        return choices == WorkbookChoices.YES_NO ? Kind.YES_NO : Kind.CODE;
    }
}
