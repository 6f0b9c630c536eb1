package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.AnnualInspections;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Country;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.organisation.model.Officer;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** How the pages tell what the register says of an attribute. */
@Named
@RequestScoped
public class FactWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    /** A content as people read it; officers one a line. */
    public String shown(Attribute attribute, @Nullable String content) {
        if (content == null) {
            return "";
        }
        return switch (attribute.form()) {
            case CHOICE -> choice(attribute, content);
            case COUNT -> NumberFormat.getIntegerInstance(language.getLocale()).format(Long.parseLong(content));
            case AMOUNT -> amount(content);
            case DIVISION -> labels.label(content);
            case OFFICERS ->
                OfficerList.of(content).officers().stream().map(this::officer).collect(Collectors.joining("\n"));
            case INSPECTIONS ->
                AnnualInspections.of(content).results().entrySet().stream()
                        .map(year -> year.getKey() + " "
                                + Texts.of("organisation.inspection." + year.getValue(), language.getLocale()))
                        .collect(Collectors.joining(Texts.of("organisation.inspection.between", language.getLocale())));
            default -> content;
        };
    }

    /** A content as people write it into an input: codes and numbers as they are kept, else as they read it. */
    public String written(Attribute attribute, String content) {
        return attribute.form() == Form.INSPECTIONS && attribute.accepts(content) ? shown(attribute, content) : content;
    }

    /** What an attribute is called. */
    public String label(Attribute attribute) {
        return Texts.of("organisation.attribute." + attribute, language.getLocale());
    }

    /** One of the contents among which an attribute's is chosen. */
    public String choice(Attribute attribute, String content) {
        return switch (attribute) {
            case PARTY_GROUP -> Texts.of("organisation.partyGroup." + content, language.getLocale());
            case ESTABLISHMENT_MODE -> Texts.of("organisation.mode." + content, language.getLocale());
            case STATUS -> Texts.of("organisation.status." + content, language.getLocale());
            case COUNTRY -> Country.name(content, language.getLocale());
            case HOST_INDUSTRY -> content + " " + Texts.of("organisation.industry." + content, language.getLocale());
            default ->
                attribute.isYesNo()
                        ? Texts.of(
                                "true".equals(content) ? "registration.yes" : "registration.no", language.getLocale())
                        : Texts.of("organisation.choice." + attribute + "." + content, language.getLocale());
        };
    }

    private String amount(String content) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(new BigDecimal(content));
    }

    private String officer(Officer officer) {
        var post = officer.name() + " · " + Texts.of("officer.post." + officer.post(), language.getLocale());
        return officer.fourHeads() == null
                ? post
                : post + " · " + Texts.of("officer.fourHeads." + officer.fourHeads(), language.getLocale());
    }
}
