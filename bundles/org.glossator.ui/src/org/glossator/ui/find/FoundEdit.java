package org.glossator.ui.find;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.edit.Propagation;
import org.glossator.core.search.Hit;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.bulk.BulkEdit;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** An edit of all ticked hits, run as a Job, one step of undo. */
final class FoundEdit {

	/** What becomes of one set. */
	private interface Change {
		List<AnnotationRecord> of(List<AnnotationRecord> set, Collection<Hit> hits, SchemaSpec schema);
	}

	private final Corpus corpus;
	private final String label;
	private final Map<FoundRows.SetKey, List<Hit>> sets;
	private final Change change;

	private FoundEdit(Corpus corpus, String label, FoundRows rows, Change change) {
		this.corpus = corpus;
		this.label = label;
		this.sets = rows.bySet();
		this.change = change;
	}

	/** Tags the ticked places. */
	static FoundEdit annotate(Corpus corpus, FoundRows rows, TagToGive tag) {
		int count = rows.tickedCount();
		return new FoundEdit(corpus, "Tag " + (count == 1 ? "1 place" : count + " places") + " as " + tag.label(), rows,
				(set, hits, schema) -> Propagation.annotate(set, hits.stream().map(Hit::span).toList(), tag.layer(), tag.values(), schema));
	}

	/** Gives the ticked annotations another tag. */
	static FoundEdit retag(Corpus corpus, FoundRows rows, TagToGive tag) {
		int count = rows.tickedCount();
		return new FoundEdit(corpus, "Change " + (count == 1 ? "1 annotation" : count + " annotations") + " to " + tag.label(), rows,
				(set, hits, schema) -> Propagation.retag(set, ids(hits), tag.layer(), tag.values(), schema));
	}

	/** Deletes the ticked annotations. */
	static FoundEdit delete(Corpus corpus, FoundRows rows) {
		int count = rows.tickedCount();
		return new FoundEdit(corpus, "Delete " + (count == 1 ? "1 annotation" : count + " annotations"), rows,
				(set, hits, schema) -> Propagation.remove(set, ids(hits), schema));
	}

	private static Set<String> ids(Collection<Hit> hits) {
		return hits.stream().flatMap(hit -> hit.there().stream()).map(AnnotationRecord::id).collect(Collectors.toSet());
	}

	/** What Edit > Undo will show. */
	String label() {
		return label;
	}

	/**
	 * Starts it.
	 *
	 * @param done told when it is over, on the Job's thread, by what Edit > Undo knows it
	 */
	void start(OpenCorpora corpora, Display display, Consumer<IUndoContext> done) {
		BulkEdit edit = new BulkEdit(corpus, label, corpora.undoContext(corpus), display);
		CorpusJob.start(label, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, label, sets.size());
			try {
				for (Map.Entry<FoundRows.SetKey, List<Hit>> each : sets.entrySet()) {
					if (progress.isCanceled()) {
						throw new OperationCanceledException();
					}
					edit.change(each.getKey().document(), each.getKey().annotator(), set -> change.of(set, each.getValue(), corpus.schema()));
					progress.worked(1);
				}
			} finally {
				edit.finish();
				if (edit.changedFiles() > 0) {
					corpora.changed();
				}
				IUndoContext[] contexts = edit.getContexts();
				done.accept(contexts[contexts.length - 1]);
			}
		});
	}
}
