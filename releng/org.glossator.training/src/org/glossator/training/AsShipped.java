package org.glossator.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.Pipeline;
import org.glossator.engine.PipelineFactory;
import org.glossator.engine.Pipelines;
import org.glossator.text.record.AnnotatedDocument;

/**
 * The engine as it ships, or a pipeline of the corpus with the corpus's lexicons and rules.
 *
 * @param gold what it suggests for
 * @param pipeline the pipeline's name; null for what ships
 */
record AsShipped(GoldSet gold, String pipeline) implements Suggester {

	@Override
	public String how() {
		return pipeline == null ? "The engine as it ships; nothing is fitted here." : "The corpus's pipeline " + pipeline + ", with its lexicons, rules and recommenders; nothing is fitted here.";
	}

	@Override
	public List<AnnotatedDocument> suggest() throws IOException {
		return suggest(Pipelines.of(gold.schema(), pipeline == null ? null : gold.folder(), pipeline), gold.documents());
	}

	/** What pipelines of a factory suggest for these documents. */
	static List<AnnotatedDocument> suggest(PipelineFactory factory, List<AnnotatedDocument> documents) throws IOException {
		List<AnnotatedDocument> found = new ArrayList<>();
		try (Pipeline pipeline = factory.create()) {
			for (AnnotatedDocument document : documents) {
				found.add(new AnnotatedDocument(document.info(), document.text(), "engine", pipeline.annotate(document.text(), document.info(), null)));
			}
		}
		return found;
	}
}
