package org.glossator.engine.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.glossator.engine.structure.Zone;

/**
 * A text with its zones, sentences and tokens, as arrays: what the engines read. Sentence and token numbers count from
 * 0 in document order; offsets are UTF-16 units. Built once, then not changed; an instance belongs to one thread
 * because words are made when first asked for.
 */
public final class TokenizedText {

	private final String text;
	private final int[] begins;
	private final int[] ends;
	private final String[] tags;
	private final int[] sentenceOf;
	private final int[] sentenceBegin;
	private final int[] sentenceEnd;
	private final int[] firstToken;
	private final Zone.Kind[] zoneOf;
	private final int[] blockOf;
	private final List<Zone> quotations;
	private final String[] words;
	private final String[] lower;
	private Runnable checkpoint = () -> {
		// Nobody watches.
	};

	/**
	 * @param sentences begin, end pairs in order
	 * @param tokens begin, end pairs in order, each within a sentence
	 * @param tags a universal part of speech for each token, or null where none was given
	 * @param zones in document order
	 */
	public TokenizedText(String text, int[] sentences, int[] tokens, String[] tags, List<Zone> zones) {
		this.text = text;
		int count = tokens.length / 2;
		begins = new int[count];
		ends = new int[count];
		for (int i = 0; i < count; i++) {
			begins[i] = tokens[2 * i];
			ends[i] = tokens[2 * i + 1];
		}
		this.tags = tags;
		words = new String[count];
		lower = new String[count];
		int n = sentences.length / 2;
		sentenceBegin = new int[n];
		sentenceEnd = new int[n];
		firstToken = new int[n + 1];
		sentenceOf = new int[count];
		zoneOf = new Zone.Kind[n];
		blockOf = new int[n];
		quotations = new ArrayList<>();
		List<Zone> blocks = new ArrayList<>();
		for (Zone zone : zones) {
			(zone.kind() == Zone.Kind.QUOTATION ? quotations : blocks).add(zone);
		}
		int token = 0;
		int block = 0;
		for (int s = 0; s < n; s++) {
			sentenceBegin[s] = sentences[2 * s];
			sentenceEnd[s] = sentences[2 * s + 1];
			while (token < count && begins[token] < sentenceBegin[s]) {
				sentenceOf[token++] = Math.max(0, s - 1);
			}
			firstToken[s] = token;
			while (token < count && begins[token] < sentenceEnd[s]) {
				sentenceOf[token++] = s;
			}
			while (block < blocks.size() && blocks.get(block).end() <= sentenceBegin[s]) {
				block++;
			}
			blockOf[s] = block;
			zoneOf[s] = block < blocks.size() && blocks.get(block).begin() <= sentenceBegin[s] ? blocks.get(block).kind()
					: Zone.Kind.PARAGRAPH;
		}
		firstToken[n] = token;
	}

	/**
	 * Has somebody watch whoever works through this text.
	 *
	 * @param watch run at each {@link #checkpoint}; what it throws ends the work
	 */
	public void watch(Runnable watch) {
		checkpoint = watch;
	}

	/** To be called at each sentence by whoever works through the text, so that the work can be cancelled. */
	public void checkpoint() {
		checkpoint.run();
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** How many tokens. */
	public int size() {
		return begins.length;
	}

	/** Where token {@code i} begins. */
	public int begin(int i) {
		return begins[i];
	}

	/** Where token {@code i} ends, exclusive. */
	public int end(int i) {
		return ends[i];
	}

	/** Token {@code i} as written. */
	public String word(int i) {
		if (words[i] == null) {
			words[i] = text.substring(begins[i], ends[i]);
		}
		return words[i];
	}

	/** Token {@code i} in lower case, with a straight apostrophe. */
	public String lower(int i) {
		if (lower[i] == null) {
			lower[i] = word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		}
		return lower[i];
	}

	/** The universal part of speech of token {@code i}; empty where none was given. */
	public String tag(int i) {
		return tags == null || tags[i] == null ? "" : tags[i];
	}

	/** Whether token {@code i} is a verb or auxiliary. */
	public boolean isVerb(int i) {
		return tag(i).startsWith("VERB") || tag(i).startsWith("AUX");
	}

	/** The sentence of token {@code i}. */
	public int sentence(int i) {
		return sentenceOf[i];
	}

	/** How many sentences. */
	public int sentences() {
		return sentenceBegin.length;
	}

	/** The first token of sentence {@code s}. */
	public int first(int s) {
		return firstToken[s];
	}

	/** Behind the last token of sentence {@code s}. */
	public int limit(int s) {
		int end = s + 1 < firstToken.length ? firstToken[s + 1] : begins.length;
		while (end > firstToken[s] && begins[end - 1] >= sentenceEnd[s]) {
			end--;
		}
		return end;
	}

	/** Where sentence {@code s} begins. */
	public int sentenceBegin(int s) {
		return sentenceBegin[s];
	}

	/** Where sentence {@code s} ends. */
	public int sentenceEnd(int s) {
		return sentenceEnd[s];
	}

	/** What the zone of sentence {@code s} is: never a quotation. */
	public Zone.Kind zone(int s) {
		return zoneOf[s];
	}

	/** The number of the block that sentence {@code s} is in; sentences of one paragraph share it. */
	public int block(int s) {
		return blockOf[s];
	}

	/** Quotations in document order, marks included. */
	public List<Zone> quotations() {
		return quotations;
	}

	/** The first token that begins at or after an offset; {@link #size()} if there is none. */
	public int tokenAt(int offset) {
		int at = Arrays.binarySearch(begins, offset);
		return at >= 0 ? at : -at - 1;
	}

	/** The token that covers an offset, or -1. */
	public int covering(int offset) {
		int at = Arrays.binarySearch(begins, offset);
		int token = at >= 0 ? at : -at - 2;
		return token >= 0 && ends[token] > offset ? token : -1;
	}

	/** The sentence an offset lies in, or -1 between sentences. */
	public int sentenceAt(int offset) {
		int at = Arrays.binarySearch(sentenceBegin, offset);
		int s = at >= 0 ? at : -at - 2;
		return s >= 0 && offset < sentenceEnd[s] ? s : -1;
	}

	/** The quotation that covers an offset, or null. */
	public Zone quotationAt(int offset) {
		int low = 0;
		int high = quotations.size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			Zone zone = quotations.get(middle);
			if (zone.end() <= offset) {
				low = middle + 1;
			} else if (zone.begin() > offset) {
				high = middle - 1;
			} else {
				return zone;
			}
		}
		return null;
	}
}
