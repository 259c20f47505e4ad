package org.glossator.review.adjudication;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.AnnotatorInfo;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewStore;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Status;

/** Curates all documents of a corpus into one adjudicated set each. */
public final class CorpusCuration {

	/** The adjudicated set's annotator name where nobody says another. */
	public static final String TARGET = "adjudicated";

	/**
	 * What came of it.
	 *
	 * @param strategy how
	 * @param annotators whose sets were curated
	 * @param target the annotator name of the adjudicated sets
	 * @param documents how many documents were curated
	 * @param annotations how many annotations were taken
	 * @param undecided how many things were not taken because the annotators differ
	 * @param withoutEnds how many relations and chains were left out because what they hang on was
	 * @param kept documents whose adjudicated set was left alone because somebody has worked on it
	 */
	public record Report(Strategy strategy, List<String> annotators, String target, int documents, int annotations,
			int undecided, int withoutEnds, List<String> kept) {

		public Report {
			annotators = List.copyOf(annotators);
			kept = List.copyOf(kept);
		}
	}

	private static final String ADJUDICATOR = "adjudicator";

	private CorpusCuration() {
	}

	/**
	 * Curates and writes. Annotators' own sets are only read.
	 *
	 * @param annotators whose sets to curate; empty for all people: not the target, adjudicators and what was curated, what
	 *            was extracted, or sets of nothing but suggestions that nobody decided on
	 * @param trusted whom to trust, for {@link Strategy#TRUSTED}; empty otherwise
	 * @param target the annotator name of the adjudicated sets
	 * @throws InputFault if the target is one of the annotators, or nobody is named to trust
	 */
	public static Report run(Corpus corpus, Strategy strategy, List<String> annotators, String trusted, String target)
			throws IOException {
		List<String> chosen = new ArrayList<>(annotators);
		if (chosen.isEmpty()) {
			for (String annotator : corpus.annotators()) {
				if (!List.of(target, TARGET, Corpus.EXTRACTION).contains(annotator)
						&& !corpus.annotator(annotator).role().equals(ADJUDICATOR) && hasDecided(corpus, annotator)) {
					chosen.add(annotator);
				}
			}
		}
		if (chosen.contains(target) || isOwn(corpus, target)) {
			throw new InputFault(null, 0, "The set of " + target + " is an annotator's own; name another target.");
		}
		if (strategy == Strategy.TRUSTED && !chosen.contains(trusted)) {
			throw new InputFault(null, 0, "Name one of " + String.join(", ", chosen) + " to trust.");
		}
		if (!corpus.annotators().contains(target)) {
			corpus.register(new AnnotatorInfo(target, "", ADJUDICATOR));
		}
		int documents = 0;
		int taken = 0;
		int undecided = 0;
		int withoutEnds = 0;
		List<String> kept = new ArrayList<>();
		for (DocumentInfo document : corpus.documents()) {
			List<AnnotatedDocument> sources = new ArrayList<>();
			for (String annotator : corpus.annotatorsOf(document.id())) {
				if (chosen.contains(annotator)) {
					sources.add(corpus.read(document.id(), annotator));
				}
			}
			AnnotatedDocument before = corpus.read(document.id(), target);
			if (!before.annotations().stream().allMatch(CorpusCuration::isCurated)) {
				kept.add(document.id());
			} else if (!sources.isEmpty()) {
				Curation.Result result = Curation.of(strategy, sources, trusted, corpus.schema());
				corpus.write(before.withAnnotations(result.annotations()));
				documents++;
				taken += result.annotations().size();
				undecided += result.undecided();
				withoutEnds += result.withoutEnds();
			}
		}
		return new Report(strategy, chosen, target, documents, taken, undecided, withoutEnds, kept);
	}

	/** Whether an annotator's sets were never made of others' by a strategy or by decisions: on no document are they written to then. */
	private static boolean isOwn(Corpus corpus, String annotator) throws IOException {
		if (annotator.equals(TARGET) || !corpus.annotators().contains(annotator) || corpus.annotator(annotator).role().equals(ADJUDICATOR)) {
			return false;
		}
		for (DocumentInfo document : corpus.documents()) {
			if (corpus.read(document.id(), annotator).annotations().stream().anyMatch(CorpusCuration::isCurated)) {
				return false;
			}
		}
		return new Decisions(new ReviewStore(corpus.folder()), InstantSource.system()).all().stream()
				.noneMatch(decision -> decision.target().equals(annotator));
	}

	/** Whether there is more in an annotator's sets than suggestions of an engine and what a strategy took from others. */
	private static boolean hasDecided(Corpus corpus, String annotator) throws IOException {
		boolean any = false;
		for (DocumentInfo document : corpus.documents()) {
			for (AnnotationRecord annotation : corpus.read(document.id(), annotator).annotations()) {
				if (annotation.provenance().status() != Status.SUGGESTED && !isCurated(annotation)) {
					return true;
				}
				any = true;
			}
		}
		return !any;
	}

	private static boolean isCurated(AnnotationRecord annotation) {
		return annotation.provenance().origin().name().equals(Curation.ORIGIN);
	}
}
