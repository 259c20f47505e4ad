package org.glossator.benchmarks;

import java.util.List;

/** Some figures that belong together. A suite needs no argument to be made and is listed in {@link Suites}. */
public interface Suite {

	/** The name by which it is chosen. */
	String name();

	/** The numbers of the figures it gives, such as {@code T8}; it can be chosen by these, too. */
	List<String> figures();

	/** Measures its figures one after the other. */
	void run(Bench bench) throws Exception;

	/** What is to be known of figures that miss their aim or come near it, one line each. */
	default List<String> notes() {
		return List.of();
	}
}
