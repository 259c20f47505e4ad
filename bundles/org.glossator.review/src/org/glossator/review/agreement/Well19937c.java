package org.glossator.review.agreement;

/**
 * The WELL19937c generator: F. Panneton, P. L'Ecuyer and M. Matsumoto, Improved Long-Period Generators Based on Linear
 * Recurrences Modulo 2, ACM Transactions on Mathematical Software 32(1), 2006. Used for gamma instead of one of the
 * JDK's, because INCEpTION's gamma draws from it: with the same seed the same data gives the same figure in both. Seeded
 * and turned into Gaussians as Apache Commons Math does, for the same reason. Not thread-safe.
 */
final class Well19937c {

	private static final int SIZE = 624;
	private static final int M1 = 70;
	private static final int M2 = 179;
	private static final int M3 = 449;

	private final int[] state = new int[SIZE];
	private int index;
	private double spare = Double.NaN;

	Well19937c(long seed) {
		state[0] = (int) (seed >>> 32);
		state[1] = (int) seed;
		for (int i = 2; i < SIZE; i++) {
			long before = state[i - 2];
			state[i] = (int) (1812433253L * (before ^ before >> 30) + i);
		}
	}

	private int bits(int count) {
		int last = at(SIZE - 1);
		int z0 = 0x80000000 & state[last] ^ 0x7FFFFFFF & state[at(SIZE - 2)];
		int v0 = state[index];
		int v1 = state[at(M1)];
		int v2 = state[at(M2)];
		int v3 = state[at(M3)];
		int z1 = v0 ^ v0 << 25 ^ v1 ^ v1 >>> 27;
		int z2 = v2 >>> 9 ^ v3 ^ v3 >>> 1;
		int z3 = z1 ^ z2;
		int z4 = z0 ^ z1 ^ z1 << 9 ^ z2 ^ z2 << 21 ^ z3 ^ z3 >>> 21;
		state[index] = z3;
		state[last] = z4;
		state[at(SIZE - 2)] &= 0x80000000;
		index = last;
		z4 ^= z4 << 7 & 0xe46e1700;
		z4 ^= z4 << 15 & 0x9b868000;
		return z4 >>> 32 - count;
	}

	private int at(int ahead) {
		return (index + ahead) % SIZE;
	}

	/** From 0, inclusive, to 1, exclusive. */
	double uniform() {
		long high = (long) bits(26) << 26;
		return (high | bits(26)) * 0x1.0p-52;
	}

	/** Of mean 0 and standard deviation 1 (Box and Muller 1958). */
	double gaussian() {
		if (!Double.isNaN(spare)) {
			double kept = spare;
			spare = Double.NaN;
			return kept;
		}
		double angle = 2 * Math.PI * uniform();
		double radius = Math.sqrt(-2 * Math.log(uniform()));
		spare = radius * Math.sin(angle);
		return radius * Math.cos(angle);
	}
}
