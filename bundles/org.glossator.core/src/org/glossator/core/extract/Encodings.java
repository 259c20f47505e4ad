package org.glossator.core.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the encoding of a text without a declaration: a byte order mark, valid UTF-8, UTF-16 by its zero bytes, else the
 * single-byte encoding whose letters look most like a language. All of them but the last step are certain for any text
 * of some length.
 */
final class Encodings {

	/** How many bytes at the start are a byte order mark. */
	record Found(Charset charset, int markLength) {
		String decode(byte[] bytes) {
			return new String(bytes, markLength, bytes.length - markLength, charset);
		}
	}

	private record Candidate(String charset, String commonLetters) {
	}

	/** The most frequent letters of Russian and Arabic, lower case, as any frequency table has them. */
	private static final List<Candidate> NON_LATIN = List.of(
			new Candidate("windows-1251", "\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b\u043a\u043c"),
			new Candidate("KOI8-R", "\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b\u043a\u043c"),
			new Candidate("ISO-8859-5", "\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b\u043a\u043c"),
			new Candidate("windows-1256", "\u0627\u0644\u064a\u0645\u0646\u0648\u062a\u0631\u0647\u0628\u0639\u062f"),
			new Candidate("ISO-8859-6", "\u0627\u0644\u064a\u0645\u0646\u0648\u062a\u0631\u0647\u0628\u0639\u062f"));

	private static final int SAMPLE = 64 * 1024;

	private Encodings() {
	}

	static Found detect(byte[] bytes) {
		Found marked = byMark(bytes);
		if (marked != null) {
			return marked;
		}
		Charset wide = byZeros(bytes);
		if (wide != null) {
			return new Found(wide, 0);
		}
		return new Found(isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes), 0);
	}

	private static Found byMark(byte[] b) {
		if (startsWith(b, 0xef, 0xbb, 0xbf)) {
			return new Found(StandardCharsets.UTF_8, 3);
		}
		if (startsWith(b, 0xff, 0xfe, 0, 0)) {
			return new Found(Charset.forName("UTF-32LE"), 4);
		}
		if (startsWith(b, 0, 0, 0xfe, 0xff)) {
			return new Found(Charset.forName("UTF-32BE"), 4);
		}
		if (startsWith(b, 0xff, 0xfe)) {
			return new Found(StandardCharsets.UTF_16LE, 2);
		}
		return startsWith(b, 0xfe, 0xff) ? new Found(StandardCharsets.UTF_16BE, 2) : null;
	}

	static boolean startsWith(byte[] bytes, int... head) {
		if (bytes.length < head.length) {
			return false;
		}
		for (int i = 0; i < head.length; i++) {
			if ((bytes[i] & 0xff) != head[i]) {
				return false;
			}
		}
		return true;
	}

	/** UTF-16 without a mark has, in any script, blanks and line ends with a zero byte on the same side. */
	private static Charset byZeros(byte[] bytes) {
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		int evenZeros = 0;
		int oddZeros = 0;
		int bothZeros = 0;
		for (int i = 0; i < length; i += 2) {
			boolean even = bytes[i] == 0;
			boolean odd = bytes[i + 1] == 0;
			bothZeros += even && odd ? 1 : 0;
			evenZeros += even ? 1 : 0;
			oddZeros += odd ? 1 : 0;
		}
		if (bothZeros > 0 || (bytes.length & 1) != 0) {
			return null;
		}
		int enough = Math.max(1, length / 40);
		if (oddZeros >= enough && 10 * evenZeros <= oddZeros) {
			return StandardCharsets.UTF_16LE;
		}
		return evenZeros >= enough && 10 * oddZeros <= evenZeros ? StandardCharsets.UTF_16BE : null;
	}

	/** Whether the bytes are well-formed UTF-8 (Unicode Standard, table 3-7). */
	static boolean isUtf8(byte[] b) {
		int i = 0;
		while (i < b.length) {
			int first = b[i++] & 0xff;
			if (first < 0x80) {
				continue;
			}
			int more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2
					: first >= 0xf0 && first <= 0xf4 ? 3 : 0;
			if (more == 0 || i + more > b.length) {
				return false;
			}
			int second = b[i] & 0xff;
			int low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
			int high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
			if (second < low || second > high) {
				return false;
			}
			for (int j = 1; j < more; j++) {
				if ((b[i + j] & 0xc0) != 0x80) {
					return false;
				}
			}
			i += more;
		}
		return true;
	}

	private static Charset singleByte(byte[] bytes) {
		int length = Math.min(bytes.length, SAMPLE);
		int ascii = 0;
		int high = 0;
		boolean undefined = false;
		for (int i = 0; i < length; i++) {
			int b = bytes[i] & 0xff;
			ascii += b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' ? 1 : 0;
			high += b >= 0x80 ? 1 : 0;
			undefined |= b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d;
		}
		// In a Latin script most letters are ASCII; where most are not, the text is in another.
		if (high > ascii) {
			Charset best = null;
			double bestShare = 0.5;
			for (Candidate candidate : NON_LATIN) {
				if (Charset.isSupported(candidate.charset())) {
					Charset charset = Charset.forName(candidate.charset());
					double share = share(new String(bytes, 0, length, charset), candidate);
					if (share > bestShare) {
						best = charset;
						bestShare = share;
					}
				}
			}
			if (best != null) {
				return best;
			}
		}
		return undefined || !Charset.isSupported("windows-1252") ? StandardCharsets.ISO_8859_1
				: Charset.forName("windows-1252");
	}

	/** The share of common letters among all characters above ASCII; capitals are not common. */
	private static double share(String text, Candidate candidate) {
		int all = 0;
		int common = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				all++;
				common += candidate.commonLetters().indexOf(c) >= 0 ? 1 : 0;
			}
		}
		return all == 0 ? 0 : (double) common / all;
	}
}
