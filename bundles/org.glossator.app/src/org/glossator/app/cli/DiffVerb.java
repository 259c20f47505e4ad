package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.diff.SetDiff;
import org.glossator.review.report.ReviewJson;
import org.glossator.review.report.ReviewText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "diff", description = "Name each difference between two annotators, or two versions of a set: missing, extra, boundary, label, feature, relation end, split, merged, chain membership.",
		footerHeading = "%n", footer = { "In a team corpus A@VERSION is A's set as it was: a commit, HEAD~1, a date or time (2026-11-22), or A@looked,",
				"the version last looked at with --look." })
final class DiffVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Option(names = "--left", required = true, paramLabel = "A[@VERSION]", description = "One annotator.")
	private String left;

	@Option(names = "--right", required = true, paramLabel = "B[@VERSION]", description = "The other annotator.")
	private String right;

	@Option(names = "--document", paramLabel = "D", description = "One document; without it, all.")
	private String document;

	@Option(names = "--look", description = "Remember that B's sets were looked at as they are now.")
	private boolean look;

	@Override
	Outcome run() throws IOException {
		try (Corpus open = corpus.read(); VersionedSet one = VersionedSet.of(left, open, this); VersionedSet other = VersionedSet.of(right, open, this)) {
			if (document != null && open.document(document).isEmpty()) {
				throw wrongUsage("The corpus has no document " + document + ".");
			}
			List<DocumentInfo> documents = open.documents().stream().filter(each -> document == null || each.id().equals(document)).toList();
			Unreadable unreadable = new Unreadable();
			List<SetDiff> diffs = new ArrayList<>();
			for (DocumentInfo each : viewer.visible(open, documents, List.of(one.annotator(), other.annotator()))) {
				AnnotatedDocument before = unreadable.read(() -> one.read(each));
				AnnotatedDocument after = unreadable.read(() -> other.read(each));
				if (before == null || after == null) {
					continue;
				}
				if (!before.annotations().isEmpty() || !after.annotations().isEmpty()) {
					diffs.add(SetDiff.between(before, after, open.schema()));
				}
				if (look) {
					other.looked(each);
				}
			}
			return viewer.withHidden(unreadable.told(Outcome.done(SetSelection.object(ReviewJson.diff(diffs)), ReviewText.diff(diffs))));
		}
	}
}
