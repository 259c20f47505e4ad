package org.glossator.core.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.glossator.model.Feature;
import org.glossator.model.Layer;
import org.glossator.model.Mapping;
import org.glossator.model.ModelFactory;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagSet;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** Between the schema as EMF objects, which analysts edit, and as a value, which all else works with. */
public final class SchemaConversion {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private SchemaConversion() {
	}

	/** The schema as a value. Its version is made from its content, so equal schemas have equal versions. */
	public static SchemaSpec toSpec(Schema schema) {
		List<LayerSpec> layers = schema.getLayers().stream().map(SchemaConversion::toSpec).toList();
		List<TagSetSpec> tagSets = schema.getTagSets().stream().map(SchemaConversion::toSpec).toList();
		return new SchemaSpec(version(layers, tagSets), layers, tagSets);
	}

	private static LayerSpec toSpec(Layer layer) {
		return new LayerSpec(layer.getName(), layer.getLabel(), layer.getKind(), layer.getDescription(), layer.getColor(),
				layer.getKey(), layer.getLabelFeature(),
				layer.getFeatures().stream().map(SchemaConversion::toSpec).toList(), layer.getUimaType(),
				layer.getSourceLayers(), layer.getTargetLayers(), layer.getGuideline());
	}

	private static FeatureSpec toSpec(Feature feature) {
		return new FeatureSpec(feature.getName(), feature.getLabel(), feature.getType(), feature.getTagSet(),
				feature.isMultiple(), feature.isRequired(), feature.getMinimum(), feature.getMaximum(),
				feature.getDefaultValue(), feature.getDescription(), feature.getUimaName());
	}

	private static TagSetSpec toSpec(TagSet tagSet) {
		return new TagSetSpec(tagSet.getName(), tagSet.getDescription(), tagSet.isOpen(), tagSet.isOrdered(),
				tagSet.getTags().stream().map(SchemaConversion::toSpec).toList());
	}

	private static TagSpec toSpec(Tag tag) {
		Map<String, String> mappings = new LinkedHashMap<>();
		tag.getMappings().forEach(mapping -> mappings.put(mapping.getFormat(), mapping.getName()));
		return new TagSpec(tag.getName(), tag.getLabel(), tag.getDescription(), tag.getKey(), tag.getColor(),
				tag.getGuideline(), mappings);
	}

	/** The first eight digits of the SHA-256 of all that the schema says. */
	private static String version(List<LayerSpec> layers, List<TagSetSpec> tagSets) {
		StringBuilder said = new StringBuilder().append(layers);
		for (TagSetSpec tagSet : tagSets) {
			said.append(tagSet.name()).append(tagSet.description()).append(tagSet.open()).append(tagSet.ordered());
			for (TagSpec tag : tagSet.tags()) {
				// The map of mappings has no order of its own.
				said.append(new TagSpec(tag.name(), tag.label(), tag.description(), tag.key(), tag.color(), tag.guideline(),
						Map.of())).append(new java.util.TreeMap<>(tag.mappings()));
			}
		}
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 4);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/**
	 * Makes the EMF schema say what the value says. Objects of the same name are kept, and with them what other programs
	 * wrote there and we do not know.
	 */
	public static void update(Schema schema, SchemaSpec spec) {
		match(schema.getLayers(), Layer::getName, spec.layers(), LayerSpec::name, FACTORY::createLayer,
				SchemaConversion::update);
		match(schema.getTagSets(), TagSet::getName, spec.tagSets(), TagSetSpec::name, FACTORY::createTagSet,
				SchemaConversion::update);
	}

	private static void update(Layer layer, LayerSpec spec) {
		layer.setName(spec.name());
		layer.setLabel(spec.label());
		layer.setKind(spec.kind());
		layer.setDescription(spec.description());
		layer.setColor(spec.color());
		layer.setKey(spec.key());
		layer.setLabelFeature(spec.labelFeature());
		layer.setUimaType(spec.uimaType());
		layer.setGuideline(spec.guideline());
		replace(layer.getSourceLayers(), spec.sourceLayers());
		replace(layer.getTargetLayers(), spec.targetLayers());
		match(layer.getFeatures(), Feature::getName, spec.features(), FeatureSpec::name, FACTORY::createFeature,
				SchemaConversion::update);
	}

	private static void update(Feature feature, FeatureSpec spec) {
		feature.setName(spec.name());
		feature.setLabel(spec.label());
		feature.setType(spec.type());
		feature.setTagSet(spec.tagSet());
		feature.setMultiple(spec.multiple());
		feature.setRequired(spec.required());
		feature.setMinimum(spec.minimum());
		feature.setMaximum(spec.maximum());
		feature.setDefaultValue(spec.defaultValue());
		feature.setDescription(spec.description());
		feature.setUimaName(spec.uimaName());
	}

	private static void update(TagSet tagSet, TagSetSpec spec) {
		tagSet.setName(spec.name());
		tagSet.setDescription(spec.description());
		tagSet.setOpen(spec.open());
		tagSet.setOrdered(spec.ordered());
		match(tagSet.getTags(), Tag::getName, spec.tags(), TagSpec::name, FACTORY::createTag, SchemaConversion::update);
	}

	private static void update(Tag tag, TagSpec spec) {
		tag.setName(spec.name());
		tag.setLabel(spec.label());
		tag.setDescription(spec.description());
		tag.setKey(spec.key());
		tag.setColor(spec.color());
		tag.setGuideline(spec.guideline());
		List<Map.Entry<String, String>> mappings = spec.mappings().entrySet().stream()
				.sorted(Map.Entry.comparingByKey()).toList();
		match(tag.getMappings(), Mapping::getFormat, mappings, Map.Entry::getKey, FACTORY::createMapping,
				(mapping, entry) -> {
					mapping.setFormat(entry.getKey());
					mapping.setName(entry.getValue());
				});
	}

	private static void replace(List<String> list, List<String> by) {
		if (!list.equals(by)) {
			list.clear();
			list.addAll(by);
		}
	}

	private static <O, S> void match(List<O> objects, Function<O, String> objectName, List<S> specs,
			Function<S, String> specName, Supplier<O> maker, java.util.function.BiConsumer<O, S> updater) {
		Map<String, O> byName = new LinkedHashMap<>();
		objects.forEach(object -> byName.putIfAbsent(objectName.apply(object), object));
		objects.clear();
		for (S spec : specs) {
			O object = byName.remove(specName.apply(spec));
			if (object == null) {
				object = maker.get();
			}
			updater.accept(object, spec);
			objects.add(object);
		}
	}
}
