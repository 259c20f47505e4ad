package org.glossator.ui.corpus;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.text.offset.Boundaries;

/**
 * Styled labels of a tree that end in … where they do not fit their column, rather than in half a letter. Only what is painted is
 * shortened: the item keeps its whole text, for screen readers and for the hint.
 */
abstract class ElidedLabelProvider extends StyledCellLabelProvider {

	private static final String MORE = "…";
	private static final int GAP = 4;

	private TextLayout layout;

	/** What is shown of an element. */
	protected abstract StyledString styled(Object element);

	@Override
	public void update(ViewerCell cell) {
		StyledString text = styled(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		super.update(cell);
	}

	@Override
	protected void paint(Event event, Object element) {
		TreeItem item = (TreeItem) event.item;
		Image image = item.getImage(event.index);
		if (image != null) {
			Rectangle at = item.getImageBounds(event.index);
			Rectangle size = image.getBounds();
			event.gc.drawImage(image, at.x + Math.max(0, (at.width - size.width) / 2), at.y + Math.max(0, (at.height - size.height) / 2));
		}
		Rectangle text = item.getTextBounds(event.index);
		int width = end(event) - text.x;
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		TextLayout shown = fit(item.getFont(event.index), styled(element), width, selected);
		int right = item.getParent().getColumn(event.index).getAlignment() == SWT.RIGHT ? Math.max(0, width - GAP - shown.getBounds().width) : 0;
		shown.draw(event.gc, text.x + right, text.y + Math.max(0, (text.height - shown.getBounds().height) / 2));
	}

	/** Where the column ends: the bounds of an item in the first one are as wide as the column and begin after its indent. */
	private static int end(Event event) {
		Tree tree = ((TreeItem) event.item).getParent();
		int end = -(tree.getHorizontalBar() == null ? 0 : tree.getHorizontalBar().getSelection());
		for (int column : tree.getColumnOrder()) {
			end += tree.getColumn(column).getWidth();
			if (column == event.index) {
				break;
			}
		}
		return end;
	}

	/** A text, as much as fits a width. */
	private TextLayout fit(Font font, StyledString styled, int width, boolean selected) {
		if (layout == null) {
			layout = new TextLayout(font.getDevice());
		}
		String text = styled.getString();
		layout.setFont(font);
		layout.setText(text);
		if (layout.getBounds().width > width) {
			int low = 0;
			int high = text.length();
			while (low < high) {
				int middle = (low + high + 1) / 2;
				layout.setText(text.substring(0, middle) + MORE);
				if (layout.getBounds().width <= width) {
					low = middle;
				} else {
					high = middle - 1;
				}
			}
			Boundaries boundaries = Boundaries.of(text);
			int length = low == 0 || low == text.length() || boundaries.isGraphemeBoundary(low) ? low : boundaries.previousGrapheme(low);
			layout.setText(text.substring(0, length).stripTrailing() + MORE);
		}
		// What is selected has the colours of the selection.
		for (StyleRange range : selected ? new StyleRange[0] : styled.getStyleRanges()) {
			if (range.start < layout.getText().length()) {
				layout.setStyle(range, range.start, range.start + range.length - 1);
			}
		}
		return layout;
	}

	@Override
	public void dispose() {
		if (layout != null) {
			layout.dispose();
			layout = null;
		}
		super.dispose();
	}
}
