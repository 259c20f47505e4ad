package org.glossator.exchange.casjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.json.JsonNumber;
import org.glossator.exchange.json.JsonObject;
import org.glossator.text.InputFault;

/** The type system that a file brings, and what it must have besides, told from its structures. Stateless. */
final class JsonTypes {

	private static final Set<String> OWN = Set.of("sofa", "begin", "end");

	private JsonTypes() {
	}

	/** The types of the file's own section; null for none. */
	static TypeSystemDescription read(JsonObject root) throws InputFault {
		JsonObject types = root.object(Names.TYPES);
		if (types == null) {
			return null;
		}
		TypeSystemDescription description = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		for (String name : types.names()) {
			JsonObject type = types.object(name);
			if (type == null || name.startsWith("uima.cas.") || name.equals(CAS.TYPE_NAME_ANNOTATION)) {
				continue;
			}
			String superType = type.text(Names.SUPER_TYPE);
			TypeDescription made = description.addType(name, type.textOrEmpty(Names.DESCRIPTION), superType == null ? CAS.TYPE_NAME_TOP : superType);
			features(type, made);
		}
		return description;
	}

	private static void features(JsonObject type, TypeDescription made) throws InputFault {
		for (String key : type.names()) {
			if (key.equals(Names.FEATURES)) {
				if (type.get(key) instanceof JsonObject features) {
					features(features, made);
				} else {
					for (JsonObject feature : type.objects(key)) {
						feature(feature.textOrEmpty(Names.NAME), feature, made);
					}
				}
			} else if (key.charAt(0) != Names.KEYWORD) {
				if (!(type.get(key) instanceof JsonObject feature)) {
					throw type.fault("The feature " + key + " should be an object with its range; put it in braces.");
				}
				feature(key, feature, made);
			}
		}
	}

	private static void feature(String name, JsonObject feature, TypeDescription made) throws InputFault {
		String range = feature.text(Names.RANGE);
		if (range == null || name.isEmpty()) {
			throw feature.fault("A feature needs " + (name.isEmpty() ? "a name" : "a range") + "; add it.");
		}
		String element = feature.text(Names.ELEMENT_TYPE);
		if (range.endsWith(Names.ARRAY)) {
			element = range.substring(0, range.length() - Names.ARRAY.length());
			range = arrayOf(element);
		}
		if (range.equals(CAS.TYPE_NAME_FS_ARRAY) && element != null && !element.equals(CAS.TYPE_NAME_TOP)) {
			made.addFeature(name, "", range, element, null);
		} else {
			made.addFeature(name, "", range);
		}
	}

	/** The array type for that type of elements. */
	static String arrayOf(String element) {
		return switch (element) {
			case CAS.TYPE_NAME_BOOLEAN, CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG,
					CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE, CAS.TYPE_NAME_STRING -> element + "Array";
			default -> CAS.TYPE_NAME_FS_ARRAY;
		};
	}

	/**
	 * A description with the types and features that the structures use and {@code known} does not have; itself where it
	 * has all.
	 *
	 * @param types the same, made
	 */
	static TypeSystemDescription complete(TypeSystemDescription known, TypeSystem types, List<Structure> structures, LossReport losses,
			String document) {
		Map<String, Map<String, List<Object>>> missing = new LinkedHashMap<>();
		Set<String> annotations = new TreeSet<>();
		Set<String> anchored = new TreeSet<>();
		for (Structure structure : structures) {
			String name = structure.type();
			if (name.endsWith(Names.ARRAY)) {
				continue;
			}
			Type type = types.getType(name);
			for (String key : structure.values().names()) {
				String feature = Names.bare(key);
				if (type == null && OWN.contains(feature)) {
					(feature.equals("sofa") ? anchored : annotations).add(name);
				} else if (key.charAt(0) != Names.KEYWORD && (type == null || type.getFeatureByBaseName(feature) == null)) {
					missing.computeIfAbsent(name, n -> new LinkedHashMap<>()).computeIfAbsent(key, k -> new ArrayList<>()).add(structure.values().get(key));
				}
			}
			if (type == null) {
				missing.computeIfAbsent(name, n -> new LinkedHashMap<>());
			}
		}
		if (missing.isEmpty()) {
			return known;
		}
		TypeSystemDescription all = (TypeSystemDescription) known.clone();
		missing.forEach((name, features) -> {
			TypeDescription type = all.getType(name);
			if (types.getType(name) == null) {
				type = all.addType(name, "", annotations.contains(name) ? CAS.TYPE_NAME_ANNOTATION
						: anchored.contains(name) ? CAS.TYPE_NAME_ANNOTATION_BASE : CAS.TYPE_NAME_TOP);
				losses.add("A type that the type system does not have is told from the file.", document + " " + name);
			}
			for (Map.Entry<String, List<Object>> feature : features.entrySet()) {
				if (type != null) {
					type.addFeature(Names.bare(feature.getKey()), "", range(feature.getKey(), feature.getValue()));
				}
				if (types.getType(name) != null) {
					losses.add("A feature that the type system does not have is told from the file.", document + " " + name + ":"
							+ Names.bare(feature.getKey()));
				}
			}
		});
		return all;
	}

	private static String range(String key, List<Object> values) {
		if (key.charAt(0) == Names.REFERENCE) {
			return CAS.TYPE_NAME_TOP;
		}
		if (key.charAt(0) == Names.NUMBER) {
			return CAS.TYPE_NAME_DOUBLE;
		}
		boolean numbers = true;
		boolean whole = true;
		boolean truths = true;
		for (Object value : values) {
			numbers &= value instanceof JsonNumber;
			whole &= value instanceof JsonNumber number && number.text().matches("-?\\d{1,9}");
			truths &= value instanceof Boolean;
		}
		return whole ? CAS.TYPE_NAME_INTEGER : numbers ? CAS.TYPE_NAME_DOUBLE : truths ? CAS.TYPE_NAME_BOOLEAN : CAS.TYPE_NAME_STRING;
	}
}
