package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What an application of one kind of organisation is asked for: its parts with their questions, the papers that prove
 * it, and what a reviewer has to do before it is passed.
 *
 * @param papers the kinds of paper, in order; those whose value is true are needed
 * @param least the least that a number may be
 * @param siteVisit whether somebody has to go there before it is passed
 */
public record Questionnaire(
        List<Part> parts, Map<DocumentKind, Boolean> papers, Map<Field, Long> least, boolean siteVisit)
        implements Serializable {

    public Questionnaire {
        parts = List.copyOf(parts);
        papers = new EnumMap<>(papers);
        least = Map.copyOf(least);
    }

    /** What a kind is asked for. */
    public static Questionnaire of(OrganisationKind kind) {
        return switch (kind) {
            case COUNTY_ASSOCIATION -> CountyAssociationForm.QUESTIONS;
            case UNIVERSITY_ASSOCIATION -> UniversityAssociationForm.QUESTIONS;
            case ENTERPRISE_ASSOCIATION -> EnterpriseAssociationForm.QUESTIONS;
            case INSTITUTE_ASSOCIATION -> InstituteAssociationForm.QUESTIONS;
            case LEARNED_SOCIETY -> LearnedSocietyForm.QUESTIONS;
            case RURAL_TECH_ASSOCIATION -> RuralTechAssociationForm.QUESTIONS;
            case TOWNSHIP_BRANCH -> TownshipBranchForm.QUESTIONS;
            case PARK_ASSOCIATION -> ParkAssociationForm.QUESTIONS;
            case ASSOCIATION_ALLIANCE -> AssociationAllianceForm.QUESTIONS;
            case HAIZHI_WORK_BASE -> HaizhiWorkBaseForm.QUESTIONS;
            case OFFSHORE_BASE -> OffshoreBaseForm.QUESTIONS;
            case OVERSEAS_INNOVATION_CENTRE, OVERSEAS_LIAISON_STATION -> OverseasPostForm.QUESTIONS;
        };
    }

    static Builder begin() {
        return new Builder();
    }

    /** Everything that is asked, in order. */
    public List<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream()).toList();
    }

    /** The question for a field, if it is asked. */
    public Optional<Question> question(Field field) {
        return questions().stream()
                .filter(question -> question.field() == field)
                .findFirst();
    }

    /** The kinds of paper that can be handed in, in order. */
    public List<DocumentKind> documentKinds() {
        return List.copyOf(papers.keySet());
    }

    /** Whether an application without such a paper is incomplete. */
    public boolean needs(DocumentKind kind) {
        return papers.getOrDefault(kind, false);
    }

    /** The kinds of paper without which an application is incomplete. */
    public List<DocumentKind> neededPapers() {
        return papers.keySet().stream().filter(this::needs).toList();
    }

    /** The keys of all fields and papers, in the order of the form. */
    public List<String> keys() {
        return Stream.concat(
                        questions().stream().map(question -> question.field().key()),
                        papers.keySet().stream().map(DocumentKind::key))
                .toList();
    }

    /** What of it becomes attributes in the register. */
    public List<Attribute> attributes() {
        return questions().stream()
                .flatMap(question -> question.field().attribute().stream())
                .toList();
    }

    /** How the class of a kind writes down what it is asked for. */
    static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private final List<Question> open = new ArrayList<>();
        private final Map<DocumentKind, Boolean> papers = new EnumMap<>(DocumentKind.class);
        private final Map<Field, Long> least = new EnumMap<>(Field.class);
        private @Nullable Section section;
        private boolean siteVisit;

        /** Begins the next part. */
        Builder part(Section next) {
            close();
            section = next;
            return this;
        }

        /** Begins with what nearly every kind is asked: what it is called and how it is reached. */
        Builder organisation() {
            return part(Section.ORGANISATION)
                    .asks(Field.NAME)
                    .mayAsk(Field.SHORT_NAME, Field.LEGAL_FORM)
                    .asks(Field.ADDRESS, Field.CONTACT_PHONE)
                    .mayAsk(Field.CONTACT_EMAIL);
        }

        /** Begins the part about the unit to which it belongs, or that runs it. */
        Builder host() {
            return part(Section.HOST)
                    .asks(Field.HOST_NAME, Field.HOST_CODE)
                    .mayAsk(Field.HOST_CODE_NOTE)
                    .asks(Field.HOST_TYPE, Field.HOST_AFFILIATION);
        }

        /** Fields that have to be filled in. */
        Builder asks(Field... fields) {
            return add(true, null, fields);
        }

        /** Fields that may stay empty. */
        Builder mayAsk(Field... fields) {
            return add(false, null, fields);
        }

        /** Fields that have to be filled in where another is ticked, and must be empty where it is not. */
        Builder asksWith(Field ticked, Field... fields) {
            return add(true, ticked, fields);
        }

        /** A number that may not be less. */
        Builder least(Field field, long number) {
            least.put(field, number);
            return this;
        }

        /** Papers that have to be handed in. */
        Builder papers(DocumentKind... kinds) {
            Arrays.stream(kinds).forEach(kind -> papers.put(kind, true));
            return this;
        }

        /** Papers that may be handed in; any other paper always may. */
        Builder mayHavePapers(DocumentKind... kinds) {
            Arrays.stream(kinds).forEach(kind -> papers.put(kind, false));
            return this;
        }

        /** Somebody has to go there before it is passed. */
        Builder siteVisit() {
            siteVisit = true;
            return this;
        }

        Questionnaire end() {
            close();
            papers.put(DocumentKind.OTHER, false);
            return new Questionnaire(parts, papers, least, siteVisit);
        }

        private Builder add(boolean required, @Nullable Field only, Field... fields) {
            Arrays.stream(fields).forEach(field -> open.add(new Question(field, required, only)));
            return this;
        }

        private void close() {
            if (section != null) {
                parts.add(new Part(section, open));
                open.clear();
            }
        }
    }
}
