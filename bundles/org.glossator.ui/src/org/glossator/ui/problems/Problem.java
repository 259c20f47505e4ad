package org.glossator.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.core.validation.Finding;
import org.glossator.core.validation.Validator;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * A finding as the view shows it. Immutable.
 *
 * @param finding what is wrong
 * @param title the document's title
 * @param text the text of the annotation, or nothing
 * @param layer the layer as a person reads it
 */
record Problem(Finding finding, String title, String text, String layer) implements ProblemRow {

	private static final int LONGEST = 80;

	@Override
	public String sentence() {
		return finding.sentence();
	}

	@Override
	public boolean isError() {
		return finding.kind().isError();
	}

	@Override
	public String annotator() {
		return finding.annotator();
	}

	/** What is wrong with a set; not for the UI thread where the set is large. */
	static List<Problem> of(AnnotatedDocument set, SchemaSpec schema) {
		List<Finding> findings = Validator.validate(set, schema);
		if (findings.isEmpty()) {
			return List.of();
		}
		Map<String, AnnotationRecord> byId = new HashMap<>();
		set.annotations().forEach(record -> byId.put(record.id(), record));
		String title = set.info().title().isBlank() ? set.info().id() : set.info().title();
		List<Problem> problems = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			LayerSpec layer = schema.layer(finding.layer());
			problems.add(new Problem(finding, title, text(byId.get(finding.annotation()), set.text()), layer == null ? finding.layer() : layer.label()));
		}
		return problems;
	}

	private static String text(AnnotationRecord record, String text) {
		if (!(record instanceof SpanRecord span) || span.span().end() > text.length()) {
			return "";
		}
		String covered = span.span().coveredText(text).replaceAll("\\s+", " ").strip();
		return covered.codePointCount(0, covered.length()) <= LONGEST ? covered : covered.substring(0, covered.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
