package org.glossator.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.glossator.engine.Pipelines;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.text.record.AnnotatedDocument;

/**
 * Cross-validation: the model of claims and the tables of confidence are fitted to the other folds, and to further documents,
 * before a fold is run. A document's fold is its place in the set modulo their number. The tagger of names is made of other
 * texts altogether, and lexicons and rules are written, not fitted.
 *
 * @param gold what is suggested for
 * @param count how many folds
 * @param others documents that models may be fitted to in every fold
 */
record Folds(GoldSet gold, int count, List<AnnotatedDocument> others) implements Suggester {

	private static final List<String> FITTED = List.of("entities", "claims", "bias");
	private static final String NAME = "fold";

	@Override
	public String how() {
		return "Cross-validated in " + parts() + " folds: the model of claims and all confidences are fitted to the other folds"
				+ (others.isEmpty() ? "" : " and " + others.size() + " other texts") + ". Lexicons and rules are written by hand, the tagger of names is made of other texts.";
	}

	private int parts() {
		return Math.min(count, gold.documents().size());
	}

	@Override
	public List<AnnotatedDocument> suggest() throws IOException {
		AnnotatedDocument[] found = new AnnotatedDocument[gold.documents().size()];
		for (int fold = 0; fold < parts(); fold++) {
			List<AnnotatedDocument> held = new ArrayList<>();
			List<AnnotatedDocument> from = new ArrayList<>(others);
			for (int i = 0; i < found.length; i++) {
				(i % parts() == fold ? held : from).add(gold.documents().get(i));
			}
			List<AnnotatedDocument> suggested = from.isEmpty() ? AsShipped.suggest(Pipelines.of(gold.schema(), null, null), held) : suggest(from, held);
			for (int i = 0; i < suggested.size(); i++) {
				found[fold + i * parts()] = suggested.get(i);
			}
		}
		return Arrays.asList(found);
	}

	private List<AnnotatedDocument> suggest(List<AnnotatedDocument> from, List<AnnotatedDocument> held) throws IOException {
		Path work = Files.createTempDirectory("glossator-fold");
		try {
			TrainClaims.write(work.resolve("claims.txt"), from);
			FitConfidence.writeOf(work.resolve("confidence.txt"), from);
			List<PipelineStep> steps = PipelineSpec.DEFAULT.steps().stream()
					.map(step -> FITTED.contains(step.engine()) ? new PipelineStep(step.engine(), true, Map.of("models", work.toString())) : step).toList();
			PipelineFiles.write(work, NAME, PipelineSpec.DEFAULT.withSteps(steps));
			return AsShipped.suggest(Pipelines.of(gold.schema(), work, NAME), held);
		} finally {
			GoldSet.delete(work);
		}
	}
}
