package org.glossator.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * The text of a file with what could be told of it. Immutable, but for the bytes, which must not be changed. Every text
 * is empty where nothing is known, never null.
 *
 * @param text the text; of a plain text exactly as in the file, line ends and all, without a byte order mark
 * @param title the title
 * @param source the publisher
 * @param url where it was published
 * @param published the date of publication, ISO 8601
 * @param author the author or authors
 * @param language {@code en}, {@code ar}, {@code ru}, {@code de}, {@code fr} or {@code es} where it was guessed; a BCP 47
 *        tag where the file says it
 * @param originalName the file's name
 * @param original the file's bytes where they are not just the text in UTF-8; else null
 * @param boilerplate the lines that belong to the page and not to the article, ascending
 */
public record ExtractedText(String text, String title, String source, String url, String published, String author,
		String language, String originalName, byte[] original, List<BoilerplateLine> boilerplate) {

	/** The layer in which boilerplate lines are kept; its label is the feature {@code kind}. */
	public static final String BOILERPLATE_LAYER = "boilerplate";

	private static final Origin ORIGIN = Origin.engine("extraction", "1");

	public ExtractedText {
		Objects.requireNonNull(text);
		Objects.requireNonNull(title);
		Objects.requireNonNull(source);
		Objects.requireNonNull(url);
		Objects.requireNonNull(published);
		Objects.requireNonNull(author);
		Objects.requireNonNull(language);
		Objects.requireNonNull(originalName);
		boilerplate = List.copyOf(boilerplate);
	}

	/** The document as it goes into a corpus: without an id, with the boilerplate lines as suggested spans. */
	public DocumentDraft toDraft() {
		DocumentInfo info = new DocumentInfo("", title, source, url, published, author, language, "", "", originalName);
		List<SpanRecord> marks = new ArrayList<>();
		for (BoilerplateLine line : boilerplate) {
			marks.add(new SpanRecord("", BOILERPLATE_LAYER, Span.of(line.begin(), line.end()),
					FeatureValues.of("kind", line.kind().id()),
					Provenance.suggestion(ORIGIN, Double.NaN, "line of page furniture")));
		}
		return new DocumentDraft(info, text, original, marks);
	}
}
