package org.glossator.exchange;

/**
 * The vocabulary of the {@link LossReport}: every format tells the same loss with the same sentence, so that reports can
 * be compared, counted together and tested entry by entry.
 */
public final class Lost {

	/** A format without annotators. */
	public static final String ANNOTATOR = "The annotator's name is not written.";
	/** A format that holds no title, source, date, author, address or language. */
	public static final String DETAILS = "What is known of the document beside its text is not written.";
	/** A format with names of its own for annotations, or with none. */
	public static final String ID = "The id of an annotation is not written; it gets a new one when read.";
	/** A format with names of its own for documents. */
	public static final String DOCUMENT_ID = "The id of a document is not possible here; another is written in its place.";
	/** A format that holds annotations only. */
	public static final String EMPTY_DOCUMENT = "A document without annotations is not written.";
	/** Suggested and rejected ones look like accepted ones there. */
	public static final String STATUS = "The status of an annotation is not written; it reads as accepted.";
	/** A format without origins. */
	public static final String ORIGIN = "The origin of an annotation is not written; it reads as imported.";
	/** A format without confidences. */
	public static final String CONFIDENCE = "The confidence of an annotation is not written.";
	/** A format without reasons. */
	public static final String REASON = "The reason of a suggestion is not written.";
	/** A format without remarks. */
	public static final String NOTE = "The note of an annotation is not written.";
	/** A format without relations. */
	public static final String RELATION = "A relation is not written.";
	/** A format whose relations join spans only, or an end that is not written itself. */
	public static final String RELATION_END = "A relation is not written because one of its ends is not.";
	/** A format without chains. */
	public static final String CHAIN = "A chain is not written.";
	/** A member of a chain that is not written itself. */
	public static final String CHAIN_MEMBER = "A member of a chain is not written because its annotation is not.";
	/** A format without annotations of the document as a whole. */
	public static final String DOCUMENT_LEVEL = "An annotation of the document as a whole is not written.";
	/** A format whose spans cover at least one character. */
	public static final String ZERO_WIDTH = "A span of no characters is not written.";
	/** A format of tokens. */
	public static final String BLANK = "A span that covers no token is not written.";
	/** A format whose spans hold no line ends. */
	public static final String LINE_END_SPAN = "A span of line ends only is not written.";
	/** A format whose spans hold no line ends. */
	public static final String LINE_END_EDGE = "Line ends at the edge of a span, or a gap of line ends only, are not written.";
	/** A format whose spans have no gaps. */
	public static final String DISCONTINUOUS = "A discontinuous span is written as one stretch, its gaps included.";
	/** A format where each character belongs to one span at most. */
	public static final String OVERLAP = "A span that overlaps another one is not written.";
	/** A format of tokens. */
	public static final String TOKEN_BOUNDARY = "A span that begins or ends inside a token is widened to whole tokens.";
	/** A format of paragraphs. */
	public static final String PARAGRAPH = "A span is widened to its paragraphs.";
	/** A format that marks the same paragraph or document once for each label. */
	public static final String SAME_LABEL = "A second span with the same label in the same place is not written.";
	/** A format with one kind of line end. */
	public static final String LINE_ENDS = "The line ends of a text are written as a line feed.";
	/** A format of tokens whose text is put together again. */
	public static final String WHITE_SPACE = "The white space of a text is not written; it is put together again from its tokens.";
	/** A format that cannot hold some characters. */
	public static final String CHARACTERS = "A character that the format cannot hold is written as U+FFFD.";
	/** A label with characters that the format cannot hold. */
	public static final String LABEL_CHARACTERS = "A label is written with _ for characters that the format cannot hold.";
	/** A format that does not tell an empty value from none. */
	public static final String EMPTY_VALUE = "An empty value is not written.";
	/** A quotation that does not fit the text. */
	public static final String QUOTATION = "The quotation of an annotation differs from the text; the offsets are kept.";
	/** Offsets that were counted otherwise than the format says, as the quotations show. */
	public static final String OFFSET_UNIT = "Offsets are counted in UTF-16 units instead of code points, as the quotations show; read so.";
	/** A link or relation end that names nothing. */
	public static final String DANGLING = "A link to an annotation that is not there is left out.";

	/** A format made for sharing annotations of texts that may not be shared. */
	public static final String QUOTES = "A value that quotes the text at length is not written.";
	/** On reading onto another text: an annotation that moved. */
	public static final String MOVED = "An annotation was moved to where its text stands now.";
	/** On reading onto another text: an annotation whose text is gone. */
	public static final String NOT_PLACED = "An annotation finds no place in the text and is left out.";

	private Lost() {
	}

	/** A layer that the format cannot hold. */
	public static String layer(String layer) {
		return "The layer " + layer + " is not written.";
	}

	/** A feature that the format cannot hold. */
	public static String feature(String layer, String feature) {
		return "The feature " + layer + "." + feature + " is not written.";
	}

	/** Values of a feature after the first, in a format with one. */
	public static String furtherValues(String layer, String feature) {
		return "Of several values of " + layer + "." + feature + " only the first is written.";
	}

	/** A value that shares its foreign name with others. */
	public static String coarser(String layer, String feature, String foreign) {
		return "Values of " + layer + "." + feature + " share the foreign name " + foreign + ".";
	}

	/** A layer that only a label tells of, and that no schema will tell when read. */
	public static String onlyLabel(String layer) {
		return "The layer " + layer + " is not in the schema; only its label is written.";
	}

	/** A value that the format has no name for. */
	public static String noName(String layer, String feature, String value) {
		return "The format has no name for " + layer + "." + feature + " " + value + "; its spans are not written.";
	}

	/** A foreign name that several tags map to. */
	public static String ambiguous(String foreign) {
		return "The name " + foreign + " stands for several tags; it is kept as it is.";
	}

	/** On reading: annotations of a layer that the known schema lacks. */
	public static String unknownLayer(String layer) {
		return "The layer " + layer + " is not in the schema; its annotations are kept.";
	}

	/** On reading: values of a feature that the known layer lacks. */
	public static String unknownFeature(String layer, String feature) {
		return "The feature " + layer + "." + feature + " is not in the schema; its values are kept.";
	}

	/** On reading: a value that the closed tag set lacks. */
	public static String unknownValue(String layer, String feature, String value) {
		return "The value " + value + " of " + layer + "." + feature + " is not in its tag set; it is kept.";
	}

	/** On reading: a part of the file that has no place in an annotation set. */
	public static String notRead(String part) {
		return "The part " + part + " of the file is not read.";
	}
}
