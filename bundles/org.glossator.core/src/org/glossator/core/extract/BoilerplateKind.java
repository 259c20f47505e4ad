package org.glossator.core.extract;

/** What sort of page furniture a line is; the tags of the built-in schema's {@code boilerplate} layer. */
public enum BoilerplateKind {
	/** Menus, breadcrumbs, page numbers, links to other pages. */
	NAVIGATION,
	/** Advertising, appeals for money, calls to subscribe. */
	ADVERTISEMENT,
	/** Buttons of social media, invitations to comment or follow. */
	SHARING,
	/** Copyright, terms, disclaimers, press contacts. */
	LEGAL,
	/** Titles of other articles, lists of tags. */
	RELATED,
	/** By-lines, date lines, reading times, photo credits, lines about the author. */
	METADATA,
	/** Anything else that is not the article, such as a running header. */
	OTHER;

	/** The tag's name: {@code navigation} and so on. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
