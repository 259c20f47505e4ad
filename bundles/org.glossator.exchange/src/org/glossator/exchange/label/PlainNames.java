package org.glossator.exchange.label;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of ASCII letters, digits, {@code -} and {@code _} only, as brat and XML allow them everywhere. Any other character
 * is written {@code _uHEX_}, so that names come back. Stateless.
 */
public final class PlainNames {

	private static final Pattern ESCAPED = Pattern.compile("_u([0-9A-F]{1,6})_");

	private PlainNames() {
	}

	/** The name with other characters escaped. */
	public static String encode(String name) {
		StringBuilder encoded = new StringBuilder(name.length());
		for (int i = 0; i < name.length();) {
			int c = name.codePointAt(i);
			i += Character.charCount(c);
			boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-'
					|| c == '_' && !(i < name.length() && name.charAt(i) == 'u');
			if (plain) {
				encoded.append((char) c);
			} else {
				escape(c, encoded);
			}
		}
		return encoded.toString();
	}

	/** As above, and begins with a letter or {@code _}, as XML wants names. */
	public static String encodeXml(String name) {
		String encoded = encode(name);
		if (encoded.isEmpty() || Character.isLetter(encoded.charAt(0)) || encoded.charAt(0) == '_') {
			return encoded.isEmpty() ? "_" : encoded;
		}
		StringBuilder first = new StringBuilder();
		escape(encoded.charAt(0), first);
		return first + encoded.substring(1);
	}

	private static void escape(int c, StringBuilder to) {
		to.append("_u").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('_');
	}

	/** Undoes either. */
	public static String decode(String name) {
		if (!name.contains("_u")) {
			return name;
		}
		Matcher escaped = ESCAPED.matcher(name);
		StringBuilder decoded = new StringBuilder();
		while (escaped.find()) {
			int c = Integer.parseInt(escaped.group(1), 16);
			escaped.appendReplacement(decoded,
					Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : escaped.group()));
		}
		return escaped.appendTail(decoded).toString();
	}
}
