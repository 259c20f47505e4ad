package org.glossator.editor;

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
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.access.AccessibleName;

/** Lists how the annotations in the file differ from those in the editor. Escape closes it. */
final class DiskComparison extends PopupDialog {

	private static final int[] WIDTHS = { 110, 280, 200, 200 };
	private static final String[] TITLES = { "", "Text", "Here", "On disk" };

	private final DocumentSession session;
	private final List<DiskDifferences> differences;
	private Table table;

	DiskComparison(Shell parent, DocumentSession session, List<AnnotationRecord> there) {
		super(parent, SWT.RESIZE, true, true, false, false, false, "Differences from the file", "Escape closes. Reload or Keep decides for all of them.");
		this.session = session;
		differences = DiskDifferences.of(session.snapshot().annotations(), there);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(table, "Differences from the file");
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(TITLES[i]);
			column.setWidth(WIDTHS[i]);
		}
		for (DiskDifferences difference : differences) {
			new TableItem(table, SWT.NONE).setText(new String[] { difference.kind().label(), text(difference.record()), tag(difference.here()), tag(difference.there()) });
		}
		if (differences.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(new String[] { "None", "The file holds the same annotations.", "", "" });
		}
		return area;
	}

	private String text(AnnotationRecord record) {
		if (!(record instanceof SpanRecord span) || span.span().end() > session.text().length()) {
			return "";
		}
		return span.span().coveredText(session.text()).replaceAll("\\s+", " ");
	}

	private String tag(AnnotationRecord record) {
		if (record == null) {
			return "";
		}
		LayerSpec layer = session.schema().layer(record.layer());
		FeatureValues values = record.values();
		StringBuilder tag = new StringBuilder(layer == null ? record.layer() : layer.label());
		for (int i = 0; i < values.size(); i++) {
			tag.append(i == 0 ? ": " : ", ").append(values.value(i));
		}
		if (record instanceof SpanRecord span) {
			tag.append(" (").append(span.span().begin()).append('–').append(span.span().end()).append(')');
		}
		return tag.append(", ").append(record.provenance().status().id()).toString();
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(840, 420);
	}
}
