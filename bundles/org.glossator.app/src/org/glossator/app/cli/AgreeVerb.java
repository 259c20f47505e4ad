package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.agreement.Agreement;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.ConfusionTable;
import org.glossator.review.agreement.Watch;
import org.glossator.review.report.ReviewJson;
import org.glossator.review.report.ReviewText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "agree", description = "Measure how far annotators agree, for each layer, pair by pair and all together.")
final class AgreeVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Option(names = "--annotators", split = ",", paramLabel = "A,B", description = "Whom to compare; without it, everybody.")
	private List<String> annotators = List.of();

	@Option(names = "--layer", paramLabel = "L", description = "One layer; without it, all.")
	private String layer;

	@Option(names = "--resamples", paramLabel = "N", defaultValue = "1000", description = "Samples for the 95 %% intervals (default: ${DEFAULT-VALUE}).")
	private int resamples;

	@Option(names = "--no-gamma", description = "Leave out gamma, the one figure that takes long.")
	private boolean noGamma;

	@Option(names = "--gamma-precision", paramLabel = "P", defaultValue = "0", description = "The relative error of chance disorder to come below, such as 0.02; without it, that of 30 samples, which is told.")
	private double gammaPrecision;

	@Option(names = "--ignore-boundaries", description = "What if: annotations that are aligned count as the same place.")
	private boolean ignoreBoundaries;

	@Option(names = "--merge-tags", split = ",", paramLabel = "TAG=OTHER", description = "What if: one tag counted as another.")
	private Map<String, String> mergedTags = Map.of();

	@Option(names = "--confusion", paramLabel = "FEATURE", description = "Count too what the first two annotators called each other's, for a feature of --layer.")
	private String confusion;

	@Override
	Outcome run() throws IOException {
		if (!(gammaPrecision >= 0 && gammaPrecision < 1) || resamples < 0 || resamples >= 1_000_000) {
			throw wrongUsage("--gamma-precision goes from 0 to 1, --resamples from 0 to 999999.");
		}
		if (confusion != null && layer == null) {
			throw wrongUsage("--confusion needs --layer.");
		}
		try (ProgressLine line = progress("measuring", 0); Corpus open = corpus.read()) {
			SetSelection.mustKnow(open, this, annotators);
			if (layer != null && open.schema().layer(layer) == null) {
				throw wrongUsage("The schema has no layer " + layer + ".");
			}
			List<String> compared = annotators.isEmpty() ? open.annotators().stream().filter(name -> !name.equals(Corpus.EXTRACTION)).toList() : annotators;
			if (compared.size() < 2) {
				throw wrongUsage("Agreement needs two annotators; " + (annotators.isEmpty() ? "the corpus has " : "--annotators names ")
						+ (compared.isEmpty() ? "none" : "only " + compared.get(0)) + ".");
			}
			if (confusion != null && open.schema().layer(layer).features().stream().noneMatch(feature -> feature.name().equals(confusion))) {
				throw wrongUsage("The layer " + layer + " has no feature " + confusion + ".");
			}
			AgreementOptions options = AgreementOptions.ALL.withAnnotators(compared).withResamples(resamples).withGamma(!noGamma, gammaPrecision)
					.whatIf(ignoreBoundaries, mergedTags);
			Unreadable unreadable = new Unreadable();
			List<AnnotatedDocument> sets = sets(unreadable, open, viewer.visible(open, open.documents(), compared), compared);
			AgreementReport report = Agreement.of(sets, open.schema(), layer == null ? options : options.withLayers(Set.of(layer)), watch(line));
			Map<String, Object> json = SetSelection.object(ReviewJson.agree(report));
			String text = ReviewText.agree(report);
			if (confusion != null) {
				String left = compared.get(0);
				String right = compared.get(1);
				ConfusionTable table = ConfusionTable.of(of(left, sets), of(right, sets), open.schema(), layer, confusion);
				json.put("confusion", SetSelection.object(ReviewJson.confusion(table)));
				text += "\n" + ReviewText.confusion(table, left, right);
			}
			return viewer.withHidden(unreadable.told(Outcome.done(json, text.stripTrailing())));
		}
	}

	private static List<AnnotatedDocument> of(String annotator, List<AnnotatedDocument> sets) {
		return sets.stream().filter(set -> set.annotator().equals(annotator)).toList();
	}

	private static Watch watch(ProgressLine line) {
		return new Watch() {
			@Override
			public boolean isCancelled() {
				return Thread.currentThread().isInterrupted();
			}

			@Override
			public void at(String what, double share) {
				line.share(what, share);
			}
		};
	}

	/** The sets there are; who has not annotated a document is not compared on it. */
	private static List<AnnotatedDocument> sets(Unreadable unreadable, Corpus corpus, List<DocumentInfo> documents, List<String> annotators)
			throws IOException {
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (DocumentInfo document : documents) {
			for (String annotator : corpus.annotatorsOf(document.id())) {
				AnnotatedDocument set = !annotators.contains(annotator) ? null : unreadable.read(() -> corpus.read(document.id(), annotator));
				if (set != null) {
					sets.add(set);
				}
			}
		}
		return sets;
	}
}
