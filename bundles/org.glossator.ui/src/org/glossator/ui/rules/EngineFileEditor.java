package org.glossator.ui.rules;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.StatusTextEditor;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.annotations.Delay;

/**
 * An editor of a text that steers the engine. What is wrong is marked while one types; undo, find and save are the
 * platform's. A bar under the text is the subclass's.
 */
public abstract class EngineFileEditor extends StatusTextEditor {

	/** The property that changes when other problems were found, see {@link #found}. */
	public static final int PROP_PROBLEMS = 0x476c;

	private static final int CHECK_AFTER = 400;

	private final ProblemMarks marks = new ProblemMarks();
	private final IDocumentListener typing = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			takeBackSentence(event);
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			check.start();
		}
	};
	private DocumentFollower follower;
	private Delay check;
	private Label status;
	private IDocument heard;
	private List<FileProblem> problems = List.of();

	/** An editor without its input. */
	protected EngineFileEditor() {
		// Its preferences are the platform's defaults; the pages that would change them are not part of the product.
		setPreferenceStore(new PreferenceStore());
		setDocumentProvider(new EngineFileProvider());
		setRulerContextMenuId("#EngineFileRuler");
		setEditorContextMenuId("#EngineFileEditor");
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		check = new Delay(site.getShell().getDisplay(), CHECK_AFTER, this::check);
		follower = new DocumentFollower(site.getPage());
		super.init(site, input);
	}

	@Override
	protected void doSetInput(IEditorInput input) throws org.eclipse.core.runtime.CoreException {
		super.doSetInput(input);
		if (heard != null) {
			heard.removeDocumentListener(typing);
		}
		heard = document();
		if (heard != null) {
			heard.addDocumentListener(typing);
			check.start();
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite text = new Composite(parent, SWT.NONE);
		text.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		super.createPartControl(text);
		getSourceViewer().getTextWidget().setFont(JFaceResources.getTextFont());
		AccessibleName.set(getSourceViewer().getTextWidget(), getEditorInput().getName());
		marks.drawIn((SourceViewer) getSourceViewer());
		status = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(status);
		createBelow(parent);
		check.start();
	}

	@Override
	protected IVerticalRuler createVerticalRuler() {
		CompositeRuler ruler = new CompositeRuler();
		ruler.addDecorator(0, marks.column());
		LineNumberRulerColumn lines = new LineNumberRulerColumn();
		lines.setForeground(PlatformUI.getWorkbench().getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		lines.setFont(JFaceResources.getTextFont());
		ruler.addDecorator(1, lines);
		return ruler;
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		return new SourceViewer(parent, ruler, null, false, styles);
	}

	/** Makes what stands under the text. */
	protected abstract void createBelow(Composite parent);

	/** Runs the text, saved or not, on the document that was open last. */
	public abstract void runOnDocument();

	/** What the editor shows. */
	public final EngineFileInput input() {
		return (EngineFileInput) getEditorInput();
	}

	/** The text, or null while there is none. */
	protected final IDocument document() {
		return getDocumentProvider() == null || getEditorInput() == null ? null : getDocumentProvider().getDocument(getEditorInput());
	}

	/** The corpus the file belongs to, or null while it is not open. */
	protected final Corpus corpus() {
		return input().corpus();
	}

	/** The document that was shown last beside this editor, or null. */
	protected final DocumentSession session() {
		return follower.session();
	}

	/** What was found wrong last. */
	public final List<FileProblem> found() {
		return problems;
	}

	/** The text of a line, counted from 1, without the space around it; empty where there is none. */
	public final String line(int number) {
		try {
			IRegion region = document().getLineInformation(number - 1);
			return document().get(region.getOffset(), region.getLength()).strip();
		} catch (BadLocationException outside) {
			return "";
		}
	}

	/** What is being mended is not told of any more; the check, a moment after the last key, says what is left. */
	private void takeBackSentence(DocumentEvent event) {
		if (problems.isEmpty() || status == null || status.isDisposed()) {
			return;
		}
		try {
			IDocument document = event.getDocument();
			int first = document.getLineOfOffset(event.getOffset()) + 1;
			int last = document.getLineOfOffset(event.getOffset() + event.getLength()) + 1;
			boolean moved = last > first || document.computeNumberOfLines(String.valueOf(event.getText())) > 0;
			if (problems.get(0).isTouched(first, last, moved)) {
				say("", null);
			}
		} catch (BadLocationException outside) {
			say("", null);
		}
	}

	private void say(String sentence, String more) {
		status.setText(sentence);
		status.setToolTipText(more);
		status.requestLayout();
	}

	private void check() {
		IDocument document = document();
		if (document == null || status == null || status.isDisposed()) {
			return;
		}
		String text = document.get();
		EngineFileInput input = input();
		Job job = Job.createSystem("Checking " + input.getName(), (ICoreRunnable) monitor -> {
			List<FileProblem> found = FileCheck.of(input, input.corpus() == null ? null : input.corpus().schema(), text);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(text, found));
		});
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private void show(String checked, List<FileProblem> found) {
		IDocument document = document();
		if (document == null || status.isDisposed() || !document.get().equals(checked)) {
			return;
		}
		problems = found;
		firePropertyChange(PROP_PROBLEMS);
		IAnnotationModel model = getDocumentProvider().getAnnotationModel(getEditorInput());
		if (model != null) {
			ProblemMarks.show(model, document, found);
		}
		if (found.isEmpty()) {
			say(summary(checked), null);
		} else {
			say(ProblemSummary.of(found), ProblemSummary.list(found));
		}
	}

	/** One sentence on a text in which nothing is wrong. */
	protected String summary(String text) {
		return input().isShipped() ? "Ships with Glossator; a lexicon of the same name in the corpus replaces it, an entry tagged none takes one of its entries away."
				: "No problems";
	}

	/** Puts the caret into a line, counted from 1, and selects it. */
	public final void goTo(int line) {
		IDocument document = document();
		if (document == null) {
			return;
		}
		try {
			IRegion region = document.getLineInformation(Math.max(0, Math.min(line, document.getNumberOfLines()) - 1));
			selectAndReveal(region.getOffset(), region.getLength());
		} catch (BadLocationException outside) {
			selectAndReveal(0, 0);
		}
	}

	@Override
	public boolean isEditable() {
		return !input().isShipped() && super.isEditable();
	}

	@Override
	public void dispose() {
		if (heard != null) {
			heard.removeDocumentListener(typing);
		}
		if (check != null) {
			check.cancel();
			follower.dispose();
		}
		super.dispose();
	}
}
