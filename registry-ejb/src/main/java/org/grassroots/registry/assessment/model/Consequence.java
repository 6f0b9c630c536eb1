package org.grassroots.registry.assessment.model;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Measure;
import org.grassroots.registry.scheme.model.Scheme;

/** 结果运用: what follows from a grade: incentives, obligations and sanctions (domain rules C.4, G1, G7). */
public enum Consequence {
    /** 项目资助优先. */
    PROJECTS_PREFERRED,
    /** 表彰举荐. */
    COMMENDATION,
    /** 培训名额. */
    TRAINING_SEATS,
    /** 典型标杆. */
    MODEL,
    /** 下一年度免实地督查. */
    NO_SITE_NEXT_YEAR,
    /** 可申报能力建设项目. */
    MAY_APPLY_FOR_PROJECTS,
    /** 列出改进清单. */
    IMPROVEMENT_LIST,
    /** 不予资助. */
    NO_FUNDING,
    /** 三个月内整改并复查. */
    RECTIFY_IN_THREE_MONTHS,
    /** 六个月内整改. */
    RECTIFY_IN_SIX_MONTHS,
    /** 连续两次的予以约谈. */
    INTERVIEW_IF_TWICE,
    /** 约谈，整改不力的予以警告. */
    INTERVIEW_THEN_WARNING,
    /** 抄送县（市、区）党委. */
    NOTICE_TO_PARTY_COMMITTEE,
    /** 连续两次的退出. */
    EXIT_IF_TWICE;

    /** The months for what is wanting; also for what was found on site. */
    public static final int SHORT_TIME = 3;

    private static final int LONG_TIME = 6;

    /** What follows for an organisation of this kind, incentives first. */
    public static List<Consequence> of(Grade grade, OrganisationKind kind) {
        return switch (grade) {
            case EXCELLENT -> List.of(PROJECTS_PREFERRED, COMMENDATION, TRAINING_SEATS, MODEL, NO_SITE_NEXT_YEAR);
            case GOOD -> List.of(MAY_APPLY_FOR_PROJECTS);
            case QUALIFIED -> List.of(IMPROVEMENT_LIST);
            case BASICALLY_QUALIFIED -> List.of(NO_FUNDING, RECTIFY_IN_THREE_MONTHS, INTERVIEW_IF_TWICE);
            case UNQUALIFIED, NOT_PARTICIPATED -> failed(kind);
        };
    }

    /**
     * Within how many months what the grade shows to be wanting has to be put right; 0 where it asks for nothing. A scheme
     * that asks it of another grade gives the shorter time.
     */
    public static int monthsToMend(Grade grade, OrganisationKind kind, Scheme scheme) {
        var follows = of(grade, kind);
        if (follows.contains(RECTIFY_IN_SIX_MONTHS)) {
            return LONG_TIME;
        }
        boolean asked = scheme.consequences().stream()
                .anyMatch(one -> one.grade() == grade && one.measure() == Measure.RECTIFICATION && one.running() <= 1);
        return asked || follows.contains(RECTIFY_IN_THREE_MONTHS) ? SHORT_TIME : 0;
    }

    private static List<Consequence> failed(OrganisationKind kind) {
        var follows = new ArrayList<>(List.of(NO_FUNDING, RECTIFY_IN_SIX_MONTHS, INTERVIEW_THEN_WARNING));
        // the province revokes no association of a county: it tells those who can do something about it
        if (kind == OrganisationKind.COUNTY_ASSOCIATION) {
            follows.add(NOTICE_TO_PARTY_COMMITTEE);
        }
        if (OrganisationKind.TALENT_BASES.contains(kind)) {
            follows.add(EXIT_IF_TWICE);
        }
        return List.copyOf(follows);
    }
}
