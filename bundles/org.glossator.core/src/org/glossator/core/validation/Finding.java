package org.glossator.core.validation;

import java.util.Objects;

/**
 * One thing that is wrong, or to be looked at, in an annotation set.
 *
 * @param kind what is wrong
 * @param document the document's id
 * @param annotator whose set
 * @param annotation the annotation's id
 * @param layer the annotation's layer
 * @param feature the feature concerned; empty where none is
 * @param sentence one sentence for a person
 */
public record Finding(FindingKind kind, String document, String annotator, String annotation, String layer, String feature, String sentence) {

	public Finding {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(document);
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(annotation);
		Objects.requireNonNull(layer);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(sentence);
	}
}
