package org.grassroots.registry.organisation.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.grassroots.registry.shared.CreditCode;
import org.grassroots.registry.shared.DivisionCode;

/** What the text looks like in which a content is kept. */
public enum Form {
    /** One line of words. */
    TEXT("…") {
        @Override
        public boolean accepts(String content) {
            return !content.isBlank() && content.length() <= Attribute.LONGEST && content.indexOf('\n') < 0;
        }
    },
    /** One of a few words; which, the attribute or field says. */
    CHOICE("…") {
        @Override
        public boolean accepts(String content) {
            return TEXT.accepts(content);
        }
    },
    /** A number of persons or things, up to nine digits. */
    COUNT("12") {
        @Override
        public boolean accepts(String content) {
            return content.matches("0|[1-9]\\d{0,8}");
        }

        @Override
        public String normal(String typed) {
            return typed.matches("\\d{1,12}") ? new BigDecimal(typed).toPlainString() : typed;
        }
    },
    /** An amount of money in yuan with two decimals at the most. */
    AMOUNT("1200000.50") {
        @Override
        public boolean accepts(String content) {
            return content.matches("(0|[1-9]\\d{0,11})\\.\\d\\d");
        }

        @Override
        public String normal(String typed) {
            var plain = typed.replaceAll("[,，]", "");
            return plain.matches("\\d{1,12}(\\.\\d{1,2})?")
                    ? new BigDecimal(plain).setScale(2).toPlainString()
                    : typed;
        }
    },
    /** A day of the calendar. */
    DAY("2021-03-01") {
        @Override
        public boolean accepts(String content) {
            try {
                return content.length() == example().length()
                        && LocalDate.parse(content).getYear() > 0;
            } catch (DateTimeException noDay) {
                return false;
            }
        }
    },
    /** 行政区划代码. */
    DIVISION("320106") {
        @Override
        public boolean accepts(String content) {
            return DivisionCode.isWellFormed(content);
        }
    },
    /** 统一社会信用代码. */
    CREDIT_CODE("91350100M000100Y43") {
        @Override
        public boolean accepts(String content) {
            return CreditCode.isWellFormed(content);
        }

        @Override
        public String normal(String typed) {
            return CreditCode.normal(typed);
        }
    },
    /** The registry number of another organisation. */
    REGISTRY_NUMBER("JS-LA-320106-2021-00001-1") {
        @Override
        public boolean accepts(String content) {
            return RegistryNumber.isValid(content);
        }

        @Override
        public String normal(String typed) {
            return typed.toUpperCase(Locale.ROOT);
        }
    },
    /** 年检结论 by year, see {@link AnnualInspections}. */
    INSPECTIONS("2024 QUALIFIED; 2025 BASICALLY_QUALIFIED") {
        @Override
        public boolean accepts(String content) {
            return AnnualInspections.isWellFormed(content);
        }

        @Override
        public String normal(String typed) {
            try {
                return AnnualInspections.of(typed).text();
            } catch (IllegalArgumentException notMadeOut) {
                return typed;
            }
        }
    },
    /** Who holds which post, see {@link OfficerList}. */
    OFFICERS("姓名|VICE_CHAIR|HOSPITAL") {
        @Override
        public boolean accepts(String content) {
            return OfficerList.isWellFormed(content);
        }

        @Override
        public String normal(String typed) {
            try {
                return OfficerList.of(typed).text();
            } catch (IllegalArgumentException notMadeOut) {
                return typed;
            }
        }
    };

    private final String example;

    Form(String example) {
        this.example = example;
    }

    /** Whether a content can look like this. */
    public abstract boolean accepts(String content);

    /** What was typed in the one way in which it is kept, if it can be made out. */
    public String normal(String typed) {
        return typed;
    }

    /** What it looks like. */
    public String example() {
        return example;
    }
}
