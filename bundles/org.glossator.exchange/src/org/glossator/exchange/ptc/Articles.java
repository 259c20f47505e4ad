package org.glossator.exchange.ptc;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The articles of the shared tasks on persuasion: a number each, the text in {@code articleNUMBER.txt}. For one
 * write, one thread.
 */
public final class Articles {

	static final String PREFIX = "article";

	private final Map<String, String> numbers = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** The number of a document: its own where its id is one, else one made from its id, always the same. */
	public String number(String id) {
		return numbers.computeIfAbsent(id, key -> {
			String own = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
			if (own.matches("[0-9]{1,18}") && taken.add(own)) {
				return own;
			}
			CRC32 sum = new CRC32();
			sum.update(key.getBytes(StandardCharsets.UTF_8));
			long number = 100_000_000 + sum.getValue() % 900_000_000;
			while (!taken.add(Long.toString(number))) {
				number++;
			}
			return Long.toString(number);
		});
	}

	/** The id of the document that a number is read as. */
	public static String id(String number) {
		return PREFIX + number;
	}
}
