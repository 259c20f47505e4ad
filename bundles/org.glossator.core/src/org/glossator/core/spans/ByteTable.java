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

	private static final long MIX = 0x9E3779B97F4A7C15L;

	private final byte[] bytes;
	/** The keys' bytes, one after the other. */
	private byte[] keys = new byte[4096];
	private int keysUsed;
	/** Two for each slot, side by side in memory: hash and length; one more than where the key starts, or 0 if free. */
	private long[] slots = new long[512];
	private Object[] values = new Object[256];
	private int size;
	private int hits;

	ByteTable(byte[] bytes) {
		this.bytes = bytes;
	}

	/** The object of these bytes, or null. */
	@SuppressWarnings("unchecked")
	T get(int from, int to) {
		long hashAndLength = hashAndLength(from, to);
		int mask = values.length - 1;
		int slot = (int) (hashAndLength >>> 32) & mask;
		while (slots[2 * slot + 1] != 0) {
			if (slots[2 * slot] == hashAndLength && same((int) slots[2 * slot + 1] - 1, from, to)) {
				hits++;
				return (T) values[slot];
			}
			slot = slot + 1 & mask;
		}
		return null;
	}

	/** Written out because keys are short: half the time of {@code Arrays.equals}. */
	private boolean same(int key, int from, int to) {
		int length = to - from;
		int last = length - 8;
		for (int i = 0; i < last; i += 8) {
			if ((long) EIGHT.get(keys, key + i) != (long) EIGHT.get(bytes, from + i)) {
				return false;
			}
		}
		if (last >= 0) {
			return (long) EIGHT.get(keys, key + last) == (long) EIGHT.get(bytes, from + last);
		}
		for (int i = 0; i < length; i++) {
			if (keys[key + i] != bytes[from + i]) {
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
		place(hashAndLength(from, to), keysUsed + 1L, value);
		keysUsed += length;
		if (++size > values.length / 2) {
			grow();
		}
		return value;
	}

	private void place(long hashAndLength, long start, Object value) {
		int mask = values.length - 1;
		int slot = (int) (hashAndLength >>> 32) & mask;
		while (slots[2 * slot + 1] != 0) {
			slot = slot + 1 & mask;
		}
		slots[2 * slot] = hashAndLength;
		slots[2 * slot + 1] = start;
		values[slot] = value;
	}

	private void grow() {
		long[] oldSlots = slots;
		Object[] oldValues = values;
		slots = new long[oldSlots.length * 2];
		values = new Object[oldValues.length * 2];
		for (int i = 0; i < oldValues.length; i++) {
			if (oldSlots[2 * i + 1] != 0) {
				place(oldSlots[2 * i], oldSlots[2 * i + 1], oldValues[i]);
			}
		}
	}

	private long hashAndLength(int from, int to) {
		int length = to - from;
		long mixed = length * MIX;
		int last = to - 8;
		for (int at = from; at < last; at += 8) {
			mixed = (mixed ^ (long) EIGHT.get(bytes, at)) * MIX;
			mixed ^= mixed >>> 29;
		}
		if (length >= 8) {
			mixed = (mixed ^ (long) EIGHT.get(bytes, last)) * MIX;
		} else {
			for (int at = from; at < to; at++) {
				mixed = (mixed ^ bytes[at]) * 0x100000001B3L;
			}
		}
		return (mixed ^ mixed >>> 32) << 32 | length;
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
