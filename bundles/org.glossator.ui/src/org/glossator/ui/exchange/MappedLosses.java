package org.glossator.ui.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.Loss;
import org.glossator.exchange.Lost;
import org.glossator.ui.exchange.LabelMapping.Source;

/** The losses of an import that a mapping leaves: what readers say of labels that were mapped is no longer so. */
final class MappedLosses {

	private MappedLosses() {
	}

	/** @param used how many annotations of each layer come in, after the mapping */
	static List<Loss> of(List<Loss> losses, LabelMapping mapping, Map<String, Integer> used) {
		Set<String> moot = new HashSet<>();
		for (Source source : mapping.rules().keySet()) {
			if (!used.containsKey(source.layer())) {
				moot.add(Lost.unknownLayer(source.layer()));
			}
			if (!source.value().isEmpty()) {
				moot.add(Lost.unknownValue(source.layer(), source.feature(), source.value()));
			} else if (!source.feature().isEmpty()) {
				moot.add(Lost.unknownFeature(source.layer(), source.feature()));
			}
		}
		return losses.stream().filter(loss -> !moot.contains(loss.what())).toList();
	}
}
