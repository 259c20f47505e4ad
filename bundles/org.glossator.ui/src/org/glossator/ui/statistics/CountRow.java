package org.glossator.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.core.statistics.CorpusStatistics;
import org.glossator.core.statistics.CorpusStatistics.AnnotatorCounts;
import org.glossator.core.statistics.CorpusStatistics.LayerCounts;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * A line of the statistics: an annotator, a layer, or a tag. Immutable.
 *
 * @param name as a person reads it
 * @param count how many annotations
 * @param statuses how many of each status; empty where that is not counted
 * @param share of the line above, 0 to 1
 * @param children the lines under it
 */
record CountRow(String name, int count, Map<String, Integer> statuses, double share, List<CountRow> children) {

	/** The lines of a corpus: annotators, under them layers in the schema's order, under them tags, the most frequent first. */
	static List<CountRow> of(CorpusStatistics statistics, SchemaSpec schema) {
		int all = statistics.annotators().values().stream().mapToInt(AnnotatorCounts::annotations).sum();
		List<CountRow> rows = new ArrayList<>();
		statistics.annotators().forEach((name, counts) -> rows.add(annotator(name, counts, all, schema)));
		return rows;
	}

	private static CountRow annotator(String name, AnnotatorCounts counts, int all, SchemaSpec schema) {
		List<CountRow> layers = new ArrayList<>();
		for (LayerSpec layer : schema.layers()) {
			LayerCounts own = counts.layers().get(layer.name());
			if (own != null) {
				layers.add(layer(layer.label(), own, counts.annotations(), layer, schema));
			}
		}
		counts.layers().forEach((layer, own) -> {
			if (schema.layer(layer) == null) {
				layers.add(layer(layer + " (not in the schema)", own, counts.annotations(), null, schema));
			}
		});
		String documents = counts.documents() == 1 ? "1 document" : counts.documents() + " documents";
		return new CountRow(name + ", " + documents, counts.annotations(), Map.of(), share(counts.annotations(), all), layers);
	}

	private static CountRow layer(String name, LayerCounts counts, int all, LayerSpec layer, SchemaSpec schema) {
		FeatureSpec label = layer == null ? null : layer.feature(layer.labelFeature());
		TagSetSpec tags = label == null ? null : schema.tagSetOf(label);
		List<CountRow> rows = new ArrayList<>();
		counts.labels().entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.forEach(entry -> rows.add(new CountRow(tag(tags, entry.getKey()), entry.getValue(), Map.of(), share(entry.getValue(), counts.annotations()), List.of())));
		return new CountRow(name, counts.annotations(), Map.copyOf(counts.statuses()), share(counts.annotations(), all), rows);
	}

	private static String tag(TagSetSpec tags, String value) {
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null || tag.label().isEmpty() ? value : tag.label();
	}

	private static double share(int part, int all) {
		return all == 0 ? 0 : (double) part / all;
	}

	/** How many of that status, as text; empty where that is not counted. */
	String status(String id) {
		return statuses.isEmpty() ? "" : String.valueOf(statuses.getOrDefault(id, 0));
	}

	/** The line and those under it as text: tabs between the columns, two blanks for each step in. */
	void appendTo(StringBuilder text, String indent) {
		text.append(indent).append(name).append('\t').append(count).append('\t').append(status("accepted")).append('\t').append(status("suggested"))
				.append('\t').append(status("rejected")).append('\n');
		children.forEach(child -> child.appendTo(text, indent + "  "));
	}
}
