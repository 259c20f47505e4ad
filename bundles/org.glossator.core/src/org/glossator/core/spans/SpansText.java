package org.glossator.core.spans;

import java.util.Set;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * Appends the parts of a {@code .spans} line in canonical form to a growing byte array; see {@link SpansResource} for
 * the form.
 */
final class SpansText {

	static final String STATUS = "@status";
	static final String ORIGIN = "@origin";
	static final String ORIGIN_NAME = "@origin.name";
	static final String ORIGIN_VERSION = "@origin.version";
	static final String CONFIDENCE = "@confidence";
	static final String REASON = "@reason";
	static final String NOTE = "@note";
	/** Fields that carry the provenance; a feature of such a name is written with its first character escaped. */
	static final Set<String> RESERVED = Set.of(STATUS, ORIGIN, ORIGIN_NAME, ORIGIN_VERSION, CONFIDENCE, REASON, NOTE);

	private static final char[] HEX = "0123456789abcdef".toCharArray();
	private byte[] bytes;
	private int length;

	SpansText(int expected) {
		bytes = new byte[Math.max(64, expected)];
	}

	byte[] bytes() {
		return bytes;
	}

	int length() {
		return length;
	}

	private void room(int more) {
		if (length + more > bytes.length) {
			bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length + more, bytes.length * 3 / 2));
		}
	}

	SpansText raw(char ascii) {
		room(1);
		bytes[length++] = (byte) ascii;
		return this;
	}

	/** Text of which every character is known to be plain ASCII. */
	@SuppressWarnings("deprecation") // getBytes(int, int, byte[], int) is the one copy that makes no new array
	SpansText ascii(String text) {
		room(text.length());
		text.getBytes(0, text.length(), bytes, length);
		length += text.length();
		return this;
	}

	SpansText number(int number) {
		if (number < 0) {
			return ascii(Integer.toString(number));
		}
		room(10);
		int digits = 1;
		for (int rest = number / 10; rest > 0; rest /= 10) {
			digits++;
		}
		int rest = number;
		for (int i = length + digits - 1; i >= length; i--) {
			bytes[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		length += digits;
		return this;
	}

	/** Any text, escaped where it must be; {@code also} is escaped too. */
	SpansText text(String text, char also) {
		int chars = text.length();
		room(chars * 6);
		byte[] out = bytes;
		int at = length;
		for (int i = 0; i < chars; i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < 0x7f && c != '\\' && c != also) {
				out[at++] = (byte) c;
			} else if (c < 0x80) {
				at = escape(c, out, at);
			} else if (c < 0x800 && c >= 0xa0) {
				out[at++] = (byte) (0xc0 | c >> 6);
				out[at++] = (byte) (0x80 | c & 0x3f);
			} else if (Character.isHighSurrogate(c) && i + 1 < chars && Character.isLowSurrogate(text.charAt(i + 1))) {
				int point = Character.toCodePoint(c, text.charAt(++i));
				out[at++] = (byte) (0xf0 | point >> 18);
				out[at++] = (byte) (0x80 | point >> 12 & 0x3f);
				out[at++] = (byte) (0x80 | point >> 6 & 0x3f);
				out[at++] = (byte) (0x80 | point & 0x3f);
			} else if (c < 0xa0 || c == '\u2028' || c == '\u2029' || c == '\ufeff' || Character.isSurrogate(c)) {
				at = escape(c, out, at);
			} else {
				out[at++] = (byte) (0xe0 | c >> 12);
				out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
				out[at++] = (byte) (0x80 | c & 0x3f);
			}
		}
		length = at;
		return this;
	}

	private static int escape(char c, byte[] out, int from) {
		int at = from;
		out[at++] = '\\';
		switch (c) {
			case '\t' -> out[at++] = 't';
			case '\n' -> out[at++] = 'n';
			case '\r' -> out[at++] = 'r';
			case ' ' -> out[at++] = 's';
			case '\\', '=' -> out[at++] = (byte) c;
			default -> {
				out[at++] = 'u';
				for (int shift = 12; shift >= 0; shift -= 4) {
					out[at++] = (byte) HEX[c >> shift & 15];
				}
			}
		}
		return at;
	}

	SpansText text(String text) {
		return text(text, '\\');
	}

	/** An id, in which spaces are escaped because they separate ids. */
	SpansText id(String id) {
		return text(id, ' ');
	}

	SpansText span(int begin, int end, Span fragments) {
		if (fragments == null) {
			return number(begin).raw('-').number(end);
		}
		for (int i = 0; i < fragments.fragmentCount(); i++) {
			if (i > 0) {
				raw(',');
			}
			number(fragments.fragmentBegin(i)).raw('-').number(fragments.fragmentEnd(i));
		}
		return this;
	}

	/** The fields of provenance, each with a tab before it; nothing for the ordinary case. */
	SpansText provenance(Provenance provenance) {
		if (provenance == Provenance.MANUAL) {
			return this;
		}
		if (provenance.status() != Status.ACCEPTED) {
			field(STATUS, provenance.status().id());
		}
		Origin origin = provenance.origin();
		if (!origin.equals(Origin.MANUAL)) {
			if (Origin.parse(origin.id()).equals(origin)) {
				field(ORIGIN, origin.id());
			} else {
				// A name with a slash and the like, which the short form would not give back as it is.
				field(ORIGIN, origin.kind().name().toLowerCase(java.util.Locale.ROOT));
				field(ORIGIN_NAME, origin.name());
				field(ORIGIN_VERSION, origin.version());
			}
		}
		if (provenance.hasConfidence()) {
			field(CONFIDENCE, Double.toString(provenance.confidence()));
		}
		if (!provenance.reason().isEmpty()) {
			field(REASON, provenance.reason());
		}
		if (!provenance.note().isEmpty()) {
			field(NOTE, provenance.note());
		}
		return this;
	}

	private void field(String name, String value) {
		raw('\t').ascii(name).raw('=').text(value);
	}

	/** The values, each as name=value with a tab before it. */
	SpansText values(FeatureValues values) {
		for (int i = 0; i < values.size(); i++) {
			String name = values.name(i);
			raw('\t');
			if (!name.isEmpty() && name.charAt(0) == '@' && RESERVED.contains(name)) {
				raw('\\');
			}
			text(name, '=').raw('=').text(values.value(i));
		}
		return this;
	}
}
