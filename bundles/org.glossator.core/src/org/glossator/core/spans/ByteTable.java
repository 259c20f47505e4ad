package org.glossator.core.spans;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Objects made from stretches of one byte array, by those bytes: the same bytes give the same object, so a value that
 * stands in a hundred thousand lines is decoded and held once. An open-addressing table; the bytes of its keys are
 * copied side by side, because comparing with the place where they stood first would leave the processor's cache. Where
 * most stretches come once only, it stops taking new ones.
 *
 * @param <T> the objects
 */
final class ByteTable<T> {

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** So many objects are kept before asking whether it is worth the while. */
	private static final int TRIAL = 1 << 15;

	private final byte[] bytes;
	private byte[] keys = new byte[4096];
	private int keysUsed;
	private int[] hashes = new int[256];
	private int[] starts = new int[256];
	private int[] lengths = new int[256];
	private Object[] values = new Object[256];
	private int size;
	private int hits;

	ByteTable(byte[] bytes) {
		this.bytes = bytes;
	}

	/** The object of these bytes, or null. */
	@SuppressWarnings("unchecked")
	T get(int from, int to) {
		int hash = hash(from, to);
		int mask = values.length - 1;
		int slot = hash & mask;
		while (values[slot] != null) {
			if (hashes[slot] == hash && lengths[slot] == to - from && same(starts[slot], from, to)) {
				hits++;
				return (T) values[slot];
			}
			slot = slot + 1 & mask;
		}
		return null;
	}

	/** Written out because keys are short: half the time of {@code Arrays.equals}. */
	private boolean same(int key, int from, int to) {
		int k = key;
		int at = from;
		for (; at + 8 <= to; at += 8, k += 8) {
			if ((long) EIGHT.get(keys, k) != (long) EIGHT.get(bytes, at)) {
				return false;
			}
		}
		for (; at < to; at++, k++) {
			if (keys[k] != bytes[at]) {
				return false;
			}
		}
		return true;
	}

	/** Keeps an object for bytes that have none; gives it back. */
	T put(int from, int to, T value) {
		if (size >= TRIAL && hits < size) {
			return value;
		}
		int length = to - from;
		if (keysUsed + length > keys.length) {
			keys = Arrays.copyOf(keys, Math.max(keysUsed + length, keys.length * 2));
		}
		System.arraycopy(bytes, from, keys, keysUsed, length);
		place(hash(from, to), keysUsed, length, value);
		keysUsed += length;
		if (++size > values.length / 2) {
			grow();
		}
		return value;
	}

	private void place(int hashOf, int start, int length, Object value) {
		int mask = values.length - 1;
		int slot = hashOf & mask;
		while (values[slot] != null) {
			slot = slot + 1 & mask;
		}
		hashes[slot] = hashOf;
		starts[slot] = start;
		lengths[slot] = length;
		values[slot] = value;
	}

	private void grow() {
		int[] oldHashes = hashes;
		int[] oldStarts = starts;
		int[] oldLengths = lengths;
		Object[] oldValues = values;
		hashes = new int[oldHashes.length * 2];
		starts = new int[hashes.length];
		lengths = new int[hashes.length];
		values = new Object[hashes.length];
		for (int i = 0; i < oldValues.length; i++) {
			if (oldValues[i] != null) {
				place(oldHashes[i], oldStarts[i], oldLengths[i], oldValues[i]);
			}
		}
	}

	private int hash(int from, int to) {
		long mixed = to - from;
		int at = from;
		for (; at + 8 <= to; at += 8) {
			mixed = (mixed ^ (long) EIGHT.get(bytes, at)) * 0x9E3779B97F4A7C15L;
			mixed ^= mixed >>> 29;
		}
		for (; at < to; at++) {
			mixed = (mixed ^ bytes[at]) * 0x100000001B3L;
		}
		return (int) (mixed ^ mixed >>> 32);
	}

	/** How many line feeds there are. */
	static int lineFeeds(byte[] bytes) {
		int count = 0;
		int at = 0;
		for (; at + 8 <= bytes.length; at += 8) {
			long difference = (long) EIGHT.get(bytes, at) ^ 0x0a0a0a0a0a0a0a0aL;
			long low = (difference & 0x7f7f7f7f7f7f7f7fL) + 0x7f7f7f7f7f7f7f7fL;
			count += Long.bitCount(~(low | difference | 0x7f7f7f7f7f7f7f7fL));
		}
		for (; at < bytes.length; at++) {
			count += bytes[at] == '\n' ? 1 : 0;
		}
		return count;
	}

	/** The first line feed from there on, eight bytes at a time, or the array's end. */
	static int lineFeed(byte[] bytes, int from) {
		int at = from;
		for (; at + 8 <= bytes.length; at += 8) {
			// A byte of the difference is zero where there is a line feed; the borrow trick finds the first zero byte.
			long difference = (long) EIGHT.get(bytes, at) ^ 0x0a0a0a0a0a0a0a0aL;
			long zero = difference - 0x0101010101010101L & ~difference & 0x8080808080808080L;
			if (zero != 0) {
				return at + Long.numberOfTrailingZeros(zero) / 8;
			}
		}
		while (at < bytes.length && bytes[at] != '\n') {
			at++;
		}
		return at;
	}
}
