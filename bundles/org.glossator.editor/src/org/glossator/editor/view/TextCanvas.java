package org.glossator.editor.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * A styled text that can be read but not written, and that lets somebody paint between its ground and its letters. The
 * toolkit advises against subclasses because they may come to depend on its inner calls; what is overridden here are
 * public methods doing what they promise: {@link #drawBackground} fills a line's ground, {@link #copy} copies.
 */
final class TextCanvas extends StyledText {

	/** Paints under the letters of a line. */
	@FunctionalInterface
	interface Backdrop {
		/**
		 * @param line a line of the content
		 * @param y its top
		 */
		void paint(GC gc, int line, int y);
	}

	private Backdrop backdrop;
	private Runnable acted = () -> {
	};

	TextCanvas(Composite parent, Backdrop backdrop) {
		super(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.backdrop = backdrop;
		// Without an input method there is no composition that could be shown as if it were text.
		setIME(null);
		setDoubleClickEnabled(false);
		// Tab walks annotations; Ctrl+Tab leaves the text.
		addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_TAB_NEXT
				&& event.detail != SWT.TRAVERSE_TAB_PREVIOUS || (event.stateMask & SWT.MOD1) != 0);
	}

	@Override
	public void drawBackground(GC gc, int x, int y, int width, int height) {
		super.drawBackground(gc, x, y, width, height);
		// Not for the margins, which are filled last, nor while the superclass is being constructed.
		if (backdrop == null || height != getLineHeight() || width < getClientArea().width) {
			return;
		}
		int line = getLineIndex(y + 1);
		if (y == getLinePixel(line)) {
			Color ground = gc.getBackground();
			backdrop.paint(gc, line, y);
			gc.setBackground(ground);
		}
	}

	/** Calls this after each action of a key: something else may be in view. */
	void onAction(Runnable told) {
		acted = told;
	}

	@Override
	public void invokeAction(int action) {
		super.invokeAction(action);
		acted.run();
	}

	/** The last line of which something is in view. */
	int bottomLine() {
		return getLineIndex(Math.max(0, getClientArea().height - 1));
	}

	/** Copies the characters of the document; the superclass would put a line end wherever the column is wrapped. */
	@Override
	public void copy(int clipboardType) {
		Point selection = getSelectionRange();
		if (selection.y == 0 || clipboardType != DND.CLIPBOARD && clipboardType != DND.SELECTION_CLIPBOARD) {
			return;
		}
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[] { getContent().getTextRange(selection.x, selection.y) },
					new Transfer[] { TextTransfer.getInstance() }, clipboardType);
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	public void copy() {
		copy(DND.CLIPBOARD);
	}

	/** Copies: there is nothing that could be cut. */
	@Override
	public void cut() {
		copy();
	}

	@Override
	public void paste() {
		// The text cannot be changed.
	}

	@Override
	public void insert(String string) {
		// The text cannot be changed.
	}

	@Override
	public void append(String string) {
		// The text cannot be changed.
	}

	@Override
	public void replaceTextRange(int start, int length, String text) {
		// The text cannot be changed.
	}

	@Override
	public void setEditable(boolean editable) {
		super.setEditable(false);
	}
}
