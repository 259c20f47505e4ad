package org.glossator.ui.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.Pipeline;
import org.glossator.engine.PipelineFactory;
import org.glossator.engine.Pipelines;
import org.glossator.text.schema.SchemaSpec;

/**
 * Warm pipelines of the open corpora: what was made once is used again, until the schema or a lexicon, rule or pipeline
 * file changes. Safe from any thread; a pipeline that is lent out belongs to the borrower.
 */
public final class PipelinePool {

	private static final class Warm {
		private final SchemaSpec schema;
		private final List<String> files;
		private final PipelineFactory factory;
		private final List<Pipeline> idle = new ArrayList<>();

		Warm(SchemaSpec schema, List<String> files, PipelineFactory factory) {
			this.schema = schema;
			this.files = files;
			this.factory = factory;
		}
	}

	/** A pipeline lent out; closing it gives it back. */
	public final class Lent implements AutoCloseable {

		private final Warm warm;
		private final Pipeline pipeline;

		private Lent(Warm warm, Pipeline pipeline) {
			this.warm = warm;
			this.pipeline = pipeline;
		}

		/** The pipeline, for one thread. */
		public Pipeline pipeline() {
			return pipeline;
		}

		@Override
		public void close() {
			synchronized (pool) {
				if (pool.containsValue(warm)) {
					warm.idle.add(pipeline);
					return;
				}
			}
			pipeline.close();
		}
	}

	private final Map<Corpus, Warm> pool = new HashMap<>();

	/** A pipeline for the corpus as its schema and files are now. Takes a second or two where none is warm. */
	public Lent lend(Corpus corpus) throws IOException {
		Warm warm = warm(corpus);
		Pipeline idle;
		synchronized (pool) {
			idle = warm.idle.isEmpty() ? null : warm.idle.remove(warm.idle.size() - 1);
		}
		return new Lent(warm, idle == null ? warm.factory.create() : idle);
	}

	private Warm warm(Corpus corpus) throws IOException {
		List<String> files = EngineFiles.fingerprint(corpus.folder());
		SchemaSpec schema = corpus.schema();
		synchronized (pool) {
			Warm warm = pool.get(corpus);
			if (warm != null && warm.files.equals(files) && warm.schema.equals(schema)) {
				return warm;
			}
		}
		Warm warm = new Warm(schema, files, Pipelines.of(schema, corpus.folder(), null));
		Warm old;
		synchronized (pool) {
			old = pool.put(corpus, warm);
		}
		close(old);
		return warm;
	}

	/** Lets go of what belongs to corpora that are no longer open. */
	public void retain(List<Corpus> open) {
		List<Warm> gone = new ArrayList<>();
		synchronized (pool) {
			pool.entrySet().removeIf(entry -> !open.contains(entry.getKey()) && gone.add(entry.getValue()));
		}
		gone.forEach(PipelinePool::close);
	}

	private static void close(Warm warm) {
		if (warm != null) {
			warm.idle.forEach(Pipeline::close);
			warm.idle.clear();
		}
	}
}
