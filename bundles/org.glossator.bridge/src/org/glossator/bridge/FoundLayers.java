package org.glossator.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.LowLevelTypeSystem;
import org.glossator.bridge.LayerType.LayerFeature;
import org.glossator.engine.TypeSystems;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * The layers that the types of a CAS stand for: a layer of the known schema where one maps to the type, else a new one
 * with the type's short name, its features under their names and with their ranges.
 */
final class FoundLayers {

	/**
	 * A type's layer.
	 *
	 * @param spec the layer; one of the known schema with what the type has besides, or a new one
	 * @param features the type's features that hold values, under the layer's names for them
	 */
	record Found(LayerSpec spec, List<LayerFeature> features) {
	}

	private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

	private final TypeSystem types;
	private final SchemaSpec known;
	private final SchemaSpec legal;
	private final Map<String, Found> byType = new HashMap<>();
	private final Map<String, LayerSpec> found = new LinkedHashMap<>();
	private final Map<String, TagSetSpec> tagSets = new LinkedHashMap<>();
	private final Set<String> links = new HashSet<>();

	FoundLayers(TypeSystem types, SchemaSpec known) {
		this.types = types;
		this.known = known;
		this.legal = UimaSchema.legal(known);
		types.getTypeIterator().forEachRemaining(type -> {
			if (isChain(type)) {
				links.add(type.getFeatureByBaseName("first").getRange().getName());
			}
		});
	}

	/** The layers asked for so far, with the tag sets that their features name. */
	SchemaSpec schema() {
		List<TagSetSpec> sets = new ArrayList<>(tagSets.values());
		for (LayerSpec layer : found.values()) {
			for (FeatureSpec feature : layer.features()) {
				TagSetSpec set = known.tagSetOf(feature);
				if (set != null && !sets.contains(set)) {
					sets.add(set);
				}
			}
		}
		return new SchemaSpec(known.version(), List.copyOf(found.values()), sets);
	}

	/** The layer of a type; {@code name} is the layer's name where the file tells it, else empty. */
	Found of(Type type, String name) {
		Found layer = byType.computeIfAbsent(type.getName() + " " + name, key -> find(elevated(type), name));
		found.putIfAbsent(layer.spec().name(), layer.spec());
		return layer;
	}

	/** Whether the structures of a type are links of a link feature: a role and a target. */
	boolean isLinkElement(Type type) {
		Feature target = type.getFeatureByBaseName("target");
		Feature role = type.getFeatureByBaseName("role");
		return !types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE), type) && role != null && target != null
				&& role.getRange().isStringOrStringSubtype() && !target.getRange().isPrimitive();
	}

	/** Whether the structures of a type are heads of chains: a first link, which knows its next. */
	boolean isChain(Type type) {
		Feature first = type.getFeatureByBaseName("first");
		if (first == null || isAnnotation(type) || !types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE), type)
				|| !isAnnotation(first.getRange())) {
			return false;
		}
		Feature next = first.getRange().getFeatureByBaseName("next");
		return next != null && types.subsumes(next.getRange(), first.getRange());
	}

	boolean isAnnotation(Type type) {
		return types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type);
	}

	/** What DKPro makes of a tag as a type of its own, without features of its own, is the layer of the type above it. */
	private Type elevated(Type type) {
		Type at = type;
		Type parent = types.getParent(at);
		while (at.getName().startsWith(DKPRO) && parent.getName().startsWith(DKPRO)
				&& parent.getNumberOfFeatures() == at.getNumberOfFeatures()) {
			at = parent;
			parent = types.getParent(at);
		}
		return at;
	}

	private LayerKind kind(Type type) {
		if (isAnnotation(type)) {
			Feature source = type.getFeatureByBaseName(TypeSystems.GOVERNOR);
			Feature target = type.getFeatureByBaseName(TypeSystems.DEPENDENT);
			return source != null && target != null && !source.getRange().isPrimitive() && !target.getRange().isPrimitive()
					? LayerKind.RELATION : LayerKind.SPAN;
		}
		return isChain(type) ? LayerKind.CHAIN : LayerKind.DOCUMENT;
	}

	private Found find(Type type, String name) {
		LayerKind kind = kind(type);
		LayerSpec spec = null;
		LayerSpec named = null;
		for (int i = 0; i < legal.layers().size() && spec == null; i++) {
			LayerSpec layer = legal.layers().get(i);
			String typeName = kind == LayerKind.CHAIN ? TypeSystems.chainType(layer) : layer.uimaType();
			if (layer.kind() == kind && typeName.equals(type.getName()) && (name.isEmpty() || layer.name().equals(name))) {
				named = layer;
				spec = known.layers().get(i);
			}
		}
		if (spec == null) {
			spec = new LayerSpec(newName(type, kind, name), type.getShortName(), kind, "", "#808080", "", "", List.of(),
					type.getName(), List.of(), List.of(), "");
			named = spec;
		}
		return kind == LayerKind.CHAIN ? new Found(spec, List.of()) : withFeatures(spec, named, type);
	}

	private String newName(Type type, LayerKind kind, String name) {
		if (!name.isEmpty()) {
			return name;
		}
		String shortName = type.getShortName();
		if (kind == LayerKind.CHAIN && shortName.endsWith("Chain") && shortName.length() > 5) {
			shortName = shortName.substring(0, shortName.length() - 5);
		}
		return known.layer(shortName) == null && !found.containsKey(shortName) ? shortName : type.getName();
	}

	private Found withFeatures(LayerSpec spec, LayerSpec legalSpec, Type type) {
		List<LayerFeature> features = new ArrayList<>();
		List<FeatureSpec> specs = new ArrayList<>(spec.features());
		for (Feature feature : type.getFeatures()) {
			if (!holdsValue(feature, spec.kind(), type)) {
				continue;
			}
			String name = null;
			for (FeatureSpec candidate : legalSpec.features()) {
				if (candidate.uimaName().equals(feature.getShortName())) {
					name = candidate.name();
				}
			}
			if (name == null) {
				name = spec.feature(feature.getShortName()) == null ? feature.getShortName() : feature.getName();
				specs.add(newFeature(name, feature));
			}
			features.add(new LayerFeature(name, feature));
		}
		String label = spec.labelFeature().isEmpty() && spec.features().isEmpty() ? firstText(specs) : spec.labelFeature();
		LayerSpec full = specs.size() == spec.features().size() ? spec
				: new LayerSpec(spec.name(), spec.label(), spec.kind(), spec.description(), spec.color(), spec.key(), label,
						specs, spec.uimaType(), spec.sourceLayers(), spec.targetLayers(), spec.guideline());
		return new Found(full, List.copyOf(features));
	}

	/** The label of a new layer: {@code value} if there is such a text, else the first text. */
	private static String firstText(List<FeatureSpec> specs) {
		String first = "";
		for (FeatureSpec spec : specs) {
			boolean text = !spec.multiple() && (spec.type() == FeatureType.TEXT || spec.type() == FeatureType.TAG);
			if (text && (first.isEmpty() || spec.name().equals("value"))) {
				first = spec.name();
			}
		}
		return first;
	}

	private boolean holdsValue(Feature feature, LayerKind kind, Type type) {
		String name = feature.getShortName();
		if (feature.getDomain().getName().equals(CAS.TYPE_NAME_ANNOTATION)
				|| feature.getDomain().getName().equals(CAS.TYPE_NAME_ANNOTATION_BASE)) {
			return false;
		}
		if (kind == LayerKind.RELATION && (name.equals(TypeSystems.GOVERNOR) || name.equals(TypeSystems.DEPENDENT))) {
			return false;
		}
		return !(name.equals("next") && links.contains(type.getName()));
	}

	private FeatureSpec newFeature(String name, Feature feature) {
		Type range = feature.getRange();
		Type single = range.isArray() ? range.getComponentType() : range;
		boolean list = types.subsumes(types.getType(CAS.TYPE_NAME_LIST_BASE), range);
		String tagSet = "";
		FeatureType type;
		if (list) {
			type = switch (range.getName()) {
				case CAS.TYPE_NAME_STRING_LIST -> FeatureType.TEXT;
				case CAS.TYPE_NAME_INTEGER_LIST -> FeatureType.INTEGER;
				case CAS.TYPE_NAME_FLOAT_LIST -> FeatureType.DECIMAL;
				default -> FeatureType.LINK;
			};
		} else if (single.isStringSubtype()) {
			tagSet = tagSet(single);
			type = FeatureType.TAG;
		} else {
			type = switch (single.getName()) {
				case CAS.TYPE_NAME_STRING -> FeatureType.TEXT;
				case CAS.TYPE_NAME_BOOLEAN -> FeatureType.BOOLEAN;
				case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> FeatureType.DECIMAL;
				default -> single.isPrimitive() ? FeatureType.INTEGER : FeatureType.LINK;
			};
		}
		return new FeatureSpec(name, feature.getShortName(), type, tagSet, range.isArray() || list, false, null, null, "", "",
				feature.getShortName());
	}

	private String tagSet(Type type) {
		LowLevelTypeSystem lowLevel = types.getLowLevelTypeSystem();
		String[] allowed = lowLevel.ll_getStringSet(lowLevel.ll_getCodeForType(type));
		String name = type.getShortName();
		List<TagSpec> tags = new ArrayList<>();
		for (String tag : allowed == null ? new String[0] : allowed) {
			tags.add(TagSpec.of(tag));
		}
		tags.sort((a, b) -> a.name().compareTo(b.name()));
		tagSets.putIfAbsent(name, new TagSetSpec(name, "", false, false, tags));
		return name;
	}
}
