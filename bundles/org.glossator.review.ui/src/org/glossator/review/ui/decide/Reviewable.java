package org.glossator.review.ui.decide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.ui.corpus.AnnotatorSet;
import org.glossator.ui.corpus.CorpusDocument;
import org.glossator.ui.document.CorpusInput;
import org.glossator.ui.document.ShownSets;

/** Finds out what a person wants to review. */
final class Reviewable {

	private Reviewable() {
	}

	/** What is selected in the corpus view, else what is in the editor; null for neither. */
	static ReviewInput of(ISelection selection, IEditorPart editor) {
		List<AnnotatorSet> sets = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object each : structured.toList()) {
				if (each instanceof CorpusDocument document) {
					return all(document.corpus(), document.document().id());
				}
				if (each instanceof AnnotatorSet set) {
					sets.add(set);
				}
			}
		}
		if (!sets.isEmpty()) {
			return chosen(sets);
		}
		// Told by the input: the annotations may still be loading.
		if (editor == null || !(editor.getEditorInput() instanceof CorpusInput input && input instanceof ShownSets shown) || input.corpus() == null) {
			return null;
		}
		return all(input.corpus(), shown.document());
	}

	/** All annotators of a document but the adjudicator's own set and what was read off the page. */
	private static ReviewInput all(Corpus corpus, String document) {
		List<String> annotators = new ArrayList<>(corpus.annotatorsOf(document));
		annotators.removeAll(List.of(CorpusCuration.TARGET, Corpus.EXTRACTION));
		return new ReviewInput(corpus.folder(), document, annotators, CorpusCuration.TARGET);
	}

	/** Several sets of one document are compared with each other; the adjudicated one among them goes to a target of another name. */
	private static ReviewInput chosen(List<AnnotatorSet> sets) {
		AnnotatorSet first = sets.get(0);
		List<String> annotators = sets.stream().filter(set -> set.corpus().equals(first.corpus()) && set.document().id().equals(first.document().id()))
				.map(AnnotatorSet::annotator).toList();
		if (annotators.size() < 2) {
			return all(first.corpus(), first.document().id());
		}
		String target = annotators.contains(CorpusCuration.TARGET) ? CorpusCuration.TARGET + "-2" : CorpusCuration.TARGET;
		return new ReviewInput(first.corpus().folder(), first.document().id(), annotators, target);
	}

	static String words(List<String> annotators) {
		return annotators.isEmpty() ? "none" : "only " + annotators.get(0);
	}
}
