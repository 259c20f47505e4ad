package org.glossator.ui.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.validation.Finding;
import org.glossator.core.validation.FindingKind;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

/** Validates all sets of a corpus, its lexicons and its rules. A set that cannot be read is a problem too, and does not end the check. */
final class CorpusCheck {

	private CorpusCheck() {
	}

	/** The problems of all sets that may be seen but the extraction's own, in corpus order; then those of files. Not for the UI thread. */
	static List<ProblemRow> run(Corpus corpus, IProgressMonitor monitor) throws IOException {
		List<DocumentInfo> documents = corpus.documents();
		SubMonitor progress = SubMonitor.convert(monitor, "Checking " + corpus.name(), documents.size());
		List<ProblemRow> problems = new ArrayList<>();
		for (DocumentInfo document : documents) {
			for (String annotator : corpus.seenAnnotatorsOf(document.id())) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (!annotator.equals(Corpus.EXTRACTION)) {
					problems.addAll(check(corpus, document, annotator));
				}
			}
			progress.worked(1);
		}
		problems.addAll(FileLine.of(corpus));
		return problems;
	}

	private static List<Problem> check(Corpus corpus, DocumentInfo document, String annotator) throws IOException {
		try {
			return Problem.of(corpus.read(document.id(), annotator), corpus.schema());
		} catch (InputFault e) {
			String title = document.title().isBlank() ? document.id() : document.title();
			return List.of(new Problem(new Finding(FindingKind.UNKNOWN_LAYER, document.id(), annotator, "", "", "", e.getMessage()), title, "", ""));
		}
	}
}
