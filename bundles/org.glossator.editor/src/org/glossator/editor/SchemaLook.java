package org.glossator.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;
import org.glossator.editor.view.BarStyle;
import org.glossator.editor.view.Look;
import org.glossator.editor.view.MarkStyle;
import org.glossator.model.Annotation;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;

/**
 * How a schema makes annotations look: colour by tag, bar by layer. A layer that the schema does not know is grey; those
 * that came without a colour, by an import for instance, get one each.
 */
public final class SchemaLook implements Look<Annotation> {

	private static final RGB UNKNOWN = new RGB(128, 128, 128);
	/** The palette of M. Okabe and K. Ito, Color Universal Design (2008), without black and without yellow, which is weak on paper; first the three that are farthest apart. */
	private static final List<RGB> PALETTE = List.of(new RGB(86, 180, 233), new RGB(213, 94, 0), new RGB(204, 121, 167), new RGB(0, 158, 115), new RGB(230, 159, 0), new RGB(0, 114, 178));

	private final SchemaSpec schema;
	private final List<LayerSpec> layers;
	private final List<LayerSpec> colorless;
	private final Map<String, Map<String, MarkStyle>> styles = new HashMap<>();

	/** The look that schema gives. */
	public SchemaLook(SchemaSpec schema) {
		this.schema = schema;
		layers = schema.layers().stream().filter(layer -> layer.kind() == LayerKind.SPAN).toList();
		colorless = schema.layers().stream().filter(layer -> UNKNOWN.equals(rgb(layer.color()))).toList();
	}

	/** The colours of the layers of spans, in the schema's order, and at the end that of unknown ones. */
	public List<RGB> layerColors() {
		List<RGB> colors = new ArrayList<>(layers.stream().map(layer -> color(layer, null)).toList());
		colors.add(UNKNOWN);
		return colors;
	}

	/**
	 * The colour of a layer, or of a tag of it.
	 *
	 * @param layer null for one that the schema does not know
	 * @param tag null for the layer alone
	 */
	public RGB color(LayerSpec layer, TagSpec tag) {
		if (layer == null) {
			return UNKNOWN;
		}
		int place = colorless.indexOf(layer);
		RGB own = tag == null || tag.color().isEmpty() ? UNKNOWN : rgb(tag.color());
		return !own.equals(UNKNOWN) ? own : place < 0 ? rgb(layer.color()) : PALETTE.get(place % PALETTE.size());
	}

	/** The bar of a layer; null where it has none, as relations have. */
	public BarStyle bar(LayerSpec layer) {
		int place = layers.indexOf(layer);
		return place < 0 ? null : BarStyle.of(place);
	}

	private static RGB rgb(String color) {
		if (!color.matches("#[0-9a-fA-F]{6}")) {
			return UNKNOWN;
		}
		int value = Integer.parseInt(color.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}

	@Override
	public Span span(Annotation annotation) {
		return annotation.getSpan();
	}

	@Override
	public Status status(Annotation annotation) {
		return annotation.getProvenance().status();
	}

	@Override
	public MarkStyle style(Annotation annotation) {
		Map<String, MarkStyle> byValue = styles.computeIfAbsent(annotation.getLayer(), name -> new HashMap<>());
		LayerSpec layer = schema.layer(annotation.getLayer());
		String value = layer == null || layer.labelFeature().isEmpty() ? null : annotation.getValues().get(layer.labelFeature());
		return byValue.computeIfAbsent(value == null ? "" : value, key -> make(annotation.getLayer(), layer, key));
	}

	private MarkStyle make(String name, LayerSpec layer, String value) {
		int place = layers.indexOf(layer);
		if (place < 0) {
			return new MarkStyle(layers.size(), name, name, UNKNOWN, BarStyle.UNKNOWN);
		}
		TagSpec tag = tag(layer, layer.labelFeature(), value);
		return new MarkStyle(place, name, value.isEmpty() ? layer.label() : readable(tag, value), color(layer, tag), bar(layer));
	}

	private TagSpec tag(LayerSpec layer, String feature, String value) {
		FeatureSpec spec = layer.feature(feature);
		TagSetSpec tags = spec == null ? null : schema.tagSetOf(spec);
		return tags == null ? null : tags.tag(value);
	}

	private static String readable(TagSpec tag, String value) {
		return tag == null || tag.label().isEmpty() ? value : tag.label();
	}

	@Override
	public String title(Annotation annotation) {
		LayerSpec layer = schema.layer(annotation.getLayer());
		String name = layer == null ? annotation.getLayer() : layer.label();
		String label = style(annotation).label();
		return label.equals(name) ? name : name + ": " + label;
	}

	@Override
	public List<String> details(Annotation annotation) {
		List<String> lines = new ArrayList<>();
		LayerSpec layer = schema.layer(annotation.getLayer());
		FeatureValues values = annotation.getValues();
		for (int i = 0; i < values.size(); i++) {
			if (layer == null || !values.name(i).equals(layer.labelFeature())) {
				FeatureSpec feature = layer == null ? null : layer.feature(values.name(i));
				TagSpec tag = layer == null ? null : tag(layer, values.name(i), values.value(i));
				lines.add((feature == null ? values.name(i) : feature.label()) + ": " + readable(tag, values.value(i)));
			}
		}
		if (layer == null) {
			lines.add("The schema has no such layer");
		}
		lines.addAll(origin(annotation.getProvenance()));
		return lines;
	}

	private static List<String> origin(Provenance provenance) {
		List<String> lines = new ArrayList<>();
		StringBuilder from = new StringBuilder(switch (provenance.status()) {
		case SUGGESTED -> "Suggested";
		case ACCEPTED -> provenance.origin().equals(Origin.MANUAL) ? "" : "Accepted";
		case REJECTED -> "Rejected";
		});
		if (!from.isEmpty()) {
			from.append(maker(provenance.origin()));
			if (provenance.hasConfidence()) {
				from.append(", ").append(Math.round(provenance.confidence() * 100)).append(" % sure");
			}
			lines.add(from.toString());
		}
		if (!provenance.reason().isEmpty()) {
			lines.add("Reason: " + provenance.reason());
		}
		if (!provenance.note().isEmpty()) {
			lines.add("Note: " + provenance.note());
		}
		return lines;
	}

	private static String maker(Origin origin) {
		return switch (origin.kind()) {
		case MANUAL -> "";
		case ENGINE -> " by " + origin.name() + (origin.version().isEmpty() ? "" : " " + origin.version());
		case IMPORT -> ", imported from " + origin.name();
		};
	}
}
