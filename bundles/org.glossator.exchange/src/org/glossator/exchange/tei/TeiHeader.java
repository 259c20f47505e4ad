package org.glossator.exchange.tei;

import org.glossator.text.record.DocumentInfo;

/** What a TEI header tells of a document. For one document, one thread. */
final class TeiHeader {

	private String title = "";
	private String author = "";
	private String source = "";
	private String published = "";
	private String language = "";
	private String id = "";
	private String url = "";
	private String fileName = "";
	private String annotator = "";
	private boolean own;

	/** The file says that we wrote it. */
	void application(String ident) {
		own |= TeiFormat.APPLICATION.equals(ident);
	}

	void language(String ident) {
		language = language.isEmpty() ? ident : language;
	}

	/** An element of the header ended with that content. */
	void element(String name, String parent, String type, String responsible, String content) {
		switch (name) {
			case "title" -> title = title.isEmpty() && parent.equals("titleStmt") ? content : title;
			case "author" -> author = author.isEmpty() && parent.equals("titleStmt") ? content : author;
			case "publisher" -> source = source.isEmpty() && parent.equals("publicationStmt") ? content : source;
			case "date" -> published = published.isEmpty() && parent.equals("publicationStmt") ? content : published;
			case "name" -> annotator = responsible.equals(TeiFormat.ANNOTATOR) ? content : annotator;
			case "idno" -> {
				switch (type) {
					case "document" -> id = content;
					case "url", "URI", "URL" -> url = content;
					case "filename" -> fileName = content;
					default -> {
					}
				}
			}
			default -> {
			}
		}
	}

	boolean isOwn() {
		return own;
	}

	String annotator() {
		return annotator;
	}

	/** What is known, under that id where the header gives none. */
	DocumentInfo info(String otherwise) {
		return new DocumentInfo(id.isEmpty() ? otherwise : id, tidy(title), tidy(source), tidy(url), tidy(published), tidy(author), language, "",
				"", fileName);
	}

	private String tidy(String text) {
		return own ? text : text.replaceAll("\\s+", " ").strip();
	}
}
