package org.grassroots.registry.evidence;

import java.io.InputStream;

/**
 * A file handed in as proof with its content.
 *
 * @param stream the bytes; whoever asked for them closes it
 */
public record EvidenceContent(EvidenceView evidence, InputStream stream) {}
