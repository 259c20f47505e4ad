package org.glossator.editor;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.model.Annotation;
import org.glossator.text.offset.LineTable;

/** What an editor shows: the layers, what there is to be said above the text, the text, and the line below it. */
final class EditorPage extends Composite {

	static final String FONT = "org.glossator.editor.font";

	private final DocumentEditor editor;
	private final LayerBar layers;
	private final DiskBar diskBar;
	private final LockBar lockBar;
	private final AnnotatedText<Annotation> text;
	private final StatusStrip strip;
	private final EditorPreferences preferences;
	private final IPropertyChangeListener fonts = this::fontChanged;
	private LineTable lines = LineTable.of("");

	EditorPage(Composite parent, DocumentEditor editor) {
		super(parent, SWT.NONE);
		this.editor = editor;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		layers = new LayerBar(this, editor.visibility());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(layers.control());
		diskBar = new DiskBar(this, layers.control());
		lockBar = new LockBar(this, layers.control(), editor.getSite(), editor::session);
		text = new AnnotatedText<>(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		strip = new StatusStrip(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		text.setTextFont(JFaceResources.getFont(FONT));
		JFaceResources.getFontRegistry().addListener(fonts);
		preferences = new EditorPreferences(text);
		addListener(SWT.Dispose, event -> {
			JFaceResources.getFontRegistry().removeListener(fonts);
			preferences.close();
		});
	}

	/** Not the bars, which come first. */
	@Override
	public boolean setFocus() {
		return text.textControl().setFocus();
	}

	LayerBar layers() {
		return layers;
	}

	DiskBar diskBar() {
		return diskBar;
	}

	LockBar lockBar() {
		return lockBar;
	}

	AnnotatedText<Annotation> text() {
		return text;
	}

	StatusStrip strip() {
		return strip;
	}

	/** Tells the editor of what is done to the text from now on. */
	void listen() {
		text.onView(() -> {
			editor.arcs().viewChanged();
			editor.modes().pick().viewChanged();
		});
		text.overlays().onArc(editor.arcs());
		text.overlays().onBoundary((annotation, span) -> editor.annotating().move(annotation, span,
				annotation.getBegin() == span.begin() ? "Move end" : "Move begin"));
		StyledText control = text.textControl();
		control.addCaretListener(event -> showPlace());
		control.addListener(SWT.KeyDown, this::typed);
		control.addListener(SWT.MouseUp, event -> {
			if (event.button == 1) {
				editor.modes().textSelected(new Point(event.x, event.y));
			}
		});
		control.addListener(SWT.KeyUp, event -> {
			if (event.keyCode == SWT.SHIFT) {
				editor.modes().extended();
			}
		});
		new TagDrop(editor);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> shown.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS)));
		control.setMenu(menu.createContextMenu(control));
		ISelectionProvider selection = editor.getSite().getSelectionProvider();
		editor.getSite().registerContextMenu(menu, selection);
	}

	private void fontChanged(PropertyChangeEvent event) {
		if (FONT.equals(event.getProperty())) {
			text.setTextFont(JFaceResources.getFont(FONT));
		}
	}

	/** Delete is a command that the workbench runs once the text has verified the key, and a character here all the same. */
	private void typed(Event event) {
		if (event.doit && event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.CTRL)) == 0) {
			editor.modes().typed(Character.toString(event.character));
		}
	}

	void showText(String read, String name) {
		lines = LineTable.of(read);
		text.setText(read);
		text.setAccessibleName("Text of " + name);
		number(Numbering.chosen());
	}

	void number(Numbering numbering) {
		numbering.show(text, lines);
	}

	/** Says where the caret is and how many annotations there are. */
	void showPlace() {
		DocumentSession session = editor.session();
		if (session != null) {
			int offset = text.textControl().getCaretOffset();
			int line = lines.lineAt(Math.min(offset, session.text().length()));
			int count = session.index().size();
			strip.showPlace("Line " + (line + 1) + ", column " + (offset - lines.begin(line) + 1) + "   " + count + (count == 1 ? " annotation" : " annotations"));
		}
	}

	/** Says what is selected. */
	void showSelected() {
		List<Annotation> chosen = text.getSelected();
		strip.showAnnotations(text.annotationsAround(text.textControl().getCaretOffset()), chosen.isEmpty() ? null : chosen.get(0), editor.look());
	}

	/** Shows the layers as they are to be shown now. */
	void showLayers() {
		LayerVisibility visibility = editor.visibility();
		text.setFilter((style, status) -> visibility.isShown(style.layerName(), status));
		text.setFaded((style, status) -> visibility.level(style.layerName()) == LayerVisibility.Level.FADED);
		layers.update();
	}
}
