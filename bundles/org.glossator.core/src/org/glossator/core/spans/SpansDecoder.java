package org.glossator.core.spans;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/**
 * Makes strings, values and provenances from stretches of a file's bytes; what is written alike becomes one object.
 * Throws {@link IllegalArgumentException} with a sentence that lacks its end where a stretch means nothing.
 */
final class SpansDecoder {

	private final byte[] bytes;
	private final ByteTable<String> names;
	private final ByteTable<String> strings;
	private final ByteTable<FeatureValues> values;
	private final ByteTable<Provenance> provenances;
	private String[] pairs = new String[16];

	SpansDecoder(byte[] bytes) {
		this.bytes = bytes;
		names = new ByteTable<>(bytes);
		strings = new ByteTable<>(bytes);
		values = new ByteTable<>(bytes);
		provenances = new ByteTable<>(bytes);
	}

	/** A new string. */
	@SuppressWarnings("deprecation") // String(byte[], int, int, int) skips the search for a charset
	String decode(int from, int to) {
		int or = 0;
		boolean escaped = false;
		for (int i = from; i < to; i++) {
			or |= bytes[i];
			escaped |= bytes[i] == '\\';
		}
		String text;
		if (or >= 0) {
			text = new String(bytes, 0, from, to - from);
		} else {
			try {
				text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
			} catch (CharacterCodingException e) {
				throw new IllegalArgumentException("The line is not UTF-8", e);
			}
		}
		return escaped ? unescape(text) : text;
	}

	/** The one string of these bytes. */
	String string(int from, int to) {
		String known = strings.get(from, to);
		return known != null ? known : strings.put(from, to, decode(from, to));
	}

	/** The one string of these bytes for a layer or feature, of which there are few: shared with all other files. */
	String name(int from, int to) {
		String known = names.get(from, to);
		return known != null ? known : names.put(from, to, decode(from, to).intern());
	}

	static String unescape(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\\') {
				plain.append(c);
				continue;
			}
			if (++i == text.length()) {
				throw new IllegalArgumentException("A backslash stands alone at the end of " + text);
			}
			switch (text.charAt(i)) {
				case 't' -> plain.append('\t');
				case 'n' -> plain.append('\n');
				case 'r' -> plain.append('\r');
				case 's' -> plain.append(' ');
				case 'u' -> {
					plain.append(hex(text, i + 1));
					i += 4;
				}
				case '\\', '=', '@' -> plain.append(text.charAt(i));
				default -> throw new IllegalArgumentException("The escape \\" + text.charAt(i) + " means nothing");
			}
		}
		return plain.toString();
	}

	private static char hex(String text, int from) {
		if (from + 4 <= text.length() && text.substring(from, from + 4).matches("[0-9a-fA-F]{4}")) {
			return (char) Integer.parseInt(text, from, from + 4, 16);
		}
		throw new IllegalArgumentException("The escape \\u needs four hexadecimal digits");
	}

	/** The values in these fields, which have a tab between them. */
	FeatureValues values(int from, int to) {
		if (from >= to) {
			return FeatureValues.NONE;
		}
		FeatureValues known = values.get(from, to);
		if (known != null) {
			return known;
		}
		int used = 0;
		for (int field = from; field <= to;) {
			int end = fieldEnd(field, to);
			int equals = equalsSign(field, end);
			if (reserved(field, equals)) {
				throw new IllegalArgumentException("The field " + decode(field, equals) + " must stand before the values");
			}
			if (used == pairs.length) {
				pairs = java.util.Arrays.copyOf(pairs, used * 2);
			}
			pairs[used++] = name(field, equals);
			pairs[used++] = string(equals + 1, end);
			field = end + 1;
		}
		return values.put(from, to, FeatureValues.of(java.util.Arrays.copyOf(pairs, used)));
	}

	/** Where the provenance fields that begin here end: at the tab before the first value, or at the line's end. */
	int provenanceEnd(int from, int to) {
		int end = from - 1;
		for (int field = from; field < to && bytes[field] == '@';) {
			int fieldEnd = fieldEnd(field, to);
			if (!reserved(field, equalsSign(field, fieldEnd))) {
				break;
			}
			end = fieldEnd;
			field = fieldEnd + 1;
		}
		return end;
	}

	/** The provenance in these fields. */
	Provenance provenance(int from, int to) {
		if (from >= to) {
			return Provenance.MANUAL;
		}
		Provenance known = provenances.get(from, to);
		return known != null ? known : provenances.put(from, to, newProvenance(from, to));
	}

	private Provenance newProvenance(int from, int to) {
		Status status = Status.ACCEPTED;
		String origin = "manual";
		String originName = null;
		String originVersion = "";
		double confidence = Double.NaN;
		String reason = "";
		String note = "";
		for (int field = from; field < to;) {
			int end = fieldEnd(field, to);
			int equals = equalsSign(field, end);
			String value = string(equals + 1, end);
			switch (string(field, equals)) {
				case SpansText.STATUS -> status = status(value);
				case SpansText.ORIGIN -> origin = value;
				case SpansText.ORIGIN_NAME -> originName = value;
				case SpansText.ORIGIN_VERSION -> originVersion = value;
				case SpansText.CONFIDENCE -> confidence = confidence(value);
				case SpansText.REASON -> reason = value;
				default -> note = value;
			}
			field = end + 1;
		}
		Origin made = originName == null ? Origin.parse(origin) : new Origin(kind(origin), originName, originVersion);
		return new Provenance(status, made, confidence, reason, note);
	}

	private static Status status(String value) {
		Status status = Status.of(value);
		if (status == null) {
			throw new IllegalArgumentException("The status must be suggested, accepted or rejected, not " + value);
		}
		return status;
	}

	private static Origin.Kind kind(String value) {
		for (Origin.Kind kind : Origin.Kind.values()) {
			if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("The origin must be manual, engine or import, not " + value);
	}

	private static double confidence(String value) {
		try {
			double confidence = Double.parseDouble(value);
			if (confidence >= 0 && confidence <= 1) {
				return confidence;
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("The confidence must be a number from 0 to 1, not " + value, e);
		}
		throw new IllegalArgumentException("The confidence must be a number from 0 to 1, not " + value);
	}

	private boolean reserved(int from, int to) {
		return bytes[from] == '@' && SpansText.RESERVED.contains(string(from, to));
	}

	int fieldEnd(int from, int to) {
		int end = from;
		while (end < to && bytes[end] != '\t') {
			end++;
		}
		return end;
	}

	/** The first equals sign of a field that is not escaped. */
	private int equalsSign(int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] == '=') {
				return i;
			}
			if (bytes[i] == '\\') {
				i++;
			}
		}
		throw new IllegalArgumentException("The field \"" + decode(from, to) + "\" is no name=value");
	}

	/** The ids in a field, which have a space between them. */
	List<String> ids(int from, int to) {
		List<String> ids = new ArrayList<>();
		int start = from;
		for (int i = from; i <= to && from < to; i++) {
			if (i == to || bytes[i] == ' ') {
				ids.add(decode(start, i));
				start = i + 1;
			}
		}
		return List.copyOf(ids);
	}
}
