package org.glossator.training;

import java.io.IOException;
import java.util.List;

import org.glossator.engine.Pipelines;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.text.record.AnnotatedDocument;

/** The engine as it ships, with close reading switched on. */
record ReadClosely(GoldSet gold) implements Suggester {

	@Override
	public String how() {
		return "The engine as it ships with close reading switched on; nothing is fitted here.";
	}

	@Override
	public List<AnnotatedDocument> suggest() throws IOException {
		return AsShipped.suggest(Pipelines.with(gold.schema(), null, PipelineSpec.DEFAULT.withOn(PipelineSpec.READING)), gold.documents());
	}
}
