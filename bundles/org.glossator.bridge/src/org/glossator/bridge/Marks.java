package org.glossator.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names under which {@code Provenance.values} keeps what is no feature of the layer. They begin with {@code @}; a
 * feature whose own name begins so is written with a second one.
 */
final class Marks {

	/** The fragments of a discontinuous span, as {@code Span.toString} writes them; the annotation covers them all. */
	static final String FRAGMENTS = "@fragments";
	/** Before the UIMA name of a feature whose type cannot hold the value word for word. */
	static final String EXACT = "@=";
	/** The UIMA name of a feature that has no value although UIMA gives it one, being a number or a truth value. */
	static final String UNSET = "@unset";
	/** The id of a relation's source that {@code Governor} cannot hold. */
	static final String SOURCE = "@source";
	/** The id of a relation's target that {@code Dependent} cannot hold. */
	static final String TARGET = "@target";
	/** The ids of a chain's members, one each, where a member is no link itself. */
	static final String MEMBER = "@member";
	/** Whose annotations these are; with the document's metadata. */
	static final String ANNOTATOR = "@annotator";

	private Marks() {
	}

	/** A feature's name as a key. */
	static String key(String feature) {
		return feature.startsWith("@") ? "@" + feature : feature;
	}

	/** The feature's name that a key stands for, or null where it is one of the marks. */
	static String feature(String key) {
		if (!key.startsWith("@")) {
			return key;
		}
		return key.startsWith("@@") ? key.substring(1) : null;
	}

	/** From name, value, name, value ... to all values by name; a last name without a value is left out. */
	static Map<String, List<String>> parse(String[] namesAndValues) {
		Map<String, List<String>> parsed = new LinkedHashMap<>();
		for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
			if (namesAndValues[i] != null && namesAndValues[i + 1] != null) {
				parsed.computeIfAbsent(namesAndValues[i], name -> new ArrayList<>(1)).add(namesAndValues[i + 1]);
			}
		}
		return parsed;
	}
}
