package org.glossator.exchange.tei;

/** Writes XML 1.0 text: what must be escaped is, and what XML cannot hold becomes U+FFFD. For one document, one thread. */
final class XmlText {

	private final StringBuilder out = new StringBuilder();
	private boolean replaced;

	/** Markup as it is. */
	XmlText raw(String markup) {
		out.append(markup);
		return this;
	}

	/** An attribute with a blank before it. */
	XmlText attribute(String name, String value) {
		out.append(' ').append(name).append("=\"");
		text(value, true);
		out.append('"');
		return this;
	}

	/** Content; line feeds stay, carriage returns are written as references so that no parser takes them away. */
	XmlText text(String text) {
		text(text, false);
		return this;
	}

	private void text(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> out.append("&lt;");
				case '&' -> out.append("&amp;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append(attribute ? "&quot;" : "\"");
				case '\r' -> out.append("&#13;");
				case '\n' -> out.append(attribute ? "&#10;" : "\n");
				case '\t' -> out.append(attribute ? "&#9;" : "\t");
				default -> {
					if (isPossible(text, i)) {
						out.append(c);
					} else {
						out.append('\uFFFD');
						replaced = true;
					}
				}
			}
		}
	}

	private static boolean isPossible(String text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		}
		return c >= ' ' && c < '\uFFFE';
	}

	/** Whether a character was replaced since this was last asked. */
	boolean takeReplaced() {
		boolean was = replaced;
		replaced = false;
		return was;
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
