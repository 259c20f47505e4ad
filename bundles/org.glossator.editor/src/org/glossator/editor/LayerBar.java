package org.glossator.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editor.view.Swatch;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * The layers above the text, each with its colour and bar: a legend, and a switch that shows or hides. A context menu
 * fades a layer or shows it alone. Each is a bar of its own, for a bar does not wrap where the window is narrow or the
 * letters are large.
 */
final class LayerBar {

	private static final String NAME = LayerBar.class.getName();

	private final Composite bars;
	private final LayerVisibility visibility;
	private final List<ToolItem> items = new ArrayList<>();
	private final List<Image> images = new ArrayList<>();

	LayerBar(Composite parent, LayerVisibility visibility) {
		this.visibility = visibility;
		bars = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = layout.spacing = 0;
		bars.setLayout(layout);
		bars.addListener(SWT.Dispose, event -> images.forEach(Image::dispose));
		// So that the text does not move down when the layers come.
		new ToolItem(new ToolBar(bars, SWT.FLAT | SWT.RIGHT), SWT.CHECK).setText(" ");
		bars.setEnabled(false);
	}

	Composite control() {
		return bars;
	}

	/** Shows the layers of spans of a schema, in its order. */
	void show(SchemaSpec schema) {
		for (Control each : bars.getChildren()) {
			each.dispose();
		}
		bars.setEnabled(true);
		items.clear();
		SchemaLook look = new SchemaLook(schema);
		for (LayerSpec layer : schema.layers().stream().filter(each -> each.kind() == LayerKind.SPAN).toList()) {
			Image image = Swatch.image(bars, look.color(layer, null), look.bar(layer));
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
		bars.getParent().layout(true, true);
	}

	private ToolItem item(String text, String tip, Image image) {
		ToolBar bar = new ToolBar(bars, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
		bar.addListener(SWT.MenuDetect, event -> menu(bar, event));
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setText(text);
		item.setData(NAME, text);
		item.setToolTipText(tip);
		item.setImage(image);
		items.add(item);
		return item;
	}

	/** Shows what is visible now. */
	void update() {
		for (ToolItem item : items) {
			LayerVisibility.Level level = item.getData() instanceof Status status
					? visibility.isShown(status) ? LayerVisibility.Level.FULL : LayerVisibility.Level.HIDDEN
					: visibility.level((String) item.getData());
			item.setSelection(level != LayerVisibility.Level.HIDDEN);
			say(item, level);
			// A pressed button keeps the desktop's ground, the others are on that of the theme.
			item.setForeground(item.getSelection() && !Display.isSystemDarkTheme() ? null : bars.getParent().getForeground());
		}
	}

	/** In words: pressed or not can hardly be seen in some themes, weak or strong not at all. */
	private void say(ToolItem item, LayerVisibility.Level level) {
		String name = (String) item.getData(NAME);
		String text = switch (level) {
		case FULL -> name;
		case FADED -> name + " (faded)";
		case HIDDEN -> name + " (hidden)";
		};
		if (!text.equals(item.getText())) {
			ToolBar bar = item.getParent();
			boolean focus = bar.isFocusControl();
			item.setText(text);
			bar.requestLayout();
			if (focus) {
				// GTK lets go of it with the old text.
				bar.getDisplay().asyncExec(() -> {
					if (!bar.isDisposed() && bar.getDisplay().getFocusControl() == null) {
						bar.setFocus();
					}
				});
			}
		}
	}

	private void menu(ToolBar bar, Event event) {
		if (!(bar.getItem(0).getData() instanceof String layer)) {
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
