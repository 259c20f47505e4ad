package org.glossator.engine.entity;

/** Hashing of features: MurmurHash3's finalizer over a running product, stable from release to release. */
final class Hash {

	private Hash() {
	}

	static int of(CharSequence text) {
		return of(text, 0, text.length());
	}

	static int of(CharSequence text, int begin, int end) {
		int hash = 0x811c9dc5;
		for (int i = begin; i < end; i++) {
			hash = (hash ^ text.charAt(i)) * 0x01000193;
		}
		return mix(hash);
	}

	static int mix(int value) {
		int hash = value;
		hash ^= hash >>> 16;
		hash *= 0x85ebca6b;
		hash ^= hash >>> 13;
		hash *= 0xc2b2ae35;
		return hash ^ hash >>> 16;
	}

	static int join(int template, int a) {
		return mix(a * 31 + template * 0x9e3779b9);
	}

	static int join(int template, int a, int b) {
		return mix(mix(a * 31 + template * 0x9e3779b9) * 31 + b);
	}
}
