package org.glossator.engine.bias;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.segment.TokenizedText;

/**
 * What the words of a passage are about (the nation, fear, money ...), by lists of words and phrases that ship. No topic is
 * bias by itself; the models weigh them. Immutable; any thread.
 */
final class Topics {

	private static final String FILE = "bias-cues.txt";
	private static final int HEAD = 3;
	private static final double WORD = 0.5;
	private static final double MOST = 1.5;

	/** Words of one phrase; those that end in a star fit whatever begins so. */
	private record Cue(String topic, String[] words) {
	}

	private final Map<String, List<Cue>> byHead = new HashMap<>();

	private static final class Held {
		static final Topics SHIPPED = load();
	}

	private Topics() {
	}

	static Topics shipped() {
		return Held.SHIPPED;
	}

	/** Topics of lines in the shape of the shipped file. */
	static Topics of(List<String> lines) {
		Topics topics = new Topics();
		for (String line : lines) {
			int colon = line.indexOf(':');
			if (!line.startsWith("#") && colon > 0) {
				for (String phrase : line.substring(colon + 1).split(",")) {
					String[] words = phrase.strip().split(" ");
					if (!words[0].isEmpty()) {
						topics.byHead.computeIfAbsent(head(words[0].replace("*", "")), h -> new ArrayList<>()).add(new Cue("k " + line.substring(0, colon), words));
					}
				}
			}
		}
		return topics;
	}

	private static Topics load() {
		try (InputStream in = Topics.class.getResourceAsStream("/lexicons/" + FILE)) {
			if (in == null) {
				throw new IOException("The engine's own topics " + FILE + " are missing from its bundle.");
			}
			return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	private static String head(String word) {
		return word.substring(0, Math.min(HEAD, word.length()));
	}

	/** Adds how much is said of each topic from one token to before another. */
	void add(TokenizedText text, int first, int limit, Map<String, Double> features) {
		for (int i = first; i < limit; i++) {
			for (Cue cue : byHead.getOrDefault(head(text.lower(i)), List.of())) {
				if (fits(cue, text, i, limit)) {
					features.merge(cue.topic(), cue.words().length == 1 ? WORD : 1, (a, b) -> Math.min(MOST, a + b));
				}
			}
		}
	}

	private static boolean fits(Cue cue, TokenizedText text, int from, int limit) {
		if (from + cue.words().length > limit) {
			return false;
		}
		for (int k = 0; k < cue.words().length; k++) {
			String wanted = cue.words()[k];
			String lower = text.lower(from + k);
			if (wanted.endsWith("*") ? !lower.startsWith(wanted.substring(0, wanted.length() - 1)) : !lower.equals(wanted)) {
				return false;
			}
		}
		return true;
	}
}
