package org.glossator.engine.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what a transcript puts before a speaker's words: {@code [00:52] LOMAX:}, {@code Q:}. Stateless. */
final class SpeakerLabel {

	private static final Pattern FORM = Pattern.compile("(?:\\[[\\d:.]{4,8}\\] ?)?(?:\\[\\p{Lu}{3,20}\\] ?)?(?:(?<name>\\p{Lu}[\\p{Lu} .'-]{1,30}|Q|A): ?)?(?:\\[\\p{Lu}{3,20}\\] ?)?");

	private SpeakerLabel() {
	}

	/** Behind the label that begins at {@code begin}; {@code begin} itself where there is none. */
	static int end(String text, int begin, int end) {
		Matcher matcher = FORM.matcher(text).region(begin, Math.min(end, begin + 80));
		return matcher.lookingAt() && matcher.end() < end ? matcher.end() : begin;
	}

	/** The name in the label that begins at {@code begin}, or null where there is none. */
	static String name(String text, int begin, int end) {
		Matcher matcher = FORM.matcher(text).region(begin, Math.min(end, begin + 80));
		return matcher.lookingAt() && matcher.end() < end ? matcher.group("name") : null;
	}
}
