-- 登记状态: how an organisation stands is kept in two times like everything else that the register says of it. Those that
-- are registered stand as they do since they were established, on the word of what their name rests upon.
-- Back: DELETE FROM attribute_version WHERE attribute = 'STATUS', then the constraint as in V010.

ALTER TABLE attribute_version DROP CONSTRAINT attribute_version_attribute;
ALTER TABLE attribute_version ADD CONSTRAINT attribute_version_attribute CHECK (attribute IN (
    'NAME', 'ESTABLISHMENT_MODE', 'PARTY_GROUP', 'CHAIR', 'SHORT_NAME', 'ADDRESS', 'CONTACT_PHONE', 'CONTACT_EMAIL',
    'SESSION', 'CONGRESS_ON', 'TERM_END', 'CHARTER_ADOPTED_ON', 'DELEGATES', 'COMMITTEE_MEMBERS', 'STANDING_MEMBERS',
    'CHAIRS', 'OFFICERS', 'STAFF_POSTS', 'STAFF_PRESENT', 'TOWNSHIPS_TOTAL', 'TOWNSHIPS_COVERED',
    'ENTERPRISE_ASSOCIATIONS', 'SOCIETIES', 'RURAL_TECH_ASSOCIATIONS', 'POPULARISATION_FUNDS', 'RESIDENTS',
    'DEMONSTRATION_TITLES', 'STATUS'));

-- a version's id is a random one, so the organisation's own id is free among them
INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, recorded_at, decision_body, decided_on,
    document_number, account_id, account_name, role_held)
SELECT o.id, o.id, 'STATUS', o.status, o.established_on, o.registered_at, o.decision_body, o.decided_on,
    o.document_number, v.account_id, v.account_name, v.role_held
FROM organisation o
JOIN attribute_version v ON v.organisation_id = o.id AND v.attribute = 'NAME' AND v.recorded_at = o.registered_at;
