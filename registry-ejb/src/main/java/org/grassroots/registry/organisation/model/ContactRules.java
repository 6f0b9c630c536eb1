package org.grassroots.registry.organisation.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be wrong with how one reaches an organisation. */
final class ContactRules {

    private static final Pattern PHONE = Pattern.compile("[+（(]?[0-9][0-9 ()（）/、;,转#*-]{5,60}");
    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1[3-9]\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private ContactRules() {}

    static Optional<String> phoneMissing(QualitySubject subject) {
        return subject.has(Attribute.CONTACT_PHONE) ? Optional.empty() : Optional.of("");
    }

    static Optional<String> phoneOdd(QualitySubject subject) {
        return subject.text(Attribute.CONTACT_PHONE)
                .filter(phone -> !PHONE.matcher(phone).matches());
    }

    // nobody's own telephone belongs in the register; so not even here is it repeated
    static Optional<String> phonePersonal(QualitySubject subject) {
        return subject.text(Attribute.CONTACT_PHONE)
                .filter(phone -> MOBILE.matcher(phone.replaceAll("[ -]", "")).matches())
                .map(phone -> "1**********");
    }

    static Optional<String> phoneShared(QualitySubject subject) {
        return Optional.ofNullable(subject.surroundings().phoneOf());
    }

    static Optional<String> emailOdd(QualitySubject subject) {
        return subject.text(Attribute.CONTACT_EMAIL)
                .filter(email -> !EMAIL.matcher(email).matches());
    }

    static Optional<String> addressMissing(QualitySubject subject) {
        return subject.has(Attribute.ADDRESS) ? Optional.empty() : Optional.of("");
    }
}
