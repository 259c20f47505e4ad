package org.glossator.app.cli;

import java.io.IOException;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.agreement.Evaluation;
import org.glossator.review.report.ReviewJson;
import org.glossator.review.report.ReviewText;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "evaluate", description = "Score one annotator's work against another's taken as gold: precision, recall and F1, strict, span-only, overlap and partial.")
final class EvaluateVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Option(names = "--gold", required = true, paramLabel = "A", description = "Whose annotations count as right.")
	private String gold;

	@Option(names = "--predicted", required = true, paramLabel = "B", description = "Whose annotations are scored.")
	private String predicted;

	@Override
	Outcome run() throws IOException {
		try (Corpus open = corpus.read()) {
			SetSelection.mustKnow(open, this, List.of(gold, predicted));
			// What nobody took as gold cannot be scored.
			List<DocumentInfo> documents = viewer.visible(open, SetSelection.documents(open, gold), List.of(gold, predicted));
			Evaluation evaluation = Evaluation.of(SetSelection.of(open, documents, gold), SetSelection.of(open, documents, predicted), open.schema());
			return viewer.withHidden(Outcome.done(SetSelection.object(ReviewJson.evaluate(evaluation)), ReviewText.evaluate(evaluation)));
		}
	}
}
