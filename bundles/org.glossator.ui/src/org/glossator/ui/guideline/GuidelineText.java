package org.glossator.ui.guideline;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.ui.guideline.StyledPage.Indent;
import org.glossator.ui.guideline.StyledPage.Kind;
import org.glossator.ui.guideline.StyledPage.Look;

/** Puts together what the guidelines say of an annotation: of each of its tags, the label first, and of its layer. */
final class GuidelineText {

	private final StringBuilder text = new StringBuilder();
	private final List<Look> looks = new ArrayList<>();
	private final List<Indent> lines = new ArrayList<>();

	private GuidelineText() {
	}

	/** What the guidelines say of an annotation of that layer with those values. */
	static StyledPage of(GuidelineBook book, SchemaSpec schema, LayerSpec layer, FeatureValues values) {
		GuidelineText guideline = new GuidelineText();
		guideline.tags(book, schema, layer, layer.feature(layer.labelFeature()), values);
		for (FeatureSpec feature : layer.features()) {
			if (!feature.name().equals(layer.labelFeature())) {
				guideline.tags(book, schema, layer, feature, values);
			}
		}
		guideline.heading(Kind.HEADING, layer.label());
		guideline.text(layer.description());
		MarkdownPage page = book.page(layer.guideline());
		if (page != null) {
			String anchor = GuidelineBook.anchor(layer.guideline());
			StyledPage section = anchor.isEmpty() ? page.introduction() : page.section(anchor);
			guideline.append(section == null ? StyledPage.EMPTY : section);
		}
		return new StyledPage(guideline.text.toString().stripTrailing(), guideline.looks, guideline.lines);
	}

	/** The whole page of a layer's guideline. */
	static StyledPage whole(GuidelineBook book, LayerSpec layer) {
		MarkdownPage page = book.page(layer.guideline());
		return page == null ? StyledPage.EMPTY : page.whole();
	}

	private void tags(GuidelineBook book, SchemaSpec schema, LayerSpec layer, FeatureSpec feature, FeatureValues values) {
		TagSetSpec tags = feature == null ? null : schema.tagSetOf(feature);
		if (tags == null) {
			return;
		}
		for (String value : values.all(feature.name())) {
			TagSpec tag = tags.tag(value);
			boolean isLabel = feature.name().equals(layer.labelFeature());
			String name = tag == null || tag.label().isEmpty() ? value : tag.label();
			heading(isLabel ? Kind.TITLE : Kind.HEADING, isLabel ? name : feature.label() + ": " + name);
			if (tag == null) {
				text("This value is not in the tag set " + tags.name() + ".");
				continue;
			}
			MarkdownPage page = book.page(tag.guideline());
			StyledPage section = page == null ? null : page.section(GuidelineBook.anchor(tag.guideline()));
			if (section == null || section.text().isEmpty()) {
				text(tag.description());
			} else {
				append(section);
			}
		}
	}

	private void heading(Kind kind, String heading) {
		int begin = text.length();
		text.append(heading);
		looks.add(new Look(begin, text.length(), kind, ""));
		text.append('\n');
	}

	private void text(String sentence) {
		if (!sentence.isBlank()) {
			text.append(sentence.strip()).append("\n\n");
		}
	}

	private void append(StyledPage page) {
		int by = text.length();
		text.append(page.text());
		page.looks().forEach(look -> looks.add(new Look(look.begin() + by, look.end() + by, look.kind(), look.address())));
		page.lines().forEach(line -> lines.add(new Indent(line.offset() + by, line.depth())));
		text.append(page.text().isEmpty() ? "" : "\n\n");
	}
}
