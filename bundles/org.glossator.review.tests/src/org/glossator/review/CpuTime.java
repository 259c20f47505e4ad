package org.glossator.review;

import java.lang.management.ManagementFactory;

/** The processor time of this thread: what else the machine does must not fail a test. */
public final class CpuTime {

	private CpuTime() {
	}

	public static long millis() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
	}
}
