package org.glossator.ui.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.learning.Remembered;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ElementTexts;

/**
 * The strings that were annotated or rejected before, with how often that speaks for and against suggesting them again. A
 * click on a head sorts. Virtual, and read from the models in the background. UI thread only.
 */
final class MemoryTable {

	private record Column(String name, String hint, int width, Function<Remembered, Integer> count) {
	}

	private static final List<Column> COLUMNS = List.of(new Column("Words", "What was annotated or rejected", 220, null), new Column("Tag", "The layer and the tag given", 170, null),
			new Column("For", "How often it was annotated so", 60, Remembered::given),
			new Column("Against", "How often it was annotated otherwise, rejected, or left in a passage that was read", 80, Remembered::against),
			new Column("Otherwise", "How often it was annotated with another tag", 90, Remembered::otherwise),
			new Column("Rejected", "How often the suggestion was rejected", 84, Remembered::rejected),
			new Column("Left", "How often it was left as it is in a passage that was read", 60, Remembered::left), new Column("Example", "Where it was annotated", 420, null));

	private final Table table;
	private final Consumer<Remembered> chosen;
	private List<Remembered> all = List.of();
	private List<Remembered> shown = List.of();
	private List<ModelCard> cards = List.of();
	private SchemaSpec schema = SchemaSpec.EMPTY;
	private Column sorting;
	private boolean ascending;

	/** @param chosen told of a string whose places are to be found */
	MemoryTable(Composite parent, Consumer<Remembered> chosen) {
		this.chosen = chosen;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setToolTipText("Enter finds the places with these words in the corpus");
		AccessibleName.set(table, "Strings annotated or rejected before");
		for (Column column : COLUMNS) {
			TableColumn head = new TableColumn(table, column.count() == null ? SWT.LEFT : SWT.RIGHT);
			head.setText(column.name());
			head.setToolTipText(column.hint());
			head.setWidth(column.width());
			head.addListener(SWT.Selection, event -> sort(head, column));
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> choose());
	}

	Table control() {
		return table;
	}

	/** How many strings are shown. */
	int size() {
		return shown.size();
	}

	private void choose() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < shown.size()) {
			chosen.accept(shown.get(row));
		}
	}

	private void fill(TableItem item, int index) {
		// GTK asks for rows that are just being taken away: they have no place any more.
		if (index >= 0 && index < shown.size()) {
			Remembered each = shown.get(index);
			item.setText(COLUMNS.stream().map(column -> column.count() != null ? String.valueOf(column.count().apply(each)) : text(column, each)).toArray(String[]::new));
		}
	}

	private String text(Column column, Remembered each) {
		return switch (column.name()) {
			case "Words" -> each.words();
			case "Tag" -> tag(each);
			default -> each.example();
		};
	}

	private String tag(Remembered each) {
		LayerSpec layer = schema.layer(each.layer());
		FeatureSpec label = layer == null ? null : layer.feature(layer.labelFeature());
		String name = layer == null ? each.layer() : layer.label();
		return each.label().isEmpty() ? name : name + ": " + (label == null ? each.label() : ElementTexts.value(schema, label, each.label()));
	}

	/**
	 * Shows what these models remember, unless it does already.
	 *
	 * @param told told when the rows are there, on the UI thread
	 */
	void show(Corpus corpus, List<ModelCard> learned, Runnable told) {
		if (learned.equals(cards) && (corpus == null || corpus.schema().equals(schema))) {
			return;
		}
		cards = learned;
		schema = corpus == null ? SchemaSpec.EMPTY : corpus.schema();
		Job job = Job.createSystem("Reading what is remembered", (ICoreRunnable) monitor -> {
			List<Remembered> read = new ArrayList<>();
			for (ModelCard card : learned) {
				try {
					read.addAll(new ModelStore(corpus.folder()).remembered(card));
				} catch (IOException e) {
					// A model that is being replaced, or damaged: the view tells of it by its cards, and of the new one soon.
					continue;
				}
			}
			if (!table.isDisposed()) {
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed() && cards == learned) {
						all = read;
						refill();
						told.run();
					}
				});
			}
		});
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private void sort(TableColumn head, Column column) {
		// Counts are asked for from the most down, words from A.
		ascending = sorting == column ? !ascending : column.count() == null;
		sorting = column;
		table.setSortColumn(head);
		table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
		refill();
	}

	private void refill() {
		List<Remembered> rows = new ArrayList<>(all);
		if (sorting == null) {
			rows.sort(Comparator.comparing(Remembered::given).thenComparing(Remembered::against).reversed());
		} else {
			Comparator<Remembered> order = sorting.count() != null ? Comparator.comparing(sorting.count()) : Comparator.comparing(each -> text(sorting, each).toLowerCase(Locale.ROOT));
			rows.sort(ascending ? order : order.reversed());
		}
		shown = rows;
		table.setItemCount(shown.size());
		table.clearAll();
	}
}
