package org.glossator.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.adjudication.Strategy;
import org.glossator.review.report.TeamJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "curate", description = "Make an adjudicated set of annotators' sets by a strategy, to be decided on in the window; nobody's own set is changed.")
final class CurateVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Option(names = "--strategy", paramLabel = "S", defaultValue = "majority", description = "all-agree, majority, trusted or union (default: ${DEFAULT-VALUE}).")
	private String strategy;

	@Option(names = "--annotators", split = ",", paramLabel = "A,B", description = "Whose sets; without it, everybody's.")
	private List<String> annotators = List.of();

	@Option(names = "--trusted", paramLabel = "A", defaultValue = "", description = "Whom to trust, for the strategy trusted.")
	private String trusted;

	@Option(names = "--target", paramLabel = "NAME", defaultValue = CorpusCuration.TARGET, description = "The annotator to store the result as (default: ${DEFAULT-VALUE}).")
	private String target;

	@Override
	Outcome run() throws IOException {
		Strategy chosen = Strategy.of(strategy);
		if (chosen == null) {
			throw wrongUsage("There is no strategy " + strategy + "; there are "
					+ String.join(", ", Stream.of(Strategy.values()).map(Strategy::id).toList()) + ".");
		}
		if ((chosen == Strategy.TRUSTED) == trusted.isEmpty()) {
			throw wrongUsage(trusted.isEmpty() ? "The strategy trusted needs --trusted, which names one annotator."
					: "--trusted goes with --strategy trusted only.");
		}
		try (Corpus open = corpus.write()) {
			SetSelection.mustKnow(open, this, annotators);
			if (!trusted.isEmpty()) {
				SetSelection.mustKnow(open, this, List.of(trusted));
			}
			viewer.mustSee(open);
			CorpusCuration.Report report = CorpusCuration.run(open, chosen, annotators, trusted, target);
			return Outcome.done(SetSelection.object(TeamJson.curate(report)), TeamJson.curateText(report).stripTrailing());
		}
	}
}
