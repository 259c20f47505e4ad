package org.glossator.ui.document;

import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** How an annotation is called on screen. */
public final class ElementTexts {

	private static final int LONGEST = 160;

	private ElementTexts() {
	}

	/** The layer as a person reads it; its name where the schema does not know it. */
	public static String layer(SchemaSpec schema, Element element) {
		LayerSpec layer = schema.layer(element.getLayer());
		return layer == null ? element.getLayer() : layer.label();
	}

	/** The label feature's value as a person reads it; empty where there is none. */
	public static String label(SchemaSpec schema, Element element) {
		LayerSpec layer = schema.layer(element.getLayer());
		if (layer == null || layer.labelFeature().isEmpty()) {
			return "";
		}
		String value = element.getValues().get(layer.labelFeature());
		return value == null ? "" : value(schema, layer.feature(layer.labelFeature()), value);
	}

	/** A value as a person reads it: the tag's label where it is a tag. */
	public static String value(SchemaSpec schema, FeatureSpec feature, String value) {
		TagSetSpec tags = feature == null ? null : schema.tagSetOf(feature);
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null || tag.label().isEmpty() ? value : tag.label();
	}

	/** What it covers, on one line, cut where it is long; for relations and chains what they join. */
	public static String text(DocumentSession session, Element element) {
		return switch (element) {
			case Annotation annotation -> oneLine(annotation.getSpan().begin() <= annotation.getSpan().end()
					&& annotation.getSpan().end() <= session.text().length() ? annotation.getSpan().coveredText(session.text()) : "(outside the text)");
			case Relation relation -> end(session, relation.getSource()) + " → " + end(session, relation.getTarget());
			case Chain chain -> chain.getMembers().size() + " members";
			default -> "(the document)";
		};
	}

	private static String end(DocumentSession session, String id) {
		Element end = session.element(id);
		return end == null ? "(missing)" : text(session, end);
	}

	private static String oneLine(String text) {
		String line = text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())))) + "…" : text;
		return line.replaceAll("\\s+", " ").strip();
	}
}
