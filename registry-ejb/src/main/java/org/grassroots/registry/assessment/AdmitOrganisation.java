package org.grassroots.registry.assessment;

import java.io.Serializable;

/**
 * An organisation that is taken into an open campaign late; the fields have the names of the inputs of its form.
 *
 * @param campaign the campaign's code
 * @param organisation its registry number or id
 * @param reason why it is taken in
 */
public record AdmitOrganisation(String campaign, String organisation, String reason) implements Serializable {}
