package org.glossator.ui.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.core.runtime.ILog;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.Recommendation;
import org.glossator.engine.learning.Recommenders;
import org.glossator.engine.learning.TextCutter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.bulk.BulkEdit;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.DocumentInput;

/** Brings the suggestions of the recommenders up to date in the documents that are open, one step of undo each. */
final class Refreshing {

	private final Corpus corpus;
	private final OpenCorpora corpora;
	private final Map<String, TokenizedText> cut = new HashMap<>();
	private TextCutter cutter;

	Refreshing(Corpus corpus, OpenCorpora corpora) {
		this.corpus = corpus;
		this.corpora = corpora;
	}

	void run(BooleanSupplier cancelled) throws IOException {
		List<String> open = open();
		cut.keySet().retainAll(open);
		if (open.isEmpty()) {
			return;
		}
		Recommenders recommenders = new Recommenders(corpus.folder(), corpus.schema());
		recommenders.hide(WorkflowGuard.hidden(corpus));
		for (String id : open) {
			DocumentInfo document = corpus.document(id).orElse(null);
			if (document != null && corpus.refusal(id, corpora.annotator()) == null) {
				refresh(document, recommenders, cancelled);
			}
		}
	}

	/** The documents that are open in an editor under the person's own name. */
	private List<String> open() {
		List<String> open = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				for (IWorkbenchPage page : window.getPages()) {
					for (IEditorReference editor : page.getEditorReferences()) {
						if (input(editor) instanceof DocumentInput input && input.folder().equals(corpus.folder())
								&& input.annotator().equals(corpora.annotator())) {
							open.add(input.document());
						}
					}
				}
			}
		});
		return open.stream().distinct().filter(id -> corpus.liveSession(id, corpora.annotator()).isPresent()).toList();
	}

	private static Object input(IEditorReference editor) {
		try {
			return editor.getEditorInput();
		} catch (PartInitException e) {
			ILog.of(Refreshing.class).warn("An editor that is not yet shown cannot say what it is of", e);
			return null;
		}
	}

	private void refresh(DocumentInfo document, Recommenders recommenders, BooleanSupplier cancelled) throws IOException {
		TokenizedText text = text(document);
		List<AnnotationRecord> found = new ArrayList<>();
		for (Recommendation each : recommenders.suggest(text, cancelled)) {
			found.add(each.record());
		}
		Map<SpanRecord, Boolean> unwanted = new HashMap<>();
		BulkEdit edit = new BulkEdit(corpus, "Suggest what was learned", corpora.undoContext(corpus), PlatformUI.getWorkbench().getDisplay());
		try {
			edit.change(document.id(), corpora.annotator(), existing -> LearnedMerge.merge(existing, found, corpus.schema(),
					span -> unwanted.computeIfAbsent(span, each -> isUnwanted(each, text, recommenders))));
		} finally {
			edit.finish();
		}
	}

	private boolean isUnwanted(SpanRecord span, TokenizedText text, Recommenders recommenders) {
		LayerSpec layer = corpus.schema().layer(span.layer());
		FeatureValues values = span.values();
		try {
			Recommenders.Remembered remembered = layer == null || span.span().isDiscontinuous() ? null
					: recommenders.remembered(text, span.layer(), span.span().begin(), span.span().end(),
							layer.labelFeature().isEmpty() ? null : values.get(layer.labelFeature()));
			return remembered != null && remembered.isUnwanted();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private TokenizedText text(DocumentInfo document) throws IOException {
		TokenizedText known = cut.get(document.id());
		String text = corpus.text(document.id());
		if (known == null || !known.text().equals(text)) {
			cutter = cutter == null ? new TextCutter() : cutter;
			known = cutter.cut(text, document.title());
			cut.put(document.id(), known);
		}
		return known;
	}
}
