package org.glossator.exchange.xmi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.engine.TypeSystems;
import org.glossator.exchange.LossReport;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tells from XMI itself what its type system leaves out: types by their elements, features by their attributes. Features
 * are text, but for those whose names INCEpTION gives to references, and for lists of links. For one file.
 */
final class XmiTypes extends DefaultHandler {

	private static final String PREFIX = "http:///";
	private static final String SUFFIX = ".ecore";
	private static final Set<String> REFERENCES = Set.of("Governor", "Dependent", "first", "next", "target", "subject");
	private static final Set<String> OWN = Set.of("sofa", "begin", "end");
	/** How many values of an attribute are looked at. */
	private static final int SAMPLE = 1_000;

	private static final class Element {
		private boolean sofa;
		private boolean offsets;
		private final Map<String, Set<String>> attributes = new LinkedHashMap<>();
		private final Set<String> children = new LinkedHashSet<>();
	}

	private final Map<String, Element> elements = new TreeMap<>();
	private final Map<String, String> typeOfId = new HashMap<>();
	private int depth;
	private Element current;

	/** The type that an element stands for, or null where it is none of UIMA's. */
	static String typeName(String uri, String localName) {
		if (!uri.startsWith(PREFIX) || !uri.endsWith(SUFFIX) || uri.length() <= PREFIX.length() + SUFFIX.length()) {
			return null;
		}
		String name = uri.substring(PREFIX.length(), uri.length() - SUFFIX.length()).replace('/', '.');
		return name.equals("uima.noNamespace") ? localName : name + "." + localName;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		depth++;
		if (depth == 3 && current != null) {
			current.children.add(localName);
		}
		String type = depth == 2 ? typeName(uri, localName) : null;
		if (depth == 2) {
			current = null;
		}
		if (type == null || type.startsWith("uima.cas.")) {
			return;
		}
		current = elements.computeIfAbsent(type, key -> new Element());
		for (int i = 0; i < attributes.getLength(); i++) {
			String attribute = attributes.getLocalName(i);
			String value = attributes.getValue(i);
			if (!attributes.getURI(i).isEmpty()) {
				if (attribute.equals("id")) {
					typeOfId.put(value, type);
				}
			} else if (OWN.contains(attribute)) {
				current.sofa |= attribute.equals("sofa");
				current.offsets |= attribute.equals("begin");
			} else {
				Set<String> values = current.attributes.computeIfAbsent(attribute, key -> new HashSet<>());
				if (values.size() < SAMPLE) {
					values.add(value);
				}
			}
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
	}

	/**
	 * A description with what the file has besides, and tells of each type and feature made up.
	 *
	 * @param known the type system so far, not changed
	 * @param types the same, made
	 */
	TypeSystemDescription complete(TypeSystemDescription known, TypeSystem types, LossReport losses, String document) {
		TypeSystemDescription all = (TypeSystemDescription) known.clone();
		elements.forEach((name, element) -> {
			if (types.getType(name) == null) {
				// DKPro makes tags into types: POS_NOUN is a POS.
				boolean tag = name.startsWith(TypeSystems.POS + "_");
				if (tag && all.getType(TypeSystems.POS) == null) {
					TypeDescription pos = all.addType(TypeSystems.POS, "", CAS.TYPE_NAME_ANNOTATION);
					pos.addFeature("PosValue", "", CAS.TYPE_NAME_STRING);
					pos.addFeature("coarseValue", "", CAS.TYPE_NAME_STRING);
				}
				all.addType(name, "", tag ? TypeSystems.POS : element.offsets ? CAS.TYPE_NAME_ANNOTATION
						: element.sofa ? CAS.TYPE_NAME_ANNOTATION_BASE : CAS.TYPE_NAME_TOP);
				losses.add("A type that the type system does not have is told from the file, its features as texts.", document + " " + name);
			}
		});
		elements.forEach((name, element) -> {
			TypeDescription type = all.getType(name);
			if (type == null) {
				return;
			}
			Type made = types.getType(name);
			element.attributes.forEach((feature, values) -> {
				boolean inherited = made == null && TypeSystems.POS.equals(type.getSupertypeName())
						&& (feature.equals("PosValue") || feature.equals("coarseValue"));
				if (!inherited && (made == null || made.getFeatureByBaseName(feature) == null)) {
					add(type, feature, values);
					told(made, losses, document, name, feature);
				}
			});
			for (String feature : element.children) {
				if ((made == null || made.getFeatureByBaseName(feature) == null) && !element.attributes.containsKey(feature)) {
					type.addFeature(feature, "", CAS.TYPE_NAME_STRING_ARRAY);
					told(made, losses, document, name, feature);
				}
			}
		});
		return all;
	}

	private static void told(Type made, LossReport losses, String document, String type, String feature) {
		if (made != null) {
			losses.add("A feature that the type system does not have is told from the file, as a text.", document + " " + type + ":" + feature);
		}
	}

	private void add(TypeDescription type, String feature, Set<String> values) {
		if (REFERENCES.contains(feature) && values.stream().allMatch(typeOfId::containsKey)) {
			Set<String> targets = new HashSet<>();
			values.forEach(value -> targets.add(typeOfId.get(value)));
			boolean annotations = targets.stream().allMatch(target -> elements.get(target).offsets);
			type.addFeature(feature, "", targets.size() == 1 ? targets.iterator().next()
					: annotations ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_TOP);
		} else if (values.stream().allMatch(this::areLinks)) {
			type.addFeature(feature, "", CAS.TYPE_NAME_FS_ARRAY);
		} else {
			type.addFeature(feature, "", CAS.TYPE_NAME_STRING);
		}
	}

	/** Whether a value names structures that have no place in the text, but a target. */
	private boolean areLinks(String value) {
		for (String id : value.split(" ")) {
			Element element = elements.get(typeOfId.getOrDefault(id, ""));
			if (element == null || element.offsets || !element.attributes.containsKey("target")) {
				return false;
			}
		}
		return true;
	}
}
