package org.glossator.engine.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Brown clusters (Brown et al. 1992) by word: words used alike share the first bits of their cluster. Kept as sorted
 * 32-bit hashes of the lower-case words and cluster numbers, so half a million words take four megabytes; one unknown
 * word in seven thousand is taken for another. Immutable; any thread.
 */
public final class Clusters {

	private static final int[] PREFIXES = { 4, 6, 8, 10, 20 };

	private final String[] bits;
	private final int[] hashes;
	private final short[] numbers;
	/** Hash of each prefix of each cluster. */
	private final int[][] prefixes;

	/**
	 * @param bits the clusters' bit strings
	 * @param hashes {@link #hash} of the words, ascending as unsigned numbers are not: as Java's int compares
	 * @param numbers the number of the cluster of each word
	 */
	public Clusters(String[] bits, int[] hashes, short[] numbers) {
		this.bits = bits;
		this.hashes = hashes;
		this.numbers = numbers;
		prefixes = new int[bits.length][PREFIXES.length];
		for (int c = 0; c < bits.length; c++) {
			for (int p = 0; p < PREFIXES.length; p++) {
				prefixes[c][p] = Hash.of(bits[c].substring(0, Math.min(PREFIXES[p], bits[c].length()))) + p;
			}
		}
	}

	/** How many prefixes {@link #prefix} knows. */
	static int prefixCount() {
		return PREFIXES.length;
	}

	/** The hash by which a lower-case word is kept. */
	public static int hash(String lower) {
		return Hash.of(lower);
	}

	/** The cluster of a lower-case word, or -1. */
	int cluster(String lower) {
		int at = Arrays.binarySearch(hashes, Hash.of(lower));
		return at < 0 ? -1 : numbers[at];
	}

	/** The way to a cluster in the tree of them. */
	String way(int cluster) {
		return bits[cluster];
	}

	/** A hash of the cluster's first bits. */
	int prefix(int cluster, int which) {
		return prefixes[cluster][which];
	}

	/** Writes them. */
	public void write(DataOutputStream out) throws IOException {
		out.writeInt(bits.length);
		for (String cluster : bits) {
			out.writeUTF(cluster);
		}
		SortedHashes.write(out, hashes);
		for (short number : numbers) {
			out.writeShort(number);
		}
	}

	/** Reads what {@link #write} wrote. */
	public static Clusters read(DataInputStream in) throws IOException {
		String[] bits = new String[in.readInt()];
		for (int i = 0; i < bits.length; i++) {
			bits[i] = in.readUTF();
		}
		int[] hashes = SortedHashes.read(in);
		short[] numbers = new short[hashes.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = in.readShort();
		}
		return new Clusters(bits, hashes, numbers);
	}
}
