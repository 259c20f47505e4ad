package org.glossator.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.exchange.label.PlainNames;
import org.glossator.exchange.stream.LineSource;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * Reads an {@code annotation.conf}: entities and events become span layers, relations relation layers (chains where they
 * are declared symmetric and transitive), attributes features with their values as a tag set.
 */
final class BratConfiguration {

	private static final Pattern SECTION = Pattern.compile("\\[(\\w+)\\]");
	private static final Pattern MACRO = Pattern.compile("<([\\w-]+)>=(.*)");

	private final Map<String, LayerKind> kinds = new LinkedHashMap<>();
	private final Map<String, List<FeatureSpec>> features = new LinkedHashMap<>();
	private final Map<String, List<List<String>>> ends = new LinkedHashMap<>();
	private final List<String> entities = new ArrayList<>();
	private final List<String> events = new ArrayList<>();
	private final Map<String, TagSetSpec> tagSets = new LinkedHashMap<>();
	private final Map<String, String> macros = new LinkedHashMap<>();

	private BratConfiguration() {
	}

	static SchemaSpec read(Path file) throws IOException {
		BratConfiguration configuration = new BratConfiguration();
		String section = "";
		try (LineSource source = new LineSource(file)) {
			for (String line = source.next(); line != null; line = source.next()) {
				String text = line.strip();
				Matcher header = SECTION.matcher(text);
				Matcher macro = MACRO.matcher(text);
				if (header.matches()) {
					section = header.group(1);
				} else if (macro.matches()) {
					configuration.macros.put(macro.group(1), macro.group(2).strip());
				} else if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith("!") && !text.startsWith("--")) {
					configuration.add(section, text);
				}
			}
		}
		return configuration.schema();
	}

	private void add(String section, String line) {
		String[] parts = line.split("\\s+", 2);
		String name = PlainNames.decode(parts[0]);
		String[] arguments = parts.length < 2 ? new String[0] : parts[1].split("\\s*,\\s*");
		switch (section) {
			case "entities" -> {
				span(name);
				entities.add(name);
			}
			case "events" -> {
				span(name);
				events.add(name);
				if (arguments.length > 0) {
					feature(name, new FeatureSpec(BratLinks.ARGUMENTS, BratLinks.ARGUMENTS, FeatureType.LINK, "", true, false, null, null,
							"", "", BratLinks.ARGUMENTS));
				}
			}
			case "relations" -> relation(name, arguments);
			case "attributes" -> attribute(name, arguments);
			default -> {
			}
		}
	}

	private void span(String name) {
		kinds.putIfAbsent(name, LayerKind.SPAN);
	}

	private void relation(String name, String[] arguments) {
		boolean chain = false;
		List<List<String>> types = new ArrayList<>();
		for (String argument : arguments) {
			String[] roleAndTypes = argument.split(":", 2);
			if (roleAndTypes[0].equals("<REL-TYPE>")) {
				chain = roleAndTypes.length > 1 && roleAndTypes[1].contains("transitive");
			} else if (roleAndTypes.length > 1) {
				types.add(types(roleAndTypes[1]));
			}
		}
		kinds.putIfAbsent(name, chain ? LayerKind.CHAIN : LayerKind.RELATION);
		ends.merge(name, types, (a, b) -> a);
	}

	private List<String> types(String text) {
		List<String> types = new ArrayList<>();
		for (String type : text.split("\\|")) {
			String name = type.strip();
			if (name.startsWith("<") && name.endsWith(">")) {
				String macro = name.substring(1, name.length() - 1);
				switch (macro) {
					case "ENTITY" -> types.addAll(entities);
					case "EVENT" -> types.addAll(events);
					default -> {
						String meaning = macros.remove(macro);
						if (meaning != null) {
							types.addAll(types(meaning));
							macros.put(macro, meaning);
						}
					}
				}
			} else if (!name.isEmpty()) {
				types.add(PlainNames.decode(name));
			}
		}
		return types;
	}

	private void attribute(String name, String[] arguments) {
		List<String> targets = List.of();
		String tagSet = "";
		for (String argument : arguments) {
			if (argument.startsWith("Arg:")) {
				targets = types(argument.substring(4));
			} else if (argument.startsWith("Value:")) {
				tagSet = name;
				List<TagSpec> tags = new ArrayList<>();
				for (String value : argument.substring(6).split("\\|")) {
					tags.add(TagSpec.of(value.strip()));
				}
				tagSets.putIfAbsent(name, new TagSetSpec(name, "", true, false, tags));
			}
		}
		FeatureType type = tagSet.isEmpty() ? FeatureType.BOOLEAN : FeatureType.TAG;
		for (String target : targets) {
			feature(target, new FeatureSpec(name, name, type, tagSet, false, false, null, null, "", "", name));
		}
	}

	private void feature(String layer, FeatureSpec feature) {
		List<FeatureSpec> known = features.computeIfAbsent(layer, key -> new ArrayList<>());
		if (known.stream().noneMatch(each -> each.name().equals(feature.name()))) {
			known.add(feature);
		}
	}

	private SchemaSpec schema() {
		List<LayerSpec> layers = new ArrayList<>();
		kinds.forEach((name, kind) -> {
			List<FeatureSpec> of = features.getOrDefault(name, List.of());
			LayerSpec simple = LayerSpec.simple(name, kind, of.toArray(FeatureSpec[]::new));
			List<List<String>> types = ends.getOrDefault(name, List.of());
			String label = of.stream().filter(each -> each.type() == FeatureType.TAG).map(FeatureSpec::name).findFirst().orElse("");
			layers.add(new LayerSpec(name, name, kind, "", simple.color(), "", label, of, simple.uimaType(),
					types.isEmpty() ? List.of() : types.get(0), types.size() < 2 || kind == LayerKind.CHAIN ? List.of() : types.get(1), ""));
		});
		return new SchemaSpec("", layers, List.copyOf(tagSets.values()));
	}
}
