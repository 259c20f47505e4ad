package org.glossator.benchmarks.suite;

import java.nio.file.Files;
import java.util.List;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.HeapMeter;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.spans.SpansResource;
import org.glossator.text.record.SpanRecord;

/** T11: live heap of a loaded annotation with three values, ids by map and the interval index included. */
public final class HeapSuite implements Suite {

	@Override
	public String name() {
		return "heap";
	}

	@Override
	public List<String> figures() {
		return List.of("T11");
	}

	@Override
	public void run(Bench bench) throws Exception {
		Workload workload = Workload.of(Size.L);
		int count = workload.spans().size();
		double arrays = HeapMeter.live(() -> new Columns(workload.spans())) / count;
		try (BenchCorpus corpus = new BenchCorpus(workload)) {
			byte[] file = Files.readAllBytes(corpus.file());
			double set = HeapMeter.live(() -> SpansResource.parse(null, file)) / count;
			bench.heap("T11", "loaded annotation", Size.L, "annotation", "arrays", arrays, "AnnotationSet with ids by map", set, 200);
			double text = HeapMeter.live(() -> corpus.corpus().text(corpus.document()));
			double session = HeapMeter.live(corpus::session, DocumentSession::close);
			bench.heap("T11", "the same in an open session, text not counted", Size.L, "annotation", "arrays", arrays,
					"DocumentSession with SpanIndex", (session - text) / count, 200);
		}
	}

	/** The baseline: a column for each field; texts are shared but for the id. */
	private static final class Columns {

		final int[] begins;
		final int[] ends;
		final String[] layers;
		final String[] ids;
		final String[] firsts;
		final String[] seconds;
		final String[] thirds;

		Columns(List<SpanRecord> spans) {
			int count = spans.size();
			begins = new int[count];
			ends = new int[count];
			layers = new String[count];
			ids = new String[count];
			firsts = new String[count];
			seconds = new String[count];
			thirds = new String[count];
			for (int i = 0; i < count; i++) {
				SpanRecord span = spans.get(i);
				begins[i] = span.span().begin();
				ends[i] = span.span().end();
				layers[i] = span.layer();
				ids[i] = "a" + (i + 1);
				firsts[i] = span.values().value(0);
				seconds[i] = span.values().value(1);
				thirds[i] = span.values().value(2);
			}
		}
	}
}
