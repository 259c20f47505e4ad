package org.glossator.exchange.token;

import java.util.Set;

/**
 * Puts a text together from tokens: a space between them except where ordinary typography has none. A straight quotation
 * mark opens and closes in turn within a sentence. For one text, one thread.
 */
public final class Detokenizer {

	private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "\u2019", "\u201D", "\u2026", "\u00BB",
			"...", "n't", "\u060C", "\u061B", "\u061F", "''", "\u3002", "\uFF0C");
	private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "\u00A3", "\u20AC", "\u00AB", "\u201C", "\u2018", "``", "#");

	private final StringBuilder text = new StringBuilder();
	private boolean glued = true;
	private boolean quoting;

	/** Adds a token and gives the offset at which it begins. */
	public int add(String token) {
		boolean quote = token.equals("\"");
		boolean closes = quote ? quoting : CLOSING.contains(token) || isSuffix(token);
		if (!glued && !closes) {
			text.append(' ');
		}
		int begin = text.length();
		text.append(token);
		glued = quote ? !quoting : OPENING.contains(token);
		quoting ^= quote;
		return begin;
	}

	/** What a tokenizer cuts off a word: 's, 'll, 're. */
	private static boolean isSuffix(String token) {
		return token.length() > 1 && token.length() < 4 && (token.charAt(0) == '\'' || token.charAt(0) == '\u2019')
				&& Character.isLetter(token.charAt(1));
	}

	/** A sentence ends. */
	public void endSentence() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
		glued = true;
		quoting = false;
	}

	/** How long the text is by now. */
	public int length() {
		return text.length();
	}

	/** The text, without a line end after the last sentence. */
	public String text() {
		int length = text.length();
		return length > 0 && text.charAt(length - 1) == '\n' ? text.substring(0, length - 1) : text.toString();
	}
}
