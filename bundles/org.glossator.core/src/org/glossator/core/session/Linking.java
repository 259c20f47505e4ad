package org.glossator.core.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Element;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.SchemaSpec;

/**
 * The elements of a set that have links to others among their values, so that not every deletion has to go through all
 * there are. Looked for when they are first asked for, and kept true from then on.
 */
final class Linking {

	private SchemaSpec schema;
	private Map<String, List<String>> features = Map.of();
	private final Set<Element> elements = new LinkedHashSet<>();

	/** Those that link to something; some may have done so once and no more. */
	List<Element> of(AnnotationSet set, SchemaSpec now) {
		if (!now.equals(schema)) {
			schema = now;
			features = now.linkFeatures();
			elements.clear();
			if (!features.isEmpty()) {
				List.of(set.getDocumentAnnotations(), set.getAnnotations(), set.getRelations(), set.getChains()).forEach(part -> part.forEach(this::there));
			}
		}
		return new ArrayList<>(elements);
	}

	/** It is in the set, and may have other values than before. */
	void there(Element element) {
		FeatureValues values = element.getValues();
		if (!features.isEmpty() && !values.isEmpty()) {
			for (String feature : features.getOrDefault(element.getLayer(), List.of())) {
				if (values.get(feature) != null) {
					elements.add(element);
				}
			}
		}
	}

	/** It is in the set no more. */
	void gone(Element element) {
		elements.remove(element);
	}
}
