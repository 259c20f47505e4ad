package org.glossator.core.spans;

import java.util.Arrays;

import org.glossator.model.Element;

/**
 * The elements of a set by id. An open-addressing table (linear probing, backward shift on removal) that takes each key
 * from the element itself: 6 to 13 bytes an element where a {@code HashMap} takes 40 to 50. A byte of each hash is kept
 * beside the table, so that a probe looks into an element only if that is almost surely the one. Not safe for threads.
 */
public final class ElementMap {

	private Element[] table;
	/** For each slot 0 if it is free, else a byte of the hash with the highest bit set. */
	private byte[] tags;
	private int size;

	/** An empty map with room for that many. */
	public ElementMap(int expected) {
		int wanted = Math.max(16, expected + expected / 4);
		allocate(Integer.highestOneBit(wanted - 1) << 1);
	}

	private void allocate(int slots) {
		table = new Element[slots];
		tags = new byte[slots];
	}

	/** The same elements in a map of its own, which another thread may edit. */
	public ElementMap copy() {
		ElementMap copy = new ElementMap(0);
		copy.table = table.clone();
		copy.tags = tags.clone();
		copy.size = size;
		return copy;
	}

	/** Holds what the other map holds from now on, in no time; the other one must not be used any more. */
	public void become(ElementMap other) {
		table = other.table;
		tags = other.tags;
		size = other.size;
	}

	/** How many elements. */
	public int size() {
		return size;
	}

	/** The element of that id, or null. */
	public Element get(String id) {
		return table[slot(id)];
	}

	/** Adds an element unless its id is taken; gives back who has the id already, or null. */
	public Element putIfAbsent(Element element) {
		int slot = slot(element.getId());
		if (table[slot] != null) {
			return table[slot];
		}
		put(slot, element);
		if (++size > table.length - table.length / 5) {
			grow();
		}
		return null;
	}

	private void put(int slot, Element element) {
		table[slot] = element;
		tags[slot] = tag(hash(element.getId()));
	}

	/** Takes out the element of that id, if it is there. */
	public void remove(String id) {
		int hole = slot(id);
		if (table[hole] == null) {
			return;
		}
		size--;
		int mask = table.length - 1;
		for (int next = hole + 1 & mask; table[next] != null; next = next + 1 & mask) {
			int home = home(hash(table[next].getId()));
			// An element may fill the hole only if its home does not lie after the hole, around the table's end.
			if ((next - home & mask) >= (next - hole & mask)) {
				table[hole] = table[next];
				tags[hole] = tags[next];
				hole = next;
			}
		}
		table[hole] = null;
		tags[hole] = 0;
	}

	/** Takes out all. */
	public void clear() {
		Arrays.fill(table, null);
		Arrays.fill(tags, (byte) 0);
		size = 0;
	}

	private static int hash(String id) {
		return id.hashCode() * 0x9E3779B9;
	}

	private static byte tag(int hash) {
		return (byte) (hash | 0x80);
	}

	private int home(int hash) {
		return hash >>> Integer.numberOfLeadingZeros(table.length - 1);
	}

	/** Where that id is, or is to be put. */
	private int slot(String id) {
		int hash = hash(id);
		int mask = table.length - 1;
		int slot = home(hash);
		byte tag = tag(hash);
		while (tags[slot] != 0 && (tags[slot] != tag || !table[slot].getId().equals(id))) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		Element[] old = table;
		allocate(old.length * 2);
		for (Element element : old) {
			if (element != null) {
				put(slot(element.getId()), element);
			}
		}
	}
}
