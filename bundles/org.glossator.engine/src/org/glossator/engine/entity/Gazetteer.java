package org.glossator.engine.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * More than a million names by hash, and what part of names single words were found to be. Too many and too mixed to be
 * suggested as they stand; they are features of the tagger and votes on a name's kind. One unknown phrase in four thousand
 * is taken for a known one. Immutable; any thread.
 */
public final class Gazetteer {

	/** Bits of {@link #kinds}. */
	public static final int PERSON = 1;
	public static final int PLACE = 2;
	public static final int ORGANISATION = 4;
	public static final int EVENT = 8;
	public static final int THING = 16;
	/** How many bits there are. */
	public static final int KINDS = 5;

	/** Parts of {@link #role}: first and last word of a person, word of a place, word and last word of an organisation. */
	public static final int FIRST_OF_PERSON = 0;
	public static final int LAST_OF_PERSON = 1;
	public static final int OF_PLACE = 2;
	public static final int OF_ORGANISATION = 3;
	public static final int LAST_OF_ORGANISATION = 4;
	/** How many parts there are. */
	public static final int ROLES = 5;
	/** How many words a name has at most, as {@link #words} counts them. */
	public static final int LONGEST = 5;

	private static final int ROLE_BITS = 3;
	private static final int ORDINARY = 1 << ROLES * ROLE_BITS;

	private final int[] phrases;
	private final byte[] kinds;
	private final int[] words;
	private final short[] roles;

	/**
	 * @param phrases {@link #phrase} hashes, ascending
	 * @param kinds bits of each
	 * @param words {@link #words} hashes, ascending
	 * @param roles three bits for each part of names, one for ordinary words
	 */
	public Gazetteer(int[] phrases, byte[] kinds, int[] words, short[] roles) {
		this.phrases = phrases;
		this.kinds = kinds;
		this.words = words;
		this.roles = roles;
	}

	/** Hashes of the words of a token or name: runs of letters and digits in lower case without accents, numbers as one. */
	public static int[] words(String text) {
		String plain = plain(text);
		List<Integer> hashes = new ArrayList<>();
		int from = -1;
		for (int i = 0; i <= plain.length(); i++) {
			boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
			if (inside && from < 0) {
				from = i;
			} else if (!inside && from >= 0) {
				hashes.add(Hash.of(plain.substring(from, i).replaceAll("[0-9]+", "0")));
				from = -1;
			}
		}
		return hashes.stream().mapToInt(Integer::intValue).toArray();
	}

	private static String plain(String text) {
		String lower = text.toLowerCase(java.util.Locale.ROOT);
		for (int i = 0; i < lower.length(); i++) {
			if (lower.charAt(i) > 127) {
				return java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
			}
		}
		return lower;
	}

	/** The hash of a phrase that goes on with a word; 0 is the empty phrase. */
	public static int phrase(int phrase, int word) {
		return Hash.join(1, phrase, word);
	}

	/** What a phrase is the name of; 0 if it is none. */
	int kinds(int phrase) {
		int at = Arrays.binarySearch(phrases, phrase);
		return at < 0 ? 0 : kinds[at];
	}

	/** How often a word is each part of names, packed: see {@link #often}. */
	int role(int word) {
		int at = Arrays.binarySearch(words, word);
		return at < 0 ? 0 : roles[at];
	}

	/** How often a word with these roles is one part of names: 0 never, 1 once, each step three times as often, 7 the most. */
	static int often(int role, int part) {
		return role >> ROLE_BITS * part & (1 << ROLE_BITS) - 1;
	}

	/** Whether a word with these roles is also an ordinary one, written small. */
	static boolean isOrdinary(int role) {
		return (role & ORDINARY) != 0;
	}

	/** Roles of a word that was so often each part. */
	public static short roles(int[] counts, boolean ordinary) {
		int packed = ordinary ? ORDINARY : 0;
		for (int part = 0; part < ROLES; part++) {
			int often = 0;
			for (int n = counts[part]; n > 0 && often < (1 << ROLE_BITS) - 1; n /= 3) {
				often++;
			}
			packed |= often << ROLE_BITS * part;
		}
		return (short) packed;
	}

	/** Writes it. */
	public void write(DataOutputStream out) throws IOException {
		SortedHashes.write(out, phrases);
		out.write(kinds);
		SortedHashes.write(out, words);
		for (short role : roles) {
			out.writeShort(role);
		}
	}

	/** Reads what {@link #write} wrote. */
	public static Gazetteer read(DataInputStream in) throws IOException {
		int[] phrases = SortedHashes.read(in);
		byte[] kinds = new byte[phrases.length];
		in.readFully(kinds);
		int[] words = SortedHashes.read(in);
		short[] roles = new short[words.length];
		for (int i = 0; i < roles.length; i++) {
			roles[i] = in.readShort();
		}
		return new Gazetteer(phrases, kinds, words, roles);
	}
}
