package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.diff.SetDiff;
import org.glossator.review.report.ReviewJson;
import org.glossator.review.report.ReviewText;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "diff", description = "Name each difference between two annotators: missing, extra, boundary, label, feature, relation end, split, merged.")
final class DiffVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Option(names = "--left", required = true, paramLabel = "A", description = "One annotator.")
	private String left;

	@Option(names = "--right", required = true, paramLabel = "B", description = "The other annotator.")
	private String right;

	@Override
	Outcome run() throws IOException {
		try (Corpus open = corpus.read()) {
			SetSelection.mustKnow(open, this, List.of(left, right));
			List<SetDiff> diffs = new ArrayList<>();
			for (DocumentInfo document : SetSelection.documents(open, left, right)) {
				diffs.add(SetDiff.between(open.read(document.id(), left), open.read(document.id(), right), open.schema()));
			}
			return Outcome.done(SetSelection.object(ReviewJson.diff(diffs)), ReviewText.diff(diffs));
		}
	}
}
