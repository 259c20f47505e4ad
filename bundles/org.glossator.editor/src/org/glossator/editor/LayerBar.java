package org.glossator.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editor.view.BarStyle;
import org.glossator.editor.view.Swatch;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * The layers above the text, each with its colour and bar: a legend, and a switch that shows or hides. A context menu
 * fades a layer or shows it alone.
 */
final class LayerBar {

	private final ToolBar bar;
	private final LayerVisibility visibility;
	private final List<ToolItem> items = new ArrayList<>();
	private final List<Image> images = new ArrayList<>();

	LayerBar(Composite parent, LayerVisibility visibility) {
		this.visibility = visibility;
		bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
		bar.addListener(SWT.Dispose, event -> images.forEach(Image::dispose));
		bar.addListener(SWT.MenuDetect, this::menu);
	}

	ToolBar control() {
		return bar;
	}

	/** Shows the layers of spans of a schema, in its order. */
	void show(SchemaSpec schema) {
		items.forEach(ToolItem::dispose);
		items.clear();
		List<LayerSpec> layers = schema.layers().stream().filter(layer -> layer.kind() == LayerKind.SPAN).toList();
		for (int i = 0; i < layers.size(); i++) {
			LayerSpec layer = layers.get(i);
			Image image = Swatch.image(bar, SchemaLook.rgb(layer.color()), BarStyle.of(i));
			images.add(image);
			ToolItem item = item(layer.label(), "Shows or hides the layer " + layer.label() + ". Right click for more.", image);
			item.setData(layer.name());
			item.addListener(SWT.Selection, event -> visibility.set(layer.name(),
					item.getSelection() ? LayerVisibility.Level.FULL : LayerVisibility.Level.HIDDEN));
		}
		ToolItem suggestions = item("Suggestions", "Shows or hides what nobody has decided on yet.", null);
		suggestions.addListener(SWT.Selection, event -> visibility.set(Status.SUGGESTED, suggestions.getSelection()));
		suggestions.setData(Status.SUGGESTED);
		ToolItem rejected = item("Rejected", "Shows or hides what was rejected.", null);
		rejected.addListener(SWT.Selection, event -> visibility.set(Status.REJECTED, rejected.getSelection()));
		rejected.setData(Status.REJECTED);
		update();
		bar.getParent().layout();
	}

	private ToolItem item(String text, String tip, Image image) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setText(text);
		item.setToolTipText(tip);
		item.setImage(image);
		items.add(item);
		return item;
	}

	/** Shows what is visible now. */
	void update() {
		for (ToolItem item : items) {
			item.setSelection(item.getData() instanceof Status status ? visibility.isShown(status)
					: visibility.level((String) item.getData()) != LayerVisibility.Level.HIDDEN);
			// A pressed button keeps the desktop's ground, the others are on that of the theme.
			item.setForeground(item.getSelection() && !Display.isSystemDarkTheme() ? null : bar.getParent().getForeground());
		}
	}

	private void menu(Event event) {
		Point place = bar.toControl(event.x, event.y);
		ToolItem item = bar.getItem(place);
		if (item == null || !(item.getData() instanceof String layer)) {
			event.doit = false;
			return;
		}
		Menu old = bar.getMenu();
		Menu menu = new Menu(bar);
		choice(menu, "Show", () -> visibility.set(layer, LayerVisibility.Level.FULL));
		choice(menu, "Fade", () -> visibility.set(layer, LayerVisibility.Level.FADED));
		choice(menu, "Hide", () -> visibility.set(layer, LayerVisibility.Level.HIDDEN));
		choice(menu, "Only This One", () -> visibility.toggleSolo(layer));
		bar.setMenu(menu);
		if (old != null) {
			old.dispose();
		}
	}

	private static void choice(Menu menu, String text, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> run.run());
	}
}
