package org.glossator.core.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The text of the elements of a WordprocessingML part; see {@link DocxText}. */
final class DocxBody implements DocxText.Part {

	/** What holds no text of the document, or a second copy of it. */
	private static final Set<String> SKIPPED = Set.of("delText", "delInstrText", "instrText", "moveFrom", "Fallback", "pPr", "rPr",
			"tblPr", "sectPr", "del");
	private static final Set<String> SEPARATOR_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");

	private final StringBuilder out = new StringBuilder();
	/** For each open row: whether a cell of it is written already. */
	private final Deque<Boolean> rows = new ArrayDeque<>();
	private int skipped;
	/** Open paragraphs: a text box stands inside a paragraph of the body. */
	private int paragraphs;
	private boolean inText;
	private boolean notes;
	private boolean note;
	/** A paragraph ended; its line end is written when it is clear what follows. */
	private boolean ended;

	void startNotes() {
		notes = true;
		note = false;
	}

	String text() {
		return out.toString();
	}

	@Override
	public void take(int event, XMLStreamReader reader) {
		switch (event) {
		case XMLStreamConstants.START_ELEMENT -> start(reader);
		case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
			if (inText && skipped == 0) {
				write(reader.getText());
			}
		}
		default -> {
			// Comments and processing instructions are no text.
		}
		}
	}

	private void start(XMLStreamReader reader) {
		String name = reader.getLocalName();
		boolean separator = SEPARATOR_NOTES.contains(String.valueOf(reader.getAttributeValue(reader.getNamespaceURI(), "type")))
				&& (name.equals("footnote") || name.equals("endnote"));
		if (skipped > 0 || SKIPPED.contains(name) || separator) {
			skipped++;
			return;
		}
		switch (name) {
		case "t" -> inText = true;
		case "tab", "ptab" -> write("\t");
		case "br", "cr" -> write("\n");
		case "noBreakHyphen" -> write("\u2011");
		case "softHyphen" -> write("\u00ad");
		case "footnote", "endnote" -> {
			if (notes && !note && !out.isEmpty()) {
				endLine();
				out.append('\n');
			}
			note = true;
		}
		case "tr" -> rows.push(false);
		case "tc" -> {
			if (!rows.isEmpty()) {
				if (rows.pop()) {
					ended = false;
					out.append('\t');
				}
				rows.push(true);
			}
		}
		case "p" -> {
			ended |= paragraphs > 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '\n';
			paragraphs++;
			endLine();
		}
		default -> {
			// Structure around runs is no text.
		}
		}
	}

	private void end(String name) {
		if (skipped > 0) {
			skipped--;
			return;
		}
		switch (name) {
		case "t" -> inText = false;
		case "p" -> {
			paragraphs--;
			endLine();
			ended = true;
		}
		case "tr" -> {
			rows.poll();
			ended = true;
		}
		case "document", "footnotes", "endnotes" -> endLine();
		default -> {
			// As above.
		}
		}
	}

	private void endLine() {
		if (ended) {
			out.append('\n');
		}
		ended = false;
	}

	private void write(String text) {
		endLine();
		out.append(text);
	}
}
