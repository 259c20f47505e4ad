package org.glossator.benchmarks;

import java.util.List;

import org.glossator.benchmarks.suite.EditorSuite;
import org.glossator.benchmarks.suite.EngineSuite;
import org.glossator.benchmarks.suite.ExchangeSuite;
import org.glossator.benchmarks.suite.HeapSuite;
import org.glossator.benchmarks.suite.IndexSuite;
import org.glossator.benchmarks.suite.LearningSuite;
import org.glossator.benchmarks.suite.ReviewSuite;
import org.glossator.benchmarks.suite.ReviewWindowSuite;
import org.glossator.benchmarks.suite.SpansFileSuite;

/** The one list of all suites, in the order in which they run. */
final class Suites {

	static final List<Suite> ALL = List.of(new IndexSuite(), new SpansFileSuite(), new HeapSuite(), new ReviewSuite(), new EngineSuite(), new LearningSuite(), new ExchangeSuite(),
			new EditorSuite(), new ReviewWindowSuite());

	private Suites() {
	}
}
