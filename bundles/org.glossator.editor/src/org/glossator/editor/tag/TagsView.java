package org.glossator.editor.tag;

import java.util.Objects;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.SchemaLook;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;

/**
 * The tags of the active document's schema with their keys: a legend that is always in sight. A tag can be dragged onto
 * the text; Enter or a double click tags what is selected there.
 */
public final class TagsView extends ViewPart implements IPartListener2 {

	/** The view's id. */
	public static final String ID = "org.glossator.editor.tags";

	private final IPropertyListener opened = (source, property) -> follow();
	private Tree tree;
	private DocumentEditor editor;
	private SchemaSpec shown;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(tree, "Tags and their keys");
		TreeColumn name = new TreeColumn(tree, SWT.LEFT);
		TreeColumn key = new TreeColumn(tree, SWT.LEFT);
		tree.addListener(SWT.Resize, event -> {
			int keys = Letters.width(tree, 40);
			key.setWidth(keys);
			name.setWidth(Math.max(80, tree.getClientArea().width - keys));
		});
		tree.addListener(SWT.DefaultSelection, this::take);
		tree.addListener(SWT.MouseMove, this::describe);
		DragSource source = new DragSource(tree, DND.DROP_COPY);
		source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		source.addDragListener(new Dragging());
		getSite().getPage().addPartListener(this);
		follow();
	}

	/** A tag in the hand. */
	private final class Dragging extends DragSourceAdapter {
		@Override
		public void dragStart(DragSourceEvent event) {
			// What is pressed need not be selected yet.
			TreeItem pressed = tree.getItem(new Point(event.x, event.y));
			event.doit = pressed != null && pressed.getData() instanceof TagChoice;
			if (event.doit) {
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(pressed.getData()));
			}
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = LocalSelectionTransfer.getTransfer().getSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private void take(Event event) {
		if (editor == null || editor.session() == null) {
			return;
		}
		if (event.item.getData() instanceof TagChoice choice) {
			editor.modes().tag(choice);
		} else if (event.item.getData() instanceof LayerSpec layer && layer.kind() == LayerKind.CHAIN) {
			editor.modes().chain(layer);
		} else if (event.item.getData() instanceof LayerSpec layer) {
			editor.modes().startRelation(layer);
		}
		getSite().getPage().activate(editor);
	}

	/** When to use the tag under the pointer. */
	private void describe(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		String tip = item == null ? null : item.getData() instanceof TagChoice choice ? choice.description()
				: item.getData() instanceof LayerSpec layer ? layer.description() : null;
		if (!Objects.equals(tip, tree.getToolTipText())) {
			tree.setToolTipText(tip);
		}
	}

	private void follow() {
		IEditorPart active = getSite().getPage().getActiveEditor();
		DocumentEditor now = active instanceof DocumentEditor document ? document : null;
		if (now != editor) {
			if (editor != null) {
				editor.removePropertyListener(opened);
			}
			editor = now;
			if (editor != null) {
				editor.addPropertyListener(opened);
			}
		}
		SchemaSpec schema = editor == null || editor.session() == null ? null : editor.session().schema();
		if (schema != shown && schema != null) {
			shown = schema;
			show(schema);
		}
	}

	private void show(SchemaSpec schema) {
		tree.setRedraw(false);
		tree.removeAll();
		SchemaLook look = new SchemaLook(schema);
		TreeItem layer = null;
		TreeItem first = null;
		for (TagChoice choice : TagChoice.all(schema)) {
			TreeItem item = choice.tag() == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(layer, SWT.NONE);
			if (choice.tag() == null) {
				if (layer != null) {
					layer.setExpanded(layer.getItemCount() <= 12);
				}
				layer = item;
				first = first == null ? item : first;
			}
			fill(item, name(choice), choice.key(), Swatches.of(tree, look, choice.layer(), choice.tag()), choice);
		}
		for (LayerSpec each : schema.layers()) {
			if (each.kind() == LayerKind.RELATION || each.kind() == LayerKind.CHAIN) {
				fill(new TreeItem(tree, SWT.NONE), each.label() + (each.kind() == LayerKind.CHAIN ? " (chain)" : " (relation)"), each.key(), Swatches.of(tree, look, each, null), each);
			}
		}
		if (first != null) {
			first.setExpanded(true);
			tree.setTopItem(first);
		}
		tree.setRedraw(true);
	}

	private static String name(TagChoice choice) {
		if (choice.tag() == null) {
			return choice.layer().label();
		}
		return choice.tag().label().isEmpty() ? choice.value() : choice.tag().label();
	}

	private void fill(TreeItem item, String name, String key, Image image, Object data) {
		item.setText(new String[] { name, key });
		item.setImage(0, image);
		item.setData(data);
	}

	/** Gives the tree to those who ask for it. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Tree.class ? adapter.cast(tree) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		follow();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		follow();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		follow();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		if (editor != null) {
			editor.removePropertyListener(opened);
		}
		super.dispose();
	}
}
