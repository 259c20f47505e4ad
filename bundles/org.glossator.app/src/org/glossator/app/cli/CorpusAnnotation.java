package org.glossator.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.suggestion.SuggestionMerge;
import org.glossator.engine.Pipeline;
import org.glossator.engine.PipelineFactory;
import org.glossator.engine.Pipelines;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;

/**
 * Runs a pipeline over all documents of a corpus, several at a time, one pipeline a thread, and stores what it finds in
 * document order, so that the result does not depend on the number of threads. A document that fails is skipped.
 */
final class CorpusAnnotation {

	private final Corpus corpus;
	private final String annotator;
	private final int threads;
	private final PipelineFactory factory;
	private final Map<String, List<AnnotationRecord>> results = new LinkedHashMap<>();
	private final Map<String, String> failures = new LinkedHashMap<>();

	CorpusAnnotation(Corpus corpus, String pipeline, String annotator, int threads) throws IOException {
		// In blind mode the annotator is not told of what may not be seen yet.
		this.corpus = WorkflowGuard.on(corpus, () -> annotator);
		this.annotator = annotator;
		this.threads = threads;
		this.factory = Pipelines.of(corpus.schema(), corpus.folder(), pipeline);
	}

	/** What was found, by document id, in corpus order. */
	Map<String, List<AnnotationRecord>> results() {
		return results;
	}

	/** One sentence for each document that could not be annotated, by document id. */
	Map<String, String> failures() {
		return failures;
	}

	void run(ProgressLine progress) throws IOException {
		Queue<Pipeline> idle = new ConcurrentLinkedQueue<>();
		// What is wrong with a lexicon or a rule is told once, and not of each document.
		idle.add(factory.create());
		try {
			run(idle, progress);
		} finally {
			idle.forEach(Pipeline::close);
		}
	}

	private void run(Queue<Pipeline> idle, ProgressLine progress) throws IOException {
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			Map<DocumentInfo, Future<List<AnnotationRecord>>> runs = new LinkedHashMap<>();
			for (DocumentInfo document : corpus.documents()) {
				String refusal = corpus.refusal(document.id(), annotator);
				if (refusal != null) {
					failures.put(document.id(), refusal);
					continue;
				}
				runs.put(document, pool.submit(() -> annotate(document, idle, progress)));
			}
			for (Map.Entry<DocumentInfo, Future<List<AnnotationRecord>>> entry : runs.entrySet()) {
				store(entry.getKey(), entry.getValue());
			}
		}
	}

	private List<AnnotationRecord> annotate(DocumentInfo document, Queue<Pipeline> idle, ProgressLine progress) throws IOException {
		Pipeline free = idle.poll();
		Pipeline pipeline = free == null ? factory.create() : free;
		List<AnnotationRecord> found;
		try {
			found = pipeline.annotate(corpus.text(document.id()), document, () -> false, WorkflowGuard.hidden(corpus));
		} finally {
			idle.add(pipeline);
		}
		progress.document(document.id());
		return found;
	}

	private void store(DocumentInfo document, Future<List<AnnotationRecord>> run) throws IOException {
		try {
			List<AnnotationRecord> found = run.get();
			AnnotatedDocument before = corpus.read(document.id(), annotator);
			corpus.write(before.withAnnotations(SuggestionMerge.merge(before.annotations(), found, corpus.schema())));
			results.put(document.id(), found);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error fault) {
				throw fault;
			}
			failures.put(document.id(), e.getCause() instanceof IOException told ? told.getMessage() : "The engine failed on it: " + e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("The run was interrupted; documents annotated so far are stored.", e);
		}
	}
}
