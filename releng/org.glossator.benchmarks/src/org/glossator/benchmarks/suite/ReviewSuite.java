package org.glossator.benchmarks.suite;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.review.adjudication.Adjudication;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.agreement.Agreement;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.AlphaUnitizing;
import org.glossator.review.agreement.Watch;
import org.glossator.review.align.AlignedRows;
import org.glossator.review.align.Labels;
import org.glossator.review.align.SetAlignment;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/** T15: agreement on units; and what it costs to compare two annotators with 10,000 annotations each. */
public final class ReviewSuite implements Suite {

	private static final int UNITS = 10_000;
	private static final int LENGTH = 200_000;

	@Override
	public String name() {
		return "review";
	}

	@Override
	public List<String> figures() {
		return List.of("T15", "diff", "rows", "agree", "gamma", "cases");
	}

	@Override
	public void run(Bench bench) throws Exception {
		if (bench.wants("T15")) {
			unitizing(bench);
		}
		Workload workload = Workload.of(Size.M);
		AnnotatedDocument one = document(workload, "one", workload.spans());
		AnnotatedDocument other = document(workload, "other", colleague(workload));
		SchemaSpec schema = BuiltInSchema.spec();
		if (bench.wants("diff")) {
			bench.compare("diff", "two annotators", Size.M).baseline("sort both by place", () -> sorted(one) + sorted(other))
					.candidate("SetDiff.between", () -> SetDiff.between(one, other, schema).differences().size()).within(1).measure();
		}
		if (bench.wants("rows")) {
			List<List<AnnotationRecord>> sets = List.of(one.annotations(), other.annotations(), List.copyOf(colleague(workload, 17)));
			Labels labels = new Labels(schema);
			bench.compare("rows", "three annotators at once", Size.M)
					.baseline("each two of them", () -> SetAlignment.of(sets.get(0), sets.get(1), labels).pairs().size()
							+ SetAlignment.of(sets.get(0), sets.get(2), labels).pairs().size() + SetAlignment.of(sets.get(1), sets.get(2), labels).pairs().size())
					.candidate("AlignedRows.of", () -> AlignedRows.of(sets, labels).rows().size()).within(1).measure();
		}
		if (bench.wants("agree")) {
			AgreementOptions options = AgreementOptions.ALL.withGamma(false, 0);
			bench.compare("agree", "all figures but gamma, with intervals", Size.M)
					.baseline("diff", () -> SetDiff.between(one, other, schema).differences().size())
					.candidate("Agreement.of", () -> Agreement.of(List.of(one, other), schema, options, Watch.NONE).layers().size())
					.within(5).measure();
		}
		if (bench.wants("gamma")) {
			AgreementOptions without = AgreementOptions.ALL.withResamples(0).withGamma(false, 0);
			AgreementOptions with = without.withGamma(true, 0);
			bench.compare("gamma", "with gamma of 30 samples", Size.M)
					.baseline("without", () -> Agreement.of(List.of(one, other), schema, without, Watch.NONE).layers().size())
					.candidate("with", () -> Agreement.of(List.of(one, other), schema, with, Watch.NONE).layers().size()).measure();
		}
		if (bench.wants("cases")) {
			cases(bench, one, other, schema);
		}
	}

	/** What the review editor asks for when it opens: all cases, each with the decision on it, when all are decided. */
	private static void cases(Bench bench, AnnotatedDocument one, AnnotatedDocument other, SchemaSpec schema) throws Exception {
		AnnotatedDocument target = new AnnotatedDocument(one.info(), one.text(), "adjudicated", List.of());
		List<AnnotatedDocument> sources = List.of(one, other);
		Adjudication undecided = new Adjudication(sources, target, List.of(), schema, InstantSource.system());
		List<Decision> decisions = new ArrayList<>();
		for (Case each : undecided.cases()) {
			decisions.add(undecided.nothing(each, "bench", "", "").decision());
		}
		bench.compare("cases", "all cases with all decided", Size.M).baseline("diff", () -> SetDiff.between(one, other, schema).differences().size())
				.candidate("Adjudication.cases", () -> new Adjudication(sources, target, decisions, schema, InstantSource.system()).cases().size())
				.within(1).measure();
	}

	private static void unitizing(Bench bench) throws Exception {
		SplittableRandom random = new SplittableRandom(15);
		List<AlphaUnitizing.Unit> units = new ArrayList<>();
		for (int rater = 0; rater < 2; rater++) {
			for (int i = 0; i < UNITS; i++) {
				int begin = i * (LENGTH / UNITS) + random.nextInt(8);
				units.add(new AlphaUnitizing.Unit(rater, "x", begin, begin + 1 + random.nextInt(12)));
			}
		}
		Collections.shuffle(units, new Random(15));
		long[][] raters = new long[2][];
		for (int rater = 0; rater < 2; rater++) {
			int wanted = rater;
			raters[rater] = units.stream().filter(unit -> unit.rater() == wanted).mapToLong(unit -> unit.begin() << 32 | unit.end()).toArray();
		}
		bench.compare("T15", "alpha-unitizing", "2 x 10,000").baseline("sort and sweep over arrays", () -> rounded(swept(raters)))
				.candidate("AlphaUnitizing", () -> rounded(new AlphaUnitizing(2, LENGTH, units).alpha())).atMost(20).sameResult()
				.measure();
	}

	private static long rounded(double alpha) {
		return Math.round(alpha * 1e9);
	}

	/** The same figure from units packed into longs, for two raters and one category, with nothing else to bear in mind. */
	private static double swept(long[][] raters) {
		long[] a = raters[0].clone();
		long[] b = raters[1].clone();
		Arrays.sort(a);
		Arrays.sort(b);
		double observed = alone(a, b) + alone(b, a);
		for (int i = 0, j = 0; i < a.length && j < b.length;) {
			int beginA = (int) (a[i] >>> 32);
			int endA = (int) a[i];
			int beginB = (int) (b[j] >>> 32);
			int endB = (int) b[j];
			if (beginA < endB && beginB < endA) {
				observed += (double) (beginA - beginB) * (beginA - beginB) + (double) (endA - endB) * (endA - endB);
			}
			if (endA < endB) {
				i++;
			} else {
				j++;
			}
		}
		int[] lengths = new int[a.length + b.length];
		int[] gaps = new int[lengths.length + 2];
		int units = 0;
		int between = 0;
		for (long[] track : List.of(a, b)) {
			int at = 0;
			for (long unit : track) {
				lengths[units++] = (int) unit - (int) (unit >>> 32);
				gaps[between++] = (int) (unit >>> 32) - at;
				at = (int) unit;
			}
			gaps[between++] = LENGTH - at;
		}
		Arrays.sort(lengths);
		Arrays.sort(gaps);
		double expected = 0;
		double squares = 0;
		double gapSum = 0;
		int wide = 0;
		for (int i = units - 1; i >= 0; i--) {
			while (wide < between && gaps[between - 1 - wide] >= lengths[i]) {
				gapSum += gaps[between - 1 - wide++];
			}
			double l = lengths[i];
			expected += (units - 1) * (2 * l * l * l - 3 * l * l + l) / 3 + l * l * (gapSum - wide * (l - 1));
			squares += l * (l - 1);
		}
		double places = 2.0 * LENGTH;
		return 1 - observed / LENGTH / LENGTH / (expected * 2 / LENGTH / (places * (places - 1) - squares));
	}

	private static double alone(long[] units, long[] others) {
		double sum = 0;
		int j = 0;
		for (long unit : units) {
			int begin = (int) (unit >>> 32);
			int end = (int) unit;
			while (j < others.length && (int) others[j] <= begin) {
				j++;
			}
			if (j == others.length || (int) (others[j] >>> 32) >= end) {
				sum += (double) (end - begin) * (end - begin);
			}
		}
		return sum;
	}

	static AnnotatedDocument document(Workload workload, String annotator, List<SpanRecord> spans) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), workload.text(), annotator, List.<AnnotationRecord>copyOf(spans));
	}

	/** The same annotations as somebody else might have them: a quarter moved, a tenth tagged otherwise, some left out. */
	static List<SpanRecord> colleague(Workload workload) {
		return colleague(workload, 16);
	}

	private static List<SpanRecord> colleague(Workload workload, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<SpanRecord> spans = new ArrayList<>();
		for (SpanRecord span : workload.spans()) {
			SpanRecord own = span.withId("b" + span.id());
			int what = random.nextInt(20);
			if (what < 5) {
				int end = Math.min(workload.text().length(), span.span().end() + 1 + random.nextInt(9));
				own = own.withSpan(Span.of(span.span().begin(), end));
			} else if (what < 7) {
				own = (SpanRecord) own.withValues(own.values().with(own.values().name(own.values().size() - 1), "MISC"));
			}
			if (what != 19) {
				spans.add(own);
			}
		}
		return spans;
	}

	private static long sorted(AnnotatedDocument document) {
		List<SpanRecord> spans = new ArrayList<>();
		document.annotations().forEach(annotation -> spans.add((SpanRecord) annotation));
		spans.sort((a, b) -> a.span().compareTo(b.span()));
		return spans.get(0).span().begin();
	}
}
