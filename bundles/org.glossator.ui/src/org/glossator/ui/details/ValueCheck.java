package org.glossator.ui.details;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.TagSetSpec;

/** Says in one sentence why values cannot be those of a feature. */
final class ValueCheck {

	private ValueCheck() {
	}

	/**
	 * The first fault of these values; empty where there is none.
	 *
	 * @param tags the feature's tag set; null for none
	 */
	static String fault(FeatureSpec feature, TagSetSpec tags, List<String> values) {
		if (values.size() > 1 && !feature.multiple()) {
			return feature.label() + " takes one value.";
		}
		for (String value : values) {
			String fault = fault(feature, tags, value);
			if (!fault.isEmpty()) {
				return fault;
			}
		}
		return "";
	}

	private static String fault(FeatureSpec feature, TagSetSpec tags, String value) {
		return switch (feature.type()) {
			case TAG -> tags == null || tags.open() || tags.tag(value) != null ? "" : "“" + value + "” is no tag of " + tags.name() + ".";
			case INTEGER -> integer(feature, value);
			case DECIMAL -> decimal(value);
			case CONCEPT -> isAddress(value) ? "" : "“" + value + "” is no address or identifier: it has a blank or a sign that none has.";
			case BOOLEAN -> value.equals("true") || value.equals("false") ? "" : "“" + value + "” is neither true nor false.";
			case TEXT, LINK -> "";
		};
	}

	private static String integer(FeatureSpec feature, String value) {
		long number;
		try {
			number = Long.parseLong(value);
		} catch (NumberFormatException e) {
			return "“" + value + "” is no whole number.";
		}
		if (feature.minimum() != null && number < feature.minimum()) {
			return "At least " + feature.minimum() + ".";
		}
		return feature.maximum() != null && number > feature.maximum() ? "At most " + feature.maximum() + "." : "";
	}

	private static String decimal(String value) {
		try {
			return Double.isFinite(Double.parseDouble(value)) ? "" : "“" + value + "” is no number.";
		} catch (NumberFormatException e) {
			return "“" + value + "” is no number. A decimal fraction has a point.";
		}
	}

	private static boolean isAddress(String value) {
		try {
			return !new URI(value).toString().isEmpty();
		} catch (URISyntaxException e) {
			return false;
		}
	}

	/** Whether a browser can open it. */
	static boolean isWebAddress(String value) {
		return isAddress(value) && (value.startsWith("http://") || value.startsWith("https://"));
	}
}
