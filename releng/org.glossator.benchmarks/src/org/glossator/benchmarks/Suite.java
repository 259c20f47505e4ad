package org.glossator.benchmarks;

/** Some figures that belong together. A suite needs no argument to be made and is listed in {@link Suites}. */
public interface Suite {

	/** The name by which it is chosen. */
	String name();

	/** The numbers of the figures it gives, such as {@code T8}; it can be chosen by these, too. */
	java.util.List<String> figures();

	/** Measures its figures one after the other. */
	void run(Bench bench) throws Exception;
}
