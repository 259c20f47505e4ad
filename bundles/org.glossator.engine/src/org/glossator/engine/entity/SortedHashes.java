package org.glossator.engine.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Ascending 32-bit hashes in a model file: how many, then each as its distance to the one before, seven bits a byte. */
final class SortedHashes {

	private SortedHashes() {
	}

	static void write(DataOutputStream out, int[] hashes) throws IOException {
		out.writeInt(hashes.length);
		long before = Integer.MIN_VALUE;
		for (int hash : hashes) {
			long delta = hash - before;
			while (delta > 127) {
				out.writeByte((int) (delta & 127 | 128));
				delta >>>= 7;
			}
			out.writeByte((int) delta);
			before = hash;
		}
	}

	static int[] read(DataInputStream in) throws IOException {
		int[] hashes = new int[in.readInt()];
		long before = Integer.MIN_VALUE;
		for (int i = 0; i < hashes.length; i++) {
			long delta = 0;
			int shift = 0;
			int next = in.readUnsignedByte();
			while (next > 127) {
				delta |= (long) (next & 127) << shift;
				shift += 7;
				next = in.readUnsignedByte();
			}
			before += delta | (long) next << shift;
			hashes[i] = (int) before;
		}
		return hashes;
	}
}
