package org.glossator.review.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;

import org.glossator.text.record.FeatureValues;

/**
 * Something that was said or done in review: a comment, a decision, a change of state. An entry is never changed; what
 * takes it back is another entry. Its id is made of its content, so the same entry made twice, as by a merge, is one.
 * Immutable.
 *
 * @param kind what it is, such as {@code comment}
 * @param id twelve hexadecimal digits
 * @param time when, in milliseconds at most
 * @param author who; may be empty
 * @param fields what else, by name
 */
public record Entry(String kind, String id, Instant time, String author, FeatureValues fields) {

	/** The kind of an entry that takes back the one named in its field {@code entry}. */
	static final String TAKEN_BACK = "taken-back";

	/** The kind of an entry that lets the one named in its field {@code entry} stand again. */
	static final String TAKEN_AGAIN = "taken-again";

	/** By time; what was at the same time by id. */
	public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::time).thenComparing(Entry::id)
			.thenComparing(Entry::toString);

	public Entry {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
		Objects.requireNonNull(time);
		Objects.requireNonNull(author);
		Objects.requireNonNull(fields);
	}

	/** A new entry, whose id is made of the rest. */
	public static Entry of(String kind, Instant time, String author, FeatureValues fields) {
		Instant whole = time.truncatedTo(ChronoUnit.MILLIS);
		return new Entry(kind, id(kind + '\n' + whole + '\n' + author + '\n' + fields), whole, author, fields);
	}

	private static String id(String content) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	boolean isMark() {
		return kind.equals(TAKEN_BACK) || kind.equals(TAKEN_AGAIN);
	}

	/** The id of the entry that a mark is about; decisions taken back were once marked by a name of their own. */
	String marked() {
		return field("entry").isEmpty() ? field("decision") : field("entry");
	}

	/** The first value of a field; empty where it has none. */
	public String field(String name) {
		String value = fields.get(name);
		return value == null ? "" : value;
	}
}
