package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.agreement.Evaluation;
import org.glossator.review.report.ReviewJson;
import org.glossator.review.report.ReviewText;
import org.glossator.text.record.AnnotatedDocument;
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
			Unreadable unreadable = new Unreadable();
			List<AnnotatedDocument> right = new ArrayList<>();
			List<AnnotatedDocument> scored = new ArrayList<>();
			for (DocumentInfo document : documents) {
				AnnotatedDocument one = unreadable.read(() -> open.read(document.id(), gold));
				AnnotatedDocument other = unreadable.read(() -> open.read(document.id(), predicted));
				if (one != null && other != null) {
					right.add(one);
					scored.add(other);
				}
			}
			Evaluation evaluation = Evaluation.of(right, scored, open.schema());
			return viewer.withHidden(unreadable.told(Outcome.done(SetSelection.object(ReviewJson.evaluate(evaluation)), ReviewText.evaluate(evaluation))));
		}
	}
}
