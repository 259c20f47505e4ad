package org.glossator.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.span.Span;
import org.glossator.ui.document.SelectedText;

/**
 * Find, Ctrl+F, and Find in Corpus, Ctrl+Shift+F: shows the Find view with the words selected in the text. It also stands
 * for the platform's Find and Replace, which has the same key.
 */
public final class FindHandler extends AbstractHandler {

	private static final String IN_CORPUS = "org.glossator.ui.findInCorpus";
	private static final int LONGEST = 200;

	@Override
	public Object execute(ExecutionEvent event) {
		FindView view = ShownFind.view(HandlerUtil.getActiveWorkbenchWindow(event));
		if (view != null) {
			view.ask(event.getCommand().getId().equals(IN_CORPUS), selected(HandlerUtil.getActiveEditor(event)));
		}
		return null;
	}

	/** The selected words; null for none. */
	private static String selected(IEditorPart editor) {
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		SelectedText text = Adapters.adapt(editor, SelectedText.class);
		Span span = session == null || text == null ? null : text.selectedText();
		return span == null || span.length() > LONGEST ? null : span.coveredText(session.text());
	}
}
