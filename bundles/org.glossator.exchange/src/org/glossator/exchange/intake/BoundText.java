package org.glossator.exchange.intake;

import org.glossator.text.record.DocumentInfo;

/**
 * A text that annotations were bound to.
 *
 * @param info what is known of it; the id is empty where the corpus does not know it yet
 * @param text the text
 */
public record BoundText(DocumentInfo info, String text) {
}
