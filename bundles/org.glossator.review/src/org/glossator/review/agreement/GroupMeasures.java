package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

import org.glossator.review.agreement.Coefficients.Scale;
import org.glossator.review.align.Labels;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** All figures of some annotators in one layer over some documents. Made for one use on one thread. */
final class GroupMeasures {

	/** Alpha-unitizing is computed anew for each sample, so large data gets fewer. */
	private static final int UNITS_TO_RESAMPLE = 4_000_000;

	/** Gamma takes the most of the time where it is measured, from here to there. */
	private static final double BEFORE_GAMMA = 0.05;
	private static final double AFTER_GAMMA = 0.95;

	private final List<String> annotators;
	private final String layer;
	private final Labels labels;
	private final AgreementOptions options;
	private final Stretch stretch;
	/** One list a document, with the set of each annotator or null. */
	private final List<List<CountedSet>> documents = new ArrayList<>();
	private final Map<String, Integer> excluded = new TreeMap<>();

	private List<AnnotationRecord[]> items = List.of();
	private Coding labelCoding;
	private AlphaUnitizing unitizing;
	private Gamma gamma;

	GroupMeasures(List<String> annotators, String layer, Labels labels, AgreementOptions options, Stretch stretch,
			List<Map<String, CountedSet>> all) {
		this.annotators = annotators;
		this.layer = layer;
		this.labels = labels;
		this.options = options;
		this.stretch = stretch;
		for (Map<String, CountedSet> document : all) {
			List<CountedSet> sets = new ArrayList<>();
			annotators.forEach(annotator -> sets.add(document.get(annotator)));
			long present = sets.stream().filter(set -> set != null).count();
			if (present > 1) {
				documents.add(sets);
			} else if (present == 1) {
				exclude("documentsNotShared", 1);
			}
		}
	}

	private void exclude(String why, int count) {
		if (count > 0) {
			excluded.merge(why, count, Integer::sum);
		}
	}

	/** Everything but single features and labels. */
	GroupAgreement measure() {
		items = new ArrayList<>();
		int units = 0;
		for (List<CountedSet> sets : documents) {
			items.addAll(Items.of(sets, layer, labels, options.ignoreBoundaries()));
			for (CountedSet set : sets) {
				if (set != null) {
					units += set.of(layer).size();
					set.excluded(layer).forEach(this::exclude);
				}
			}
		}
		stretch.at(0);
		stretch.check();
		labelCoding = coding(labels.labelFeature(layer));
		Bootstrap bootstrap = new Bootstrap(options.resamples(), stretch);
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		figures.putAll(bootstrap.of(labelCoding.codedBy(2), coded(rankedBy(labels.labelFeature(layer)) != null)));
		excludeItems();
		figures.put(Measure.KRIPPENDORFF_ALPHA_UNITIZING, unitizing(bootstrap));
		Gamma.Result result = null;
		if (options.gamma()) {
			figures.put(Measure.GAMMA, gamma(bootstrap));
			result = gamma.result();
		}
		stretch.at(AFTER_GAMMA);
		f1(bootstrap, null, figures);
		stretch.at(1);
		return new GroupAgreement(annotators, documents.size(), units, labelCoding.codedBy(2).items(), figures, result,
				annotators.size() == 2 ? scores(0, 1) : null);
	}

	/** What was left out, by reason; complete after {@link #measure}. */
	Map<String, Integer> excluded() {
		return excluded;
	}

	private void excludeItems() {
		int single = 0;
		int incomplete = 0;
		int unlabelled = 0;
		String feature = labels.labelFeature(layer);
		for (AnnotationRecord[] item : items) {
			int there = 0;
			for (AnnotationRecord annotation : item) {
				there += annotation == null ? 0 : 1;
			}
			if (there < 2) {
				single++;
			} else {
				incomplete += there < annotators.size() ? 1 : 0;
				for (AnnotationRecord annotation : item) {
					unlabelled += annotation != null && annotation.values().get(feature) == null ? 1 : 0;
				}
			}
		}
		exclude("annotatedByOneOnly", single);
		exclude("notAnnotatedByAll", incomplete);
		exclude("withoutLabel", unlabelled);
	}

	/** The labels that annotators gave each item, with the layer's name before it; complete after {@link #measure}. */
	List<String[]> codedLabels() {
		String feature = labels.labelFeature(layer);
		List<String[]> coded = new ArrayList<>();
		for (String[] item : feature.isEmpty() ? List.<String[]>of() : Items.values(items, feature)) {
			String[] named = new String[item.length];
			for (int i = 0; i < item.length; i++) {
				named[i] = item[i] == null ? null : layer + "/" + item[i];
			}
			coded.add(named);
		}
		return coded;
	}

	private Coding coding(String feature) {
		return Coding.of(annotators.size(), feature.isEmpty() ? List.of() : Items.values(items, feature), rankedBy(feature));
	}

	private List<String> rankedBy(String feature) {
		return feature.isEmpty() ? null : Ranks.of(labels.schema(), layer, feature, items);
	}

	static Map<Measure, ToDoubleFunction<Coding>> coded(boolean ranked) {
		Map<Measure, ToDoubleFunction<Coding>> measures = new EnumMap<>(Measure.class);
		measures.put(Measure.OBSERVED, Coefficients::observed);
		measures.put(Measure.COHEN_KAPPA, Coefficients::cohenKappa);
		measures.put(Measure.FLEISS_KAPPA, Coefficients::fleissKappa);
		measures.put(Measure.KRIPPENDORFF_ALPHA, coding -> Coefficients.krippendorffAlpha(coding, Scale.NOMINAL));
		if (ranked) {
			measures.put(Measure.KRIPPENDORFF_ALPHA_ORDINAL, coding -> Coefficients.krippendorffAlpha(coding, Scale.ORDINAL));
		}
		measures.put(Measure.GWET_AC1, Coefficients::gwetAC1);
		return measures;
	}

	/** The coded figures of one feature. */
	Map<Measure, Figure> feature(String feature) {
		return new Bootstrap(options.resamples(), stretch).of(coding(feature).codedBy(2), coded(rankedBy(feature) != null));
	}

	/** The labels in use. */
	List<String> tags() {
		TreeSet<String> tags = new TreeSet<>(labelCoding.categories());
		for (List<CountedSet> sets : documents) {
			sets.stream().filter(set -> set != null).flatMap(set -> set.of(layer).stream()).map(labels::labels)
					.forEach(tags::addAll);
		}
		return new ArrayList<>(tags);
	}

	/** One label against all others. */
	Map<Measure, Figure> tag(String tag) {
		Bootstrap bootstrap = new Bootstrap(options.resamples(), stretch);
		Coding against = labelCoding.codedBy(2).against(tag);
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		figures.putAll(bootstrap.of(against, coded(false)));
		if (unitizing != null) {
			figures.put(Measure.KRIPPENDORFF_ALPHA_UNITIZING, Figure.of(unitizing.alpha(tag)));
		}
		f1(bootstrap, tag, figures);
		return figures;
	}

	private List<List<CountedSet>> complete() {
		return documents.stream().filter(sets -> sets.stream().noneMatch(set -> set == null)).toList();
	}

	private Figure unitizing(Bootstrap bootstrap) {
		List<List<CountedSet>> complete = complete();
		exclude("documentsNotByAll", documents.size() - complete.size());
		List<List<AlphaUnitizing.Unit>> perDocument = new ArrayList<>();
		int count = 0;
		for (List<CountedSet> sets : complete) {
			List<AlphaUnitizing.Unit> units = new ArrayList<>();
			for (int annotator = 0; annotator < sets.size(); annotator++) {
				for (AnnotationRecord annotation : sets.get(annotator).of(layer)) {
					addUnits(annotator, annotation, units);
				}
			}
			count += units.size();
			perDocument.add(units);
		}
		int[] all = java.util.stream.IntStream.range(0, complete.size()).toArray();
		unitizing = unitizing(complete, perDocument, all);
		if (unitizing == null) {
			return Figure.of(Double.NaN);
		}
		exclude("overlapsTakenAsOne", unitizing.joined());
		return bootstrap.documents(all.length, UNITS_TO_RESAMPLE / Math.max(1, count), unitizing.alpha(), drawn -> {
			AlphaUnitizing sample = unitizing(complete, perDocument, drawn);
			return sample == null ? Double.NaN : sample.alpha();
		});
	}

	private void addUnits(int annotator, AnnotationRecord annotation, List<AlphaUnitizing.Unit> units) {
		if (!(annotation instanceof SpanRecord span)) {
			exclude("noContinuum", 1);
			return;
		}
		if (span.span().isZeroWidth()) {
			exclude("zeroWidth", 1);
			return;
		}
		exclude("fragmentsCountedApart", span.span().isDiscontinuous() ? 1 : 0);
		List<String> of = labels.labels(annotation);
		for (String label : of.isEmpty() ? List.of("") : of) {
			for (int i = 0; i < span.span().fragmentCount(); i++) {
				units.add(new AlphaUnitizing.Unit(annotator, label, span.span().fragmentBegin(i), span.span().fragmentEnd(i)));
			}
		}
	}

	/** The texts drawn are laid end to end as one continuum. */
	private AlphaUnitizing unitizing(List<List<CountedSet>> complete, List<List<AlphaUnitizing.Unit>> perDocument,
			int[] drawn) {
		List<AlphaUnitizing.Unit> units = new ArrayList<>();
		long length = 0;
		for (int document : drawn) {
			for (AlphaUnitizing.Unit unit : perDocument.get(document)) {
				units.add(new AlphaUnitizing.Unit(unit.rater(), unit.category(), unit.begin() + length, unit.end() + length));
			}
			length += complete.get(document).get(0).textLength();
		}
		return units.isEmpty() ? null : new AlphaUnitizing(annotators.size(), length, units);
	}

	private Figure gamma(Bootstrap bootstrap) {
		List<String> categories = tagsWithNone();
		List<Gamma.Part> parts = new ArrayList<>();
		double all = documents.stream().mapToInt(this::weight).sum();
		double done = 0;
		Stretch whole = stretch.part(layer + ", gamma", BEFORE_GAMMA, AFTER_GAMMA);
		Stretch[] now = new Stretch[1];
		gamma = new Gamma(options.gammaPrecision(), new Watch() {
			@Override
			public boolean isCancelled() {
				return whole.isCancelled();
			}

			@Override
			public void at(String what, double share) {
				now[0].at(share);
			}
		});
		for (List<CountedSet> sets : documents) {
			now[0] = whole.part(layer + ", gamma", done / all, (done + weight(sets)) / all);
			done += weight(sets);
			List<List<Continuum.Unit>> found = new ArrayList<>();
			for (CountedSet set : sets) {
				if (set != null) {
					List<Continuum.Unit> units = new ArrayList<>();
					for (AnnotationRecord annotation : set.of(layer)) {
						addUnits(annotation, categories, units);
					}
					found.add(units);
				}
			}
			Gamma.Part part = gamma.add(new Continuum(found));
			if (part != null) {
				parts.add(part);
			} else {
				exclude("documentsWithoutGamma", 1);
			}
		}
		return bootstrap.documents(parts.size(), Integer.MAX_VALUE, gamma.result().gamma(), drawn -> {
			double observed = 0;
			double expected = 0;
			for (int part : drawn) {
				observed += parts.get(part).observed();
				expected += parts.get(part).expected();
			}
			return observed == 0 ? 1 : 1 - observed / expected;
		});
	}

	/** What a document counts for in the work. */
	private int weight(List<CountedSet> sets) {
		return 1 + sets.stream().mapToInt(set -> set == null ? 0 : set.of(layer).size()).sum();
	}

	private List<String> tagsWithNone() {
		List<String> categories = new ArrayList<>(tags());
		categories.add(0, "");
		return categories;
	}

	private void addUnits(AnnotationRecord annotation, List<String> categories, List<Continuum.Unit> units) {
		if (annotation instanceof SpanRecord record && !record.span().isZeroWidth()) {
			Span span = record.span();
			exclude("discontinuousByHull", span.isDiscontinuous() ? 1 : 0);
			List<String> of = labels.labels(annotation);
			for (String label : of.isEmpty() ? List.of("") : of) {
				units.add(new Continuum.Unit(span.begin(), span.end(), categories.indexOf(label)));
			}
		}
	}

	/** F1 of two annotators; the mean over pairs for more. With {@code tag} null over all labels. */
	private void f1(Bootstrap bootstrap, String tag, Map<Measure, Figure> figures) {
		List<Score> strict = new ArrayList<>();
		List<Score> overlap = new ArrayList<>();
		List<Score> partial = new ArrayList<>();
		List<List<Score>> stretches = new ArrayList<>();
		for (int a = 0; a < annotators.size(); a++) {
			for (int b = a + 1; b < annotators.size(); b++) {
				Scores scores = scores(a, b);
				scores = tag == null ? scores : scores.labels().getOrDefault(tag, Scores.NONE);
				strict.add(scores.strict());
				overlap.add(scores.overlap());
				if (scores.partial().gold() + scores.partial().predicted() > 0) {
					partial.add(scores.partial());
					stretches.add(options.resamples() == 0 ? List.of() : stretches(a, b, tag));
				}
			}
		}
		figures.put(Measure.F1_STRICT, bootstrap.f1(strict));
		figures.put(Measure.F1_OVERLAP, bootstrap.f1(overlap));
		if (!partial.isEmpty()) {
			figures.put(Measure.F1_PARTIAL, bootstrap.partial(partial.stream().mapToDouble(Score::f1).average().orElseThrow(), stretches));
		}
	}

	private List<Score> stretches(int a, int b, String tag) {
		Scorer scorer = new Scorer(labels);
		List<Score> stretches = new ArrayList<>();
		for (List<CountedSet> sets : documents) {
			CountedSet left = sets.get(a);
			CountedSet right = sets.get(b);
			if (left != null && right != null) {
				stretches.addAll(scorer.stretches(left.of(layer), left.places(), right.of(layer), right.places(), tag));
			}
		}
		return stretches;
	}

	private final Map<Integer, Scores> pairScores = new TreeMap<>();

	/** What two annotators, told by number, have of each other's, over all documents. */
	Scores scores(int a, int b) {
		return pairScores.computeIfAbsent(a * annotators.size() + b, pair -> {
			Scorer scorer = new Scorer(labels);
			Scores sum = Scores.NONE;
			for (List<CountedSet> sets : documents) {
				CountedSet left = sets.get(a);
				CountedSet right = sets.get(b);
				if (left != null && right != null) {
					sum = sum.plus(scorer.score(left.of(layer), left.places(), right.of(layer), right.places()));
				}
			}
			return sum;
		});
	}
}
