package org.grassroots.registry.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that a column admits, with what each means in Chinese; they are offered in the cells of that column. */
enum WorkbookChoices {
    YES_NO("是否", "是=", "否="),
    SOURCE("来源 source", "SAMPLE=样例", "OFFICIAL=正式文件", "DRAFT=拟稿"),
    SERVICE("四服务 service", "SCIENTISTS=服务科技工作者", "INNOVATION=服务创新驱动发展", "LITERACY=服务全民科学素质提高", "DECISIONS=服务党和政府科学决策"),
    TYPE(
            "计分方法 type",
            "YES_NO=是否",
            "CHOICE=选项",
            "CHECKLIST=条件清单",
            "THRESHOLD=分档",
            "PROPORTION=比例",
            "FORMULA=公式",
            "DEDUCTION=扣分",
            "EXPERT=专家评分"),
    WHEN_UNDEFINED("除数为零时 whenUndefined", "ZERO=不得分", "FULL=得满分", "NOT_APPLICABLE=不适用"),
    PART(
            "细目种类 part",
            "option=选项（CHOICE）",
            "condition=条件（CHECKLIST）",
            "count=满足条数（CHECKLIST）",
            "set=条件组合（CHECKLIST）",
            "step=分档（THRESHOLD）",
            "any=上一档的另一条件（THRESHOLD）",
            "level=评分等第（EXPERT）",
            "item=三级指标（已归档的指标体系）"),
    GRADE(
            "等次 grade",
            "EXCELLENT=优秀",
            "GOOD=良好",
            "QUALIFIED=合格",
            "BASICALLY_QUALIFIED=基本合格",
            "UNQUALIFIED=不合格",
            "NOT_PARTICIPATED=未参评"),
    KIND("加减分种类 kind", "bonus=加分", "deduction=扣分", "veto=一票否决"),
    MEASURE(
            "措施 measure",
            "INTERVIEW=约谈",
            "WARNING=警告",
            "SUSPENSION=暂停",
            "RECTIFICATION=整改",
            "MEMBERSHIP_REVOCATION=取消团体会员资格",
            "EXIT=退出",
            "INCENTIVE=激励",
            "NOTICE=通报");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final List<String> names;

    WorkbookChoices(String title, String... names) {
        this.title = title;
        this.names = List.of(names);
    }

    String title() {
        return title;
    }

    /** What may be written, to its meaning. */
    Map<String, String> names() {
        var meanings = new LinkedHashMap<String, String>();
        names.stream().map(name -> name.split("=", 2)).forEach(name -> meanings.put(name[0], name[1]));
        return meanings;
    }
}
