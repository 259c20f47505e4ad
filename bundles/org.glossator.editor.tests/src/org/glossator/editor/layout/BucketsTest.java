package org.glossator.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BucketsTest {

	@Test
	void everyOffset_liesInOrAfterABucketExactlyFromItsBeginOn() {
		for (int length : new int[] { 1, 3, 7, 100, 1001 }) {
			Buckets buckets = new Buckets(1, 7, length);
			for (int bucket = 0; bucket < 7; bucket++) {
				for (int offset = 0; offset < length; offset++) {
					assertEquals(offset >= buckets.offsetOf(bucket), buckets.bucketOf(offset) >= bucket, length + ", " + bucket + ", " + offset);
				}
			}
			assertEquals(6, buckets.bucketOf(length + 5));
		}
	}

	@Test
	void counts_followAdditionsAndRemovals() {
		Buckets buckets = new Buckets(2, 10, 100);
		buckets.change(1, 55, 1);
		buckets.change(1, 59, 1);
		buckets.change(1, 55, -1);
		assertEquals(1, buckets.count(1, 5));
		assertEquals(0, buckets.count(0, 5));
		buckets.clear(1, 5);
		assertEquals(0, buckets.count(1, 5));
	}
}
