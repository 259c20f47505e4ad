package org.glossator.editor.tag;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.editor.SchemaLook;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;

/** All keys on one page, found by what they are or do. */
public final class KeyLegend extends PopupDialog {

	/**
	 * One key.
	 *
	 * @param key as a person reads it
	 * @param does what it does
	 * @param description when to use it, or more of what it does
	 * @param layer of the tag; null for a command
	 * @param tag null for the layer alone, or a command
	 */
	public record Row(String key, String does, String description, LayerSpec layer, TagSpec tag) {

		private boolean holds(String words) {
			return (key + ' ' + does + ' ' + description).toLowerCase(java.util.Locale.ROOT).contains(words);
		}
	}

	private final SchemaLook look;
	private final List<Row> rows;
	private Text words;
	private Table table;

	/**
	 * A legend of these.
	 *
	 * @param look how tags are painted
	 */
	public KeyLegend(Shell parent, SchemaLook look, List<Row> rows) {
		super(parent, SWT.RESIZE, true, true, false, false, false, "Keys", "Escape closes. Keys of tags come from the schema, those of commands from Preferences > Keys");
		this.look = look;
		this.rows = rows;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage("Key or command");
		AccessibleName.set(words, "Filter: key or command");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(table, "Keys");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int width : new int[] { 170, 330, 520 }) {
			new TableColumn(table, SWT.LEFT).setWidth(Letters.width(table, width));
		}
		words.addModifyListener(event -> fill());
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
			}
		});
		fill();
		return area;
	}

	private void fill() {
		table.setRedraw(false);
		table.removeAll();
		String typed = words.getText().strip().toLowerCase(java.util.Locale.ROOT);
		for (Row row : rows) {
			if (row.holds(typed)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[] { row.key(), row.does(), row.description() });
				if (row.layer() != null) {
					item.setImage(0, Swatches.of(table, look, row.layer(), row.tag()));
				}
			}
		}
		table.setRedraw(true);
	}

	@Override
	protected Control getFocusControl() {
		return words;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Letters.width(getShell(), 860), Letters.width(getShell(), 560));
	}
}
