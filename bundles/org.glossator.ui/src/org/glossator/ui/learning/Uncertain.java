package org.glossator.ui.learning;

import org.glossator.engine.learning.Doubt;

/**
 * A passage of a corpus that the recommenders are unsure of. Immutable.
 *
 * @param document the document's id
 * @param title what a person calls the document
 * @param words the passage's text
 * @param doubt where it is and how doubtful
 */
record Uncertain(String document, String title, String words, Doubt doubt) {
}
