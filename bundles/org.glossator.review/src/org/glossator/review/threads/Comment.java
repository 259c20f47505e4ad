package org.glossator.review.threads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something said in a thread. Immutable.
 *
 * @param id the entry's id
 * @param author who said it
 * @param time when
 * @param text what
 */
public record Comment(String id, String author, Instant time, String text) {

	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_@])@([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]|[\\p{L}\\p{N}_])");

	/** Whom it names with {@code @name}, in order, each once. */
	public List<String> mentions() {
		List<String> names = new ArrayList<>();
		Matcher matcher = MENTION.matcher(text);
		while (matcher.find()) {
			if (!names.contains(matcher.group(1))) {
				names.add(matcher.group(1));
			}
		}
		return names;
	}
}
