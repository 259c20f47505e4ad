package org.glossator.ui.learning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.engine.learning.Figures;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.access.AccessibleName;

/** The layers of a corpus, a row each: on or off, how good, learned from what. UI thread only. */
final class LayerTable {

	private record Head(String name, String hint, int width, int alignment) {
	}

	private static final List<Head> HEADS = List.of(new Head("Layer", "Ticked layers learn and suggest", 104, SWT.LEFT),
			new Head("Wanted", "How many of a hundred suggestions shall be right", 70, SWT.RIGHT),
			new Head("Suggests", "What comes of suggesting only as precisely as wanted", 216, SWT.LEFT),
			new Head("Precision", "Cross-validated, at the best F1: the share of what it finds that is right", 84, SWT.RIGHT),
			new Head("Recall", "Cross-validated, at the best F1: the share of what there is that it finds", 68, SWT.RIGHT),
			new Head("F1", "Cross-validated: the harmonic mean of precision and recall", 56, SWT.RIGHT),
			new Head("Accepted", "Accepted annotations learned from", 84, SWT.RIGHT), new Head("Rejected", "Rejected annotations learned from", 84, SWT.RIGHT),
			new Head("Documents", "Documents learned from", 96, SWT.RIGHT), new Head("Version", "Counts how often something else was learned", 76, SWT.RIGHT),
			new Head("Learned", "When it was last learned", 160, SWT.LEFT));

	private final Table table;
	private List<LayerSpec> layers = List.of();

	/**
	 * @param selected told of the layer chosen
	 * @param ticked told of a layer that is switched on or off
	 */
	LayerTable(Composite parent, Consumer<LayerSpec> selected, BiConsumer<LayerSpec, Boolean> ticked) {
		table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Recommenders by layer");
		for (Head head : HEADS) {
			TableColumn column = new TableColumn(table, head.alignment());
			column.setText(head.name());
			column.setToolTipText(head.hint());
			column.setWidth(head.width());
		}
		table.addListener(SWT.Selection, event -> {
			LayerSpec layer = layers.get(table.indexOf((TableItem) event.item));
			if (event.detail == SWT.CHECK) {
				ticked.accept(layer, ((TableItem) event.item).getChecked());
			} else {
				selected.accept(layer);
			}
		});
	}

	Table control() {
		return table;
	}

	/** The layer chosen, or null. */
	LayerSpec selected() {
		return table.getSelectionIndex() < 0 ? null : layers.get(table.getSelectionIndex());
	}

	/** Shows these layers; the first that was learned is chosen where none is. */
	void show(List<LayerSpec> shown, LearningState state) {
		LayerSpec before = selected();
		layers = List.copyOf(shown);
		table.setItemCount(layers.size());
		for (int i = 0; i < layers.size(); i++) {
			LayerSpec layer = layers.get(i);
			TableItem item = table.getItem(i);
			item.setChecked(state.settings().layer(layer.name()).on());
			item.setText(row(layer, state).toArray(String[]::new));
		}
		if (table.getSelectionIndex() < 0 && !layers.isEmpty()) {
			List<String> names = layers.stream().map(LayerSpec::name).toList();
			int at = before == null ? -1 : names.indexOf(before.name());
			int learned = state.cards().isEmpty() ? 0 : Math.max(0, names.indexOf(state.cards().get(0).layer()));
			table.setSelection(at >= 0 ? at : learned);
		}
	}

	/** What stands in the columns of a layer. */
	static List<String> row(LayerSpec layer, LearningState state) {
		RecommenderSettings.Layer wanted = state.settings().layer(layer.name());
		List<String> cells = new ArrayList<>();
		cells.add(layer.label());
		cells.add(Math.round(100 * wanted.precision()) + " %");
		ModelCard card = state.card(layer.name());
		if (card == null) {
			cells.addAll(List.of("not learned yet", "", "", "", "", "", "", "", ""));
			return cells;
		}
		Figures figures = card.figures();
		Figures.Point best = figures.best();
		Figures.Point point = figures.at(wanted.precision());
		cells.add(!wanted.on() ? "switched off" : best == null ? "too few documents to measure"
				: point == null ? "nothing: never that precise" : "precision " + number(point.precision()) + ", recall " + number(figures.recall(point)));
		cells.add(best == null ? "" : number(best.precision()));
		cells.add(best == null ? "" : number(figures.recall(best)));
		cells.add(best == null ? "" : number(figures.f1(best)));
		cells.add(String.valueOf(card.accepted()));
		cells.add(String.valueOf(card.rejected()));
		cells.add(String.valueOf(card.documents().size()));
		cells.add(String.valueOf(card.version()));
		cells.add(when(card.trained()));
		return cells;
	}

	static String number(double share) {
		return String.format(Locale.ROOT, "%.2f", share);
	}

	private static String when(String trained) {
		try {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).format(Instant.parse(trained).atZone(ZoneId.systemDefault()));
		} catch (DateTimeParseException e) {
			return trained;
		}
	}
}
