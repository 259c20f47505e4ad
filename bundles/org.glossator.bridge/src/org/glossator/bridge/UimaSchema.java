package org.glossator.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.engine.TypeSystems;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * Gives every layer and feature of a schema a UIMA name that UIMA accepts and that no other wants for something else.
 * Names that are fine stay as they are; the rest are changed in a fixed way, so that a writer and a reader who know the
 * same schema agree. Layer and feature names themselves never change. Stateless to callers; any thread.
 */
public final class UimaSchema {

	private static final Set<String> TAKEN_FEATURES = Set.of("begin", "end", "sofa");

	/** Type to feature to range, of all types that there are so far. */
	private final Map<String, Map<String, String>> types = new HashMap<>();
	/** What a type was made for: two layers may share one only for the same use. */
	private final Map<String, String> uses = new HashMap<>();

	private UimaSchema() {
		TypeSystemDescription base = TypeSystems.base();
		for (TypeDescription type : base.getTypes()) {
			Map<String, String> features = types.computeIfAbsent(type.getName(), name -> new HashMap<>());
			for (FeatureDescription feature : type.getFeatures()) {
				features.put(feature.getName(), feature.getRangeTypeName());
			}
			uses.put(type.getName(), type.getSupertypeName().equals(CAS.TYPE_NAME_ANNOTATION) ? LayerKind.SPAN.name() : "");
		}
		uses.put(CAS.TYPE_NAME_ANNOTATION, LayerKind.SPAN.name());
	}

	/** The same schema, layers and features in the same order, with UIMA names that work. */
	public static SchemaSpec legal(SchemaSpec schema) {
		UimaSchema names = new UimaSchema();
		List<LayerSpec> layers = new ArrayList<>();
		for (LayerSpec layer : schema.layers()) {
			layers.add(names.layer(layer));
		}
		return new SchemaSpec(schema.version(), layers, schema.tagSets());
	}

	/**
	 * What {@link TypeSystems#of} is to make of a legal schema: without UIMA's own annotation type, which is there
	 * already, and without features that a type has from the start.
	 */
	static SchemaSpec toCreate(SchemaSpec legal) {
		UimaSchema names = new UimaSchema();
		List<LayerSpec> layers = new ArrayList<>();
		for (LayerSpec layer : legal.layers()) {
			if (layer.uimaType().equals(CAS.TYPE_NAME_ANNOTATION)) {
				continue;
			}
			Map<String, String> there = names.types.getOrDefault(layer.uimaType(), Map.of());
			layers.add(with(layer, layer.uimaType(),
					layer.features().stream().filter(feature -> !there.containsKey(feature.uimaName())).toList()));
		}
		return new SchemaSpec(legal.version(), layers, legal.tagSets());
	}

	private LayerSpec layer(LayerSpec layer) {
		String wanted = legal(layer.uimaType()) ? layer.uimaType() : "webanno.custom." + identifier(layer.name());
		String name = wanted;
		for (int next = 2; !free(layer, name); next++) {
			name = wanted + "_" + next;
		}
		LayerSpec named = with(layer, name, layer.features());
		String owner = layer.kind() == LayerKind.CHAIN ? TypeSystems.chainLinkType(named) : name;
		Map<String, String> features = types.computeIfAbsent(owner, type -> new HashMap<>());
		uses.put(owner, layer.kind() == LayerKind.CHAIN ? LayerKind.SPAN.name() : layer.kind().name());
		switch (layer.kind()) {
			case RELATION -> {
				features.putIfAbsent(TypeSystems.GOVERNOR, CAS.TYPE_NAME_ANNOTATION);
				features.putIfAbsent(TypeSystems.DEPENDENT, CAS.TYPE_NAME_ANNOTATION);
			}
			case CHAIN -> {
				uses.put(TypeSystems.chainType(named), LayerKind.CHAIN.name());
				features.put("next", owner);
				features.put("referenceType", CAS.TYPE_NAME_STRING);
				features.put("referenceRelation", CAS.TYPE_NAME_STRING);
			}
			default -> {
				// spans and documents bring no features of their own
			}
		}
		boolean bare = name.equals(CAS.TYPE_NAME_ANNOTATION);
		List<FeatureSpec> legal = new ArrayList<>();
		Set<String> own = new HashSet<>();
		for (FeatureSpec feature : layer.features()) {
			FeatureSpec renamed = bare ? feature : feature(named, features, own, feature);
			own.add(renamed.uimaName());
			legal.add(renamed);
		}
		return with(layer, name, legal);
	}

	private boolean free(LayerSpec layer, String name) {
		LayerSpec named = with(layer, name, List.of());
		if (layer.kind() == LayerKind.CHAIN) {
			String link = uses.get(TypeSystems.chainLinkType(named));
			Map<String, String> linkFeatures = types.getOrDefault(TypeSystems.chainLinkType(named), Map.of());
			return uses.get(TypeSystems.chainType(named)) == null && (link == null || link.equals(LayerKind.SPAN.name())
					&& linkFeatures.getOrDefault("referenceType", CAS.TYPE_NAME_STRING).equals(CAS.TYPE_NAME_STRING)
					&& linkFeatures.getOrDefault("referenceRelation", CAS.TYPE_NAME_STRING).equals(CAS.TYPE_NAME_STRING)
					&& !linkFeatures.containsKey("next"));
		}
		String use = uses.get(name);
		boolean foreign = name.startsWith("uima.") && use == null;
		return !foreign && (use == null || use.equals(layer.kind().name()));
	}

	private FeatureSpec feature(LayerSpec layer, Map<String, String> there, Set<String> own, FeatureSpec feature) {
		String wanted = legal(feature.uimaName()) && feature.uimaName().indexOf('.') < 0 ? feature.uimaName()
				: identifier(feature.name());
		String range = TypeSystems.range(feature);
		String name = wanted;
		for (int next = 2; !fits(layer, there, own, feature, name, range); next++) {
			name = wanted + "_" + next;
		}
		there.putIfAbsent(name, range);
		FeatureSpec renamed = renamed(feature, name);
		if (range.equals(CAS.TYPE_NAME_FS_ARRAY) && there.get(name).equals(range)) {
			uses.put(TypeSystems.linkType(layer, renamed), "link");
		}
		return renamed;
	}

	private boolean fits(LayerSpec layer, Map<String, String> there, Set<String> own, FeatureSpec feature, String name,
			String range) {
		String present = there.get(name);
		if (TAKEN_FEATURES.contains(name) || own.contains(name)) {
			return false;
		}
		if (present != null && !present.equals(range)) {
			// A single link can go into a feature that refers to one structure, such as a token's part of speech.
			return feature.type() == FeatureType.LINK && !feature.multiple() && types.containsKey(present);
		}
		String use = range.equals(CAS.TYPE_NAME_FS_ARRAY) ? uses.get(TypeSystems.linkType(layer, renamed(feature, name))) : null;
		return use == null || use.equals("link");
	}

	private static FeatureSpec renamed(FeatureSpec feature, String name) {
		return new FeatureSpec(feature.name(), feature.label(), feature.type(), feature.tagSet(), feature.multiple(),
				feature.required(), feature.minimum(), feature.maximum(), feature.defaultValue(), feature.description(), name);
	}

	private static LayerSpec with(LayerSpec layer, String uimaType, List<FeatureSpec> features) {
		return new LayerSpec(layer.name(), layer.label(), layer.kind(), layer.description(), layer.color(), layer.key(),
				layer.labelFeature(), features, uimaType, layer.sourceLayers(), layer.targetLayers(), layer.guideline());
	}

	/** The rule of {@link TypeSystems}: parts of ASCII letters, digits and underscores that begin with a letter. */
	private static boolean legal(String name) {
		for (String part : name.split("\\.", -1)) {
			if (part.isEmpty() || !letter(part.charAt(0)) || !part.chars().allMatch(c -> letter(c) || c >= '0' && c <= '9' || c == '_')) {
				return false;
			}
		}
		return true;
	}

	private static boolean letter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** A name as an identifier: what is not allowed is written as its code, so that different names stay different. */
	static String identifier(String name) {
		StringBuilder written = new StringBuilder();
		name.codePoints().forEach(c -> {
			if (letter(c) || c >= '0' && c <= '9' && !written.isEmpty()) {
				written.appendCodePoint(c);
			} else {
				written.append(written.isEmpty() ? "X" : "").append('_').append(Integer.toHexString(c));
			}
		});
		if (written.isEmpty()) {
			return "X";
		}
		written.setCharAt(0, Character.toUpperCase(written.charAt(0)));
		return written.toString();
	}
}
