package org.glossator.ui.suggest;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.glossator.model.Element;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * Lets undecided suggestions through, as far as they are of the engine, layer and tag wanted and sure enough. Notes on
 * the way which engines there are. UI thread only.
 *
 * @param schema says which feature is a layer's label
 * @param engine the engine's name; empty for any
 * @param layer the layer's name; empty for any
 * @param tag the label's value; empty for any
 * @param confidence from this on, 0 to 1; suggestions without one count as 1
 * @param words what else must hold; null for nothing
 * @param engines filled with the engines met
 */
record SuggestionFilter(SchemaSpec schema, String engine, String layer, String tag, double confidence, Predicate<Element> words,
		Set<String> engines) implements Predicate<Element> {

	static SuggestionFilter of(SchemaSpec schema, String engine, String layer, String tag, double confidence, Predicate<Element> words) {
		return new SuggestionFilter(schema, engine, layer, tag, confidence, words, new TreeSet<>());
	}

	@Override
	public boolean test(Element element) {
		if (element.getProvenance().status() != Status.SUGGESTED) {
			return false;
		}
		String maker = element.getProvenance().origin().name();
		engines.add(maker);
		return (engine.isEmpty() || engine.equals(maker)) && (layer.isEmpty() || layer.equals(element.getLayer()))
				&& (tag.isEmpty() || tag.equals(label(element))) && confidence(element) >= confidence && (words == null || words.test(element));
	}

	private String label(Element element) {
		LayerSpec spec = schema.layer(element.getLayer());
		return spec == null || spec.labelFeature().isEmpty() ? null : element.getValues().get(spec.labelFeature());
	}

	/** How sure the engine is, as this filter counts it. */
	static double confidence(Element element) {
		return element.getProvenance().hasConfidence() ? element.getProvenance().confidence() : 1;
	}
}
