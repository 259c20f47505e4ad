package org.glossator.core.search;

import java.util.List;
import java.util.Objects;

import org.glossator.text.offset.Boundaries;
import org.glossator.text.offset.LineTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * A place found in an annotation set. Immutable.
 *
 * @param document the document
 * @param annotator whose set was searched
 * @param span the place, in UTF-16 units
 * @param line the line it begins in, from 1
 * @param before the text before it, on one line, cut at a character
 * @param covered the text of the place, on one line, cut where it is long
 * @param after the text after it, on one line, cut at a character
 * @param there the annotations on exactly this place; where annotations were searched for, the one found
 */
public record Hit(DocumentInfo document, String annotator, Span span, int line, String before, String covered, String after, List<SpanRecord> there) {

	private static final int CONTEXT = 48;
	private static final int LONGEST = 120;

	public Hit {
		Objects.requireNonNull(document);
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(span);
		there = List.copyOf(there);
	}

	static Hit of(AnnotatedDocument set, LineTable lines, Span span, List<SpanRecord> there) {
		String text = set.text();
		if (span.end() > text.length()) {
			return new Hit(set.info(), set.annotator(), span, lines.count(), "", "(outside the text)", "", there);
		}
		Boundaries boundaries = Boundaries.of(text);
		int from = floor(boundaries, Math.max(0, span.begin() - CONTEXT), text.length());
		int to = floor(boundaries, Math.min(text.length(), span.end() + CONTEXT), text.length());
		String covered = span.coveredText(text);
		if (covered.length() > LONGEST) {
			covered = covered.substring(0, floor(Boundaries.of(covered), LONGEST, covered.length())) + "…";
		}
		return new Hit(set.info(), set.annotator(), span, lines.lineAt(span.begin()) + 1, oneLine(text.substring(Math.min(from, span.begin()), span.begin())), oneLine(covered),
				oneLine(text.substring(span.end(), Math.max(to, span.end()))), there);
	}

	private static int floor(Boundaries boundaries, int offset, int length) {
		return offset == length || boundaries.isGraphemeBoundary(offset) ? offset : boundaries.previousGrapheme(offset);
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
