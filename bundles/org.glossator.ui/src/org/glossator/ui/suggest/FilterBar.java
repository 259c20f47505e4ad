package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.ButtonBar;
import org.glossator.ui.annotations.WordFilter;

/** What suggestions are shown: by words, engine, layer, tag and confidence. UI thread only. */
final class FilterBar {

	private final Runnable changed;
	private final Text words;
	private final Combo engine;
	private final Combo layer;
	private final Combo tag;
	private final Spinner confidence;
	private List<String> engines = List.of();
	private List<LayerSpec> layers = List.of();
	private List<TagSpec> tags = List.of();
	private SchemaSpec schema = SchemaSpec.EMPTY;

	/** @param changed told when something else is to be shown */
	FilterBar(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite bar = new ButtonBar(parent).control();
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Words");
		words.setToolTipText("Shows only suggestions with all these words");
		AccessibleName.set(words, "Filter suggestions by words");
		words.addListener(SWT.Modify, event -> changed.run());
		engine = combo(bar, "En&gine");
		layer = combo(bar, "La&yer");
		layer.addListener(SWT.Selection, event -> showTags());
		tag = combo(bar, "&Tag");
		Composite sure = labelled(bar, "S&ure from");
		confidence = new Spinner(sure, SWT.BORDER);
		confidence.setValues(0, 0, 100, 0, 5, 20);
		AccessibleName.set(confidence, "Sure at least, in percent");
		confidence.setToolTipText("In percent: hides suggestions the engine is less sure of");
		confidence.addListener(SWT.Selection, event -> changed.run());
		new Label(sure, SWT.NONE).setText("%");
		fill(engine, "all", engines, 0);
		show(null);
	}

	private Combo combo(Composite bar, String name) {
		Combo combo = new Combo(labelled(bar, name), SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setVisibleItemCount(30);
		// As wide as its longest choice it would push the others into a second row.
		GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(combo);
		AccessibleName.set(combo, name.replace("&", ""));
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	private static Composite labelled(Composite bar, String name) {
		Composite pair = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(pair);
		new Label(pair, SWT.NONE).setText(name);
		return pair;
	}

	/** Offers the layers of a session's schema; keeps what was chosen where it is still there. */
	void show(DocumentSession session) {
		SchemaSpec now = session == null ? SchemaSpec.EMPTY : session.schema();
		String chosenLayer = layerName();
		String chosenTag = tagName();
		schema = now;
		layers = now.layers();
		fill(layer, "all", layers.stream().map(LayerSpec::label).toList(), indexOf(layers.stream().map(LayerSpec::name).toList(), chosenLayer));
		showTags();
		tag.select(indexOf(tags.stream().map(TagSpec::name).toList(), chosenTag));
	}

	private void showTags() {
		LayerSpec chosen = schema.layer(layerName());
		FeatureSpec label = chosen == null ? null : chosen.feature(chosen.labelFeature());
		TagSetSpec set = label == null ? null : schema.tagSetOf(label);
		tags = set == null ? List.of() : set.tags();
		fill(tag, "all", tags.stream().map(each -> each.label().isEmpty() ? each.name() : each.label()).toList(), 0);
		tag.setEnabled(!tags.isEmpty());
	}

	/** Offers these engines. */
	void showEngines(Collection<String> met) {
		List<String> now = List.copyOf(met);
		if (!now.equals(engines)) {
			String chosen = engineName();
			engines = now;
			fill(engine, "all", engines, indexOf(engines, chosen));
			engine.requestLayout();
		}
	}

	private static void fill(Combo combo, String all, List<String> names, int chosen) {
		List<String> items = new ArrayList<>();
		items.add(all);
		items.addAll(names);
		combo.setItems(items.toArray(String[]::new));
		combo.select(chosen);
		combo.requestLayout();
	}

	/** The row of a name in a combo whose first row stands for all. */
	private static int indexOf(List<String> names, String name) {
		return names.indexOf(name) + 1;
	}

	private String engineName() {
		int at = engine.getSelectionIndex();
		return at <= 0 || at > engines.size() ? "" : engines.get(at - 1);
	}

	private String layerName() {
		int at = layer.getSelectionIndex();
		return at <= 0 || at > layers.size() ? "" : layers.get(at - 1).name();
	}

	private String tagName() {
		int at = tag.getSelectionIndex();
		return at <= 0 || at > tags.size() ? "" : tags.get(at - 1).name();
	}

	/** The filter as it is set now. */
	SuggestionFilter filter(DocumentSession session) {
		return SuggestionFilter.of(schema, engineName(), layerName(), tagName(), confidence.getSelection() / 100.0,
				WordFilter.of(session, words.getText()));
	}
}
