package org.glossator.review.ui.feedback;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Decisions;
import org.glossator.review.adjudication.Feedback;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.SetAccess;

/**
 * What came back to an annotator in a corpus.
 *
 * @param corpus the corpus
 * @param annotator who
 * @param lines what was changed, document by document in corpus order, in the order of the text
 * @param accuracy how right the annotator was, document by document in the order in which they were settled
 */
record FeedbackItems(Corpus corpus, String annotator, List<Line> lines, List<Feedback.Accuracy> accuracy) {

	/**
	 * One change.
	 *
	 * @param document the document's id
	 * @param text its text
	 * @param item the change
	 */
	record Line(String document, String text, Feedback.Item item) {
	}

	/**
	 * Reads the disk. A document counts once its work is in review or settled, or where somebody decided on the annotator's
	 * annotations one by one.
	 */
	static FeedbackItems of(Corpus corpus, String annotator) throws IOException {
		ReviewStore store = new ReviewStore(corpus.folder());
		Workflow workflow = new Workflow(store, InstantSource.system());
		Decisions decisions = new Decisions(store, InstantSource.system());
		List<Line> lines = new ArrayList<>();
		List<AnnotatedDocument> own = new ArrayList<>();
		List<AnnotatedDocument> gold = new ArrayList<>();
		Map<String, Instant> settled = new TreeMap<>();
		for (DocumentInfo document : corpus.documents()) {
			List<String> annotators = corpus.annotatorsOf(document.id());
			// In blind mode nobody is shown what may not be seen yet.
			if (!annotators.contains(annotator) || !annotators.contains(CorpusCuration.TARGET)
					|| SetAccess.refusalToSee(corpus, document.id(), annotator) != null) {
				continue;
			}
			List<Decision> decided = decisions.of(document.id());
			WorkState state = workflow.state(document.id(), annotator);
			boolean single = decided.stream().anyMatch(each -> each.sources().stream().anyMatch(source -> source.annotator().equals(annotator)));
			if (state == WorkState.SETTLED || single) {
				AnnotatedDocument mine = corpus.read(document.id(), annotator);
				AnnotatedDocument theirs = corpus.read(document.id(), CorpusCuration.TARGET);
				for (Feedback.Item item : Feedback.of(mine, theirs, decided, corpus.schema())) {
					if (state == WorkState.SETTLED || item.decision() != null) {
						lines.add(new Line(document.id(), mine.text(), item));
					}
				}
				if (state == WorkState.SETTLED) {
					own.add(mine);
					gold.add(theirs);
					for (Workflow.Step step : workflow.history(document.id())) {
						if (step.annotator().equals(annotator) && step.state() == WorkState.SETTLED) {
							settled.put(document.id(), step.time());
						}
					}
				}
			}
		}
		return new FeedbackItems(corpus, annotator, List.copyOf(lines), Feedback.accuracy(own, gold, settled, corpus.schema()));
	}
}
