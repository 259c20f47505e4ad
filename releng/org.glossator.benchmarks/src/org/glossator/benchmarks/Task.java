package org.glossator.benchmarks;

/** What is measured. Gives back a number made of its results, so that they must be made, and may be compared. */
@FunctionalInterface
public interface Task {
	/** Does the work once. */
	long run() throws Exception;
}
