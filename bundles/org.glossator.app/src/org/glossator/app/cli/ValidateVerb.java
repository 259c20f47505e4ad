package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.validation.Finding;
import org.glossator.core.validation.Validator;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "validate", description = "Check every annotation of a corpus against its text and schema; status 1 where there are findings.")
final class ValidateVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Override
	Outcome run() throws IOException {
		try (Corpus open = corpus.read()) {
			viewer.guard(open, List.of());
			List<Finding> findings = new ArrayList<>();
			List<String> unreadable = new ArrayList<>();
			int sets = 0;
			for (DocumentInfo document : open.documents()) {
				for (String annotator : open.seenAnnotatorsOf(document.id())) {
					try {
						findings.addAll(Validator.validate(open.read(document.id(), annotator), open.schema()));
						sets++;
					} catch (InputFault fault) {
						// One broken file must not hide what is wrong in the others.
						unreadable.add(fault.getMessage());
					}
				}
			}
			return viewer.withHidden(outcome(sets, findings, unreadable));
		}
	}

	private static Outcome outcome(int sets, List<Finding> findings, List<String> unreadable) {
		List<Map<String, Object>> list = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (String sentence : unreadable) {
			text.append(sentence).append('\n');
		}
		for (Finding finding : findings) {
			list.add(Outcome.object("kind", finding.kind().id(), "severity", finding.kind().isError() ? "error" : "warning", "document",
					finding.document(), "annotator", finding.annotator(), "annotation", finding.annotation(), "layer", finding.layer(),
					"feature", finding.feature(), "message", finding.sentence()));
			text.append(String.format("%s %s/%s %s (%s): %s%n", finding.kind().isError() ? "error  " : "warning", finding.annotator(),
					finding.document(), finding.annotation(), finding.layer(), finding.sentence()));
		}
		long errors = findings.stream().filter(finding -> finding.kind().isError()).count() + unreadable.size();
		text.append(String.format("%d sets checked: %d errors, %d warnings.", sets, errors, findings.size() + unreadable.size() - errors));
		int status = !unreadable.isEmpty() ? ExitStatus.INPUT : findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
		return new Outcome(status, Outcome.object("sets", sets, "errors", errors, "warnings", findings.size() + unreadable.size() - errors,
				"findings", list, "unreadable", unreadable), text.toString());
	}
}
