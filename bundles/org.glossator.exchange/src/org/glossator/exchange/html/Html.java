package org.glossator.exchange.html;

/** Writes HTML text safely. Stateless. */
final class Html {

	private Html() {
	}

	/** The text as content or within a quoted attribute; characters that HTML cannot hold become U+FFFD. */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				case '\n' -> escaped.append("&#10;");
				case '\r' -> escaped.append("&#13;");
				case '\t' -> escaped.append('\t');
				default -> escaped.append(isPossible(text, i) ? c : '\uFFFD');
			}
		}
		return escaped.toString();
	}

	private static boolean isPossible(String text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		}
		return c >= ' ' && (c < '\u007F' || c > '\u009F') && c < '\uFFFE';
	}
}
