package org.glossator.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures how much heap an object and all it alone refers to keep alive. */
public final class HeapMeter {

	private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
	private static final int REPETITIONS = 5;

	private HeapMeter() {
	}

	/** Lets go of what was made. */
	@FunctionalInterface
	public interface Release<T> {
		/** Called after each measurement. */
		void release(T made) throws Exception;
	}

	/** The median of the bytes that what the maker makes keeps alive. What it shares with others is not counted. */
	public static <T> double live(Callable<T> maker) throws Exception {
		return live(maker, made -> {
			// Garbage collection suffices.
		});
	}

	/** The same for what must be closed. */
	public static <T> double live(Callable<T> maker, Release<T> release) throws Exception {
		// The first time loads classes and fills caches that stay.
		release.release(maker.call());
		double[] bytes = new double[REPETITIONS];
		for (int i = 0; i < REPETITIONS; i++) {
			long before = used();
			T made = maker.call();
			bytes[i] = used() - before;
			release.release(made);
		}
		Arrays.sort(bytes);
		return bytes[REPETITIONS / 2];
	}

	private static long used() {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed());
		}
		return least;
	}
}
