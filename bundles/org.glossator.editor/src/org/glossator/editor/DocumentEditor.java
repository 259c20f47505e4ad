package org.glossator.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.editor.edit.Annotating;
import org.glossator.editor.edit.Relating;
import org.glossator.editor.tag.TagKeys;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.DocumentInput;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.document.SelectedText;
import org.glossator.ui.document.ShownSelection;
import org.glossator.ui.document.TextTarget;

/**
 * The editor of one annotator's annotations on one document. It shares the document's session with whatever views show
 * the same, and gives it and an {@link ElementTarget} as adapters; its selection is the selected annotations.
 */
public final class DocumentEditor extends EditorPart implements SessionListener {

	/** The editor's id. */
	public static final String ID = DocumentInput.EDITOR;
	/** The context in which the keys of this editor are bound. */
	static final String CONTEXT = "org.glossator.editor.text";

	private final ShownSelection selection = new ShownSelection(ShownSelection.WALKING);
	private final EditorModes modes = new EditorModes(this);
	private final ArcDisplay arcs = new ArcDisplay(this);
	private final LayerVisibility visibility = new LayerVisibility(this::showLayers);
	private final Listener activation = event -> lookAtDisk();
	private Composite pages;
	private EditorPage page;
	private BarFocus bars;
	private Label fault;
	private DocumentSession session;
	private Annotating annotating;
	private SessionText shown;
	private DiskWatch watch;
	private Relating relating;
	private TagKeys keys;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DocumentInput)) {
			throw new PartInitException("A document editor shows documents of a corpus, not " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(title());
		site.setSelectionProvider(selection);
	}

	/** Whose annotations they are comes first where they are a colleague's: of two tabs of one text only the begin is in sight. */
	private String title() {
		DocumentInput input = (DocumentInput) getEditorInput();
		boolean own = input.annotator().equals(getSite().getService(OpenCorpora.class).annotator());
		return own ? input.getName() : input.annotator() + ": " + input.getName();
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		page = new EditorPage(pages, this);
		fault = new Label(pages, SWT.WRAP | SWT.CENTER);
		showLayers();
		page.text().onSelect(this::selected);
		page.listen();
		getSite().getShell().addListener(SWT.Activate, activation);
		bars = new BarFocus(this);
		turnTo(page);
		page.strip().show("Opening…");
		new DocumentLoading((DocumentInput) getEditorInput(), parent.getDisplay(), this::showText, this::showSession, this::showFault)
				.schedule();
	}

	private void showLayers() {
		page.showLayers();
		arcs.update();
	}

	private void turnTo(Control shown) {
		((StackLayout) pages.getLayout()).topControl = shown;
		pages.layout();
	}

	// Loading

	private void showText(String read) {
		if (page.isDisposed()) {
			return;
		}
		page.showText(read, getEditorInput().getName());
		setPartName(title());
	}

	private void showSession(DocumentSession opened) {
		if (page.isDisposed()) {
			opened.close();
			return;
		}
		session = opened;
		shown = new SessionText(session, text());
		// After the text itself, so that what is told of an edit is what is painted.
		session.addListener(this);
		watch = new DiskWatch(session, page.getDisplay(), this::changedOnDisk);
		keys = new TagKeys(session.schema());
		annotating = new Annotating(session, text().boundaries());
		relating = new Relating(session);
		page.layers().show(session.schema());
		page.lockBar().look();
		page.strip().show(session.isRecovered() ? "Unsaved work of last time was found and is here again. Save to keep it." : "");
		firePropertyChange(PROP_INPUT);
		firePropertyChange(PROP_DIRTY);
		page.showPlace();
	}

	private void lookAtDisk() {
		page.lockBar().look();
		if (watch != null && session != null) {
			watch.schedule();
		}
	}

	/** What is said where the annotations are locked. */
	LockBar lockBar() {
		return page.lockBar();
	}

	/** What is said where somebody else has written the file. */
	DiskBar diskBar() {
		return page.diskBar();
	}

	private void changedOnDisk(DocumentSession changed) {
		if (changed == session) {
			page.diskBar().show(session, false);
		}
	}

	private void showFault(String sentence) {
		if (!fault.isDisposed()) {
			fault.setText(sentence);
			turnTo(fault);
		}
	}

	// The session

	@Override
	public void changed(SessionChange change) {
		showSelected();
		page.showPlace();
	}

	@Override
	public void stateChanged(DocumentSession changed) {
		// A save ends on the thread that saved.
		getSite().getShell().getDisplay().execute(() -> {
			if (session != null) {
				firePropertyChange(PROP_DIRTY);
			}
		});
	}

	// What is selected

	private void selected() {
		modes.selected(text().getSelected());
		arcs.choose(null);
		selection.show(text().getSelected());
		showSelected();
	}

	/** Selects a relation, which is drawn with handles at its ends; null lets go of it. */
	public void choose(Relation relation) {
		arcs.choose(relation);
		selection.show(relation == null ? text().getSelected() : List.of(relation));
		if (relation != null) {
			page.strip().show(ElementTexts.layer(session.schema(), relation) + ": " + ElementTexts.text(session, relation));
		}
	}

	/** Opens a list at the caret to choose an element from. */
	public void list(String title, List<? extends Element> elements, Consumer<Element> take) {
		Rectangle caret = text().boundsOf(text().caretPlace().begin(), text().caretPlace().begin());
		Point place = text().textControl().toDisplay(caret.x, Math.clamp(caret.y + caret.height + 4, 0, Math.max(0, text().getSize().y - 100)));
		new ElementList(getSite().getShell(), title, session, elements, place, take).open();
	}

	private void showSelected() {
		page.showSelected();
		arcs.update();
	}

	private void select(List<Element> elements, boolean reveal) {
		if (session == null) {
			return;
		}
		Relation relation = elements.size() == 1 && elements.get(0) instanceof Relation single && session.element(single.getId()) == single ? single : null;
		List<Annotation> annotations = elements.stream().flatMap(element -> switch (element) {
			case Annotation annotation -> Stream.of(annotation);
			case Relation one -> Stream.of(session.element(one.getSource())).filter(Annotation.class::isInstance).map(Annotation.class::cast);
			case Chain chain -> relating.members(chain).stream();
			default -> Stream.<Annotation>empty();
		}).filter(annotation -> session.index().contains(annotation)).distinct().toList();
		if (reveal && !annotations.isEmpty()) {
			text().go(annotations.get(0));
		}
		text().select(annotations);
		if (relation != null) {
			choose(relation);
		}
	}

	// For handlers

	/** The text with its annotations. */
	public AnnotatedText<Annotation> text() {
		return page.text();
	}

	/** The session, or null while the document is being opened. */
	public DocumentSession session() {
		return session;
	}

	/** What can be done to annotations, or null while the document is being opened. */
	public Annotating annotating() {
		return annotating;
	}

	/** What can be done to relations and chains, or null while the document is being opened. */
	public Relating relating() {
		return relating;
	}

	/** The relations that are drawn. */
	public ArcDisplay arcs() {
		return arcs;
	}

	/** Lets the numbers beside the text count something else, here and in editors opened later. */
	public void setNumbering(Numbering numbering) {
		page.number(numbering);
	}

	/** The keys of the schema, or null while the document is being opened. */
	public TagKeys keys() {
		return keys;
	}

	/** The way to what is above the text. */
	public BarFocus bars() {
		return bars;
	}

	/** How annotations look, or null while the document is being opened. */
	public SchemaLook look() {
		return shown == null ? null : shown.look();
	}

	/** What the next key or selection does. */
	public EditorModes modes() {
		return modes;
	}

	/** Lets the mouse select whole tokens, or characters, here and in all editors. */
	public void setSnapping(boolean snapping) {
		EditorPreferences.setSnapping(snapping);
		text().setSnapping(snapping);
	}

	/** Which layers are shown, and how. */
	public LayerVisibility visibility() {
		return visibility;
	}

	/** Says below the text what came of a command, until the next key or click. */
	public void tell(String sentence) {
		page.strip().tell(sentence);
	}

	/** Why the document could not be opened; empty where it could. */
	String faultShown() {
		return fault.getText();
	}

	/** What is said below the text; empty for nothing. */
	String told() {
		return page.strip().told();
	}

	/** The mode that is said below the text; empty for none. */
	String modeShown() {
		return page.strip().mode();
	}

	void showMode(String mode) {
		page.strip().showMode(mode);
	}

	/** The spans that a tag would go to: the selected text, else the spans selected annotations have, else the token at the caret. */
	public List<Span> targets() {
		if (modes.isPlacing()) {
			return List.of(text().caretPlace());
		}
		Span chosen = text().selectedText();
		if (chosen != null) {
			return List.of(chosen);
		}
		if (!text().getSelected().isEmpty()) {
			return text().getSelected().stream().map(Annotation::getSpan).distinct().toList();
		}
		Span token = text().boundaries().tokenAt(text().textControl().getCaretOffset());
		return token == null ? List.of() : List.of(token);
	}

	// The workbench

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		Saving.Outcome outcome = session == null ? Saving.Outcome.SAVED : new Saving(session, getSite().getShell()).save();
		if (outcome == Saving.Outcome.CHANGED_ON_DISK) {
			page.diskBar().show(session, true);
		}
		monitor.setCanceled(outcome != Saving.Outcome.SAVED);
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A document stays in its corpus");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		lookAtDisk();
		(((StackLayout) pages.getLayout()).topControl == page ? text() : fault).setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == DocumentSession.class) {
			return adapter.cast(session);
		}
		if (adapter == ElementTarget.class) {
			return adapter.cast((ElementTarget) this::select);
		}
		if (adapter == SelectedText.class) {
			return adapter.cast((SelectedText) text()::selectedText);
		}
		if (adapter == TextTarget.class) {
			return adapter.cast((TextTarget) text()::selectText);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (pages != null && !getSite().getShell().isDisposed()) {
			getSite().getShell().removeListener(SWT.Activate, activation);
		}
		selection.dispose();
		if (session != null) {
			shown.close();
			session.removeListener(this);
			session.close();
			session = null;
		}
		super.dispose();
	}
}
