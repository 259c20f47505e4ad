package org.glossator.exchange.brat;

import java.util.List;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;

/** Between link features and the arguments of events. Stateless. */
final class BratLinks {

	/** The feature of arguments that no known feature takes. */
	static final String ARGUMENTS = "arguments";

	/** A feature and one value of it. */
	record Link(String feature, String value) {
	}

	private BratLinks() {
	}

	private static List<String> features(LayerSpec layer) {
		return layer == null ? List.of()
				: layer.features().stream().filter(feature -> feature.type() == FeatureType.LINK).map(FeatureSpec::name).toList();
	}

	/** The feature value that an argument stands for. */
	static Link read(LayerSpec layer, String role, String target) {
		List<String> features = features(layer);
		if (features.contains(role)) {
			return new Link(role, target);
		}
		return new Link(features.size() == 1 ? features.get(0) : ARGUMENTS, role + "|" + target);
	}

	/** The id that a link leads to: what stands after its role. */
	static String target(String value) {
		return value.substring(value.lastIndexOf('|') + 1);
	}

	/** The role that stands for a value of a link feature, or null if no role would be read back as that. */
	static String role(LayerSpec layer, String feature, String value) {
		int bar = value.lastIndexOf('|');
		String role = bar < 0 ? feature : value.substring(0, bar);
		String target = value.substring(bar + 1);
		return !role.isEmpty() && read(layer, role, target).equals(new Link(feature, value)) ? role : null;
	}

	/** A role without the number that tells it from others of its name in the same event: Theme, Theme2, Theme3. */
	static String unnumbered(String role, List<String> all) {
		int digits = role.length();
		while (digits > 0 && Character.isDigit(role.charAt(digits - 1))) {
			digits--;
		}
		String base = role.substring(0, digits);
		return digits > 0 && digits < role.length() && all.contains(base) ? base : role;
	}
}
