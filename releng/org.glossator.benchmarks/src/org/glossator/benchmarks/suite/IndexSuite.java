package org.glossator.benchmarks.suite;

import java.util.List;
import java.util.SplittableRandom;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Extent;
import org.glossator.text.span.SpanIndex;

/** T8: what the editor asks the index on every paint and every move of the mouse, and what an edit costs it. */
public final class IndexSuite implements Suite {

	private static final int QUERIES = 512;
	/** A screen of L shows about 700 annotations. */
	private static final int SCREEN = 7_000;
	private static final Extent<SpanRecord> EXTENT = new Extent<>() {
		@Override
		public int begin(SpanRecord record) {
			return record.span().begin();
		}

		@Override
		public int end(SpanRecord record) {
			return record.span().end();
		}
	};

	@Override
	public String name() {
		return "index";
	}

	@Override
	public List<String> figures() {
		return List.of("T8");
	}

	@Override
	public void run(Bench bench) throws Exception {
		for (Size size : new Size[] { Size.M, Size.L, Size.XL }) {
			queries(bench, Workload.of(size));
		}
		edits(bench);
	}

	/** What a paint and a move of the mouse ask. */
	static void queries(Bench bench, Workload workload) throws Exception {
		SpanIndex<SpanRecord> index = index(workload);
		IntervalArrays arrays = new IntervalArrays(workload.spans());
		int[] places = places(workload.text().length() - SCREEN);
		bench.compare("T8", "window of a screen", workload.size()).baseline("sorted arrays with interval tree", () -> {
			long sum = 0;
			for (int place : places) {
				sum += arrays.window(place, place + SCREEN);
			}
			return sum;
		}).candidate("SpanIndex.visit", () -> {
			long[] sum = { 0 };
			for (int place : places) {
				index.visit(place, place + SCREEN, SpanIndex.By.HULL, (record, begin, end) -> {
					sum[0] += 1 + begin;
					return true;
				});
			}
			return sum[0];
		}).per(QUERIES, "query").atMost(5).sameResult().measure();
		bench.compare("T8", "hit test", workload.size()).baseline("sorted arrays with interval tree", () -> {
			long sum = 0;
			for (int place : places) {
				sum += arrays.window(place, place + 1);
			}
			return sum;
		}).candidate("SpanIndex.at", () -> {
			long sum = 0;
			for (int place : places) {
				for (SpanRecord record : index.at(place)) {
					sum += 1 + record.span().begin();
				}
			}
			return sum;
		}).per(QUERIES, "query").atMost(5).sameResult().measure();
	}

	private static SpanIndex<SpanRecord> index(Workload workload) {
		SpanIndex<SpanRecord> index = new SpanIndex<>(EXTENT, java.util.Comparator.comparing(SpanRecord::id));
		index.addAll(workload.spans());
		return index;
	}

	private static int[] places(int length) {
		return new SplittableRandom(8).ints(QUERIES, 0, length).toArray();
	}

	/** An edit must not notice how much else there is. */
	private static void edits(Bench bench) throws Exception {
		Workload small = Workload.of(Size.M);
		Workload large = Workload.of(Size.XL);
		SpanIndex<SpanRecord> few = index(small);
		SpanIndex<SpanRecord> many = index(large);
		bench.compare("T8", "remove and add one", Size.XL).baseline("SpanIndex of M", () -> edit(few, small.spans()))
				.candidate("SpanIndex of XL", () -> edit(many, large.spans())).per(QUERIES, "edit").atMost(5).measure();
		bench.compare("T8", "build, in document order", Size.M).baseline("walk through the list", () -> walk(small))
				.candidate("SpanIndex.addAll", () -> index(small).size()).per(small.spans().size(), "annotation").measure();
	}

	private static long walk(Workload workload) {
		long sum = 0;
		for (SpanRecord record : workload.spans()) {
			sum += record.span().begin() + record.span().end();
		}
		return sum;
	}

	private static long edit(SpanIndex<SpanRecord> index, List<SpanRecord> spans) {
		SplittableRandom random = new SplittableRandom(9);
		for (int i = 0; i < QUERIES; i++) {
			SpanRecord record = spans.get(random.nextInt(spans.size()));
			index.remove(record);
			index.add(record);
		}
		return index.size();
	}
}
