package org.glossator.review.ui.agreement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.ConfusionTable;
import org.glossator.review.agreement.Figure;
import org.glossator.review.agreement.GroupAgreement;
import org.glossator.review.agreement.LayerAgreement;
import org.glossator.review.agreement.Measure;
import org.glossator.review.ui.cases.CaseOpening;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.refresh.Refreshable;

/** How far the annotators of a corpus agree: by pair, by tag, and where they confuse tags. */
public final class AgreementView extends ViewPart implements Refreshable, Measuring.Listener {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.agreement";

	private static final int RESAMPLES = 1_000;

	private final Set<String> left = new TreeSet<>(List.of(CorpusCuration.TARGET, Corpus.EXTRACTION));
	private List<String> names = List.of();
	private Combo layers;
	private Combo measures;
	private Combo by;
	private Gammas gamma;
	private final WhatIf whatIf = new WhatIf(this::refresh);
	private Button stop;
	private Button export;
	private Label message;
	private TabFolder tabs;
	private HeatTable matrix;
	private FigureTable figures;
	private FigureTable parts;
	private ConfusionPart confusion;
	private Measuring measuring;
	private final Runnable changed = this::corporaChanged;
	private Measured measured;
	private List<String> pair = List.of();
	/** No corpus is open. */
	private boolean waiting;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(2, 2).spacing(4).center(true).wrap(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		layers = combo(row, "Layer");
		measures = combo(row, "Figure shown for pairs and tags");
		for (Measure measure : Measure.values()) {
			measures.add(measure.label());
		}
		measures.select(Measure.KRIPPENDORFF_ALPHA.ordinal());
		by = combo(row, "Break down by");
		by.setItems("By tag", "By feature", "By document");
		by.select(0);
		button(row, "Annotators…", this::chooseAnnotators);
		gamma = new Gammas(row, this::refresh);
		button(row, "What If…", () -> whatIf.open(getSite().getShell(), layer(), measured == null ? null : measured.schema()));
		button(row, "Measure Again", this::refresh);
		stop = button(row, "Stop", () -> measuring.stop());
		stop.setToolTipText("Stops measuring; the figures of before stay");
		stop.setEnabled(false);
		export = button(row, "Export…", this::export);
		export.setEnabled(false);
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(100, SWT.DEFAULT).applyTo(message);
		tabs = new TabFolder(parent, SWT.BOTTOM);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		SashForm numbers = tab(tabs, "Figures");
		matrix = new HeatTable(numbers, "Agreement of each pair of annotators", this::chose, (at, column) -> tabs.setSelection(1));
		figures = new FigureTable(numbers, "Figures for all annotators", "All annotators", at -> tabs.setSelection(1));
		parts = new FigureTable(numbers, "Figures by tag, feature or document", "Tag", this::openPart);
		numbers.setWeights(22, 39, 39);
		SashForm confused = tab(tabs, "Confusion");
		confusion = new ConfusionPart(confused, this::open);
		confused.setWeights(60, 40);
		measuring = new Measuring(parent.getDisplay(), this);
		getSite().getService(OpenCorpora.class).addListener(changed);
		refresh();
	}

	private static SashForm tab(TabFolder tabs, String name) {
		SashForm sash = new SashForm(tabs, SWT.HORIZONTAL);
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(sash);
		return sash;
	}

	private Combo combo(Composite row, String name) {
		Combo combo = new Combo(row, SWT.READ_ONLY);
		combo.setToolTipText(name);
		AccessibleName.set(combo, name);
		combo.addListener(SWT.Selection, event -> show());
		return combo;
	}

	private static Button button(Composite row, String text, Runnable pressed) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private Corpus corpus() {
		DocumentSession session = Adapters.adapt(getSite().getPage().getActiveEditor(), DocumentSession.class);
		List<Corpus> open = getSite().getService(OpenCorpora.class).corpora();
		return session != null ? session.corpus() : open.isEmpty() ? null : open.get(0);
	}

	/** What was measured is of no use when its corpus was closed; where none was open, the first that is opened is measured. */
	private void corporaChanged() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			List<Corpus> open = getSite().getService(OpenCorpora.class).corpora();
			if (!message.isDisposed() && (measured != null && !open.contains(measured.corpus()) || waiting && !open.isEmpty())) {
				measured = null;
				export.setEnabled(false);
				refresh();
			}
		});
	}

	private void chooseAnnotators() {
		Corpus corpus = corpus();
		if (corpus != null) {
			Menu menu = new Menu(layers);
			for (String annotator : corpus.annotators()) {
				MenuItem item = new MenuItem(menu, SWT.CHECK);
				item.setText(annotator.replace("&", "&&"));
				item.setSelection(!left.contains(annotator));
				item.addListener(SWT.Selection, event -> {
					if (item.getSelection() ? left.remove(annotator) : left.add(annotator)) {
						refresh();
					}
				});
			}
			menu.setVisible(true);
		}
	}

	/** Measures again. */
	@Override
	public void refresh() {
		Corpus corpus = corpus();
		waiting = corpus == null;
		if (corpus == null) {
			measuring.stop();
			tell("Open a corpus to measure agreement.");
			return;
		}
		List<String> annotators = corpus.annotators().stream().filter(annotator -> !left.contains(annotator)).toList();
		if (annotators.size() < 2) {
			measuring.stop();
			tell("Agreement needs two annotators.");
			return;
		}
		tell("Measuring…");
		stop.setEnabled(true);
		measuring.start(corpus, whatIf.of(gamma.of(AgreementOptions.ALL.withAnnotators(annotators).withResamples(RESAMPLES))));
	}

	@Override
	public void at(int percent, String part) {
		if (!message.isDisposed()) {
			tell("Measuring, " + percent + " %: " + part);
		}
	}

	/** Cancelled by the person, or failed: what was measured before stays. */
	@Override
	public void stopped() {
		if (!message.isDisposed()) {
			stop.setEnabled(false);
			tell(measured == null ? "Measuring was stopped; Measure Again begins anew." : "Measuring was stopped; these are the figures of before.");
		}
	}

	private void tell(String sentence) {
		message.setText(sentence);
		message.requestLayout();
	}

	@Override
	public void measured(Measured now) {
		if (message.isDisposed()) {
			return;
		}
		stop.setEnabled(false);
		measured = now;
		String chosen = layers.getSelectionIndex() < 0 ? "entity" : names.get(layers.getSelectionIndex());
		names = List.copyOf(measured.report().layers().keySet());
		layers.setItems(names.stream().map(name -> CaseTexts.layer(measured.schema(), name)).toArray(String[]::new));
		layers.select(Math.max(0, names.indexOf(chosen)));
		layers.requestLayout();
		export.setEnabled(true);
		show();
	}

	private LayerAgreement layer() {
		return measured == null || names.isEmpty() ? null : measured.report().layers().get(names.get(layers.getSelectionIndex()));
	}

	private void show() {
		LayerAgreement layer = layer();
		if (layer == null) {
			return;
		}
		List<String> annotators = measured.report().annotators();
		matrix.show("", annotators, annotators, cells(layer));
		LinkedHashMap<String, Figure> all = new LinkedHashMap<>();
		layer.all().figures().forEach((each, figure) -> all.put(each.label(), figure));
		figures.show("All annotators", all);
		parts.show(List.of("Tag", "Feature", "Document").get(by.getSelectionIndex()), parts(layer));
		List<String> left = new ArrayList<>();
		layer.excluded().forEach((why, count) -> left.add(count + " " + why.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT)));
		tell(WhatIf.sentence(measured.report().options(), measured.schema()) + layer.all().documents() + " documents, " + layer.all().units() + " annotations, " + layer.all().items() + " places coded by two"
				+ (left.isEmpty() ? "" : "; left out: " + String.join(", ", left)) + Gammas.sentence(layer.all()));
		if (annotators.size() > 1) {
			matrix.select(0, 1);
			chose(0, 1);
		}
	}

	private Measure measure() {
		return Measure.values()[measures.getSelectionIndex()];
	}

	private HeatTable.Cells cells(LayerAgreement layer) {
		List<String> annotators = measured.report().annotators();
		return new HeatTable.Cells() {
			@Override
			public String text(int row, int column) {
				return row == column ? "" : FigureTable.number(heat(row, column));
			}

			@Override
			public double heat(int row, int column) {
				GroupAgreement pair = layer.pair(annotators.get(row), annotators.get(column));
				return pair == null ? Double.NaN : pair.value(measure());
			}
		};
	}

	private LinkedHashMap<String, Figure> parts(LayerAgreement layer) {
		Measure measure = measure();
		LinkedHashMap<String, Figure> shown = new LinkedHashMap<>();
		LayerSpec spec = measured.schema().layer(layer.layer());
		switch (by.getSelectionIndex()) {
			case 0 -> layer.tags().forEach((tag, figures) -> put(shown,
					spec == null ? tag : CaseTexts.value(measured.schema(), layer.layer(), spec.labelFeature(), tag), figures.get(measure)));
			case 1 -> layer.features().forEach((feature, figures) -> put(shown, CaseTexts.feature(measured.schema(), layer.layer(), feature),
					figures.get(measure)));
			default -> layer.perDocument().forEach((document, group) -> put(shown, document, group.figures().get(measure)));
		}
		return shown;
	}

	private static void put(Map<String, Figure> shown, String name, Figure figure) {
		shown.put(name.isEmpty() ? "(none)" : name, figure == null ? Figure.of(Double.NaN) : figure);
	}

	/** A pair of annotators was selected: what they confuse stands on the other page. */
	private void chose(int row, int column) {
		if (layer() != null && row != column) {
			pair = List.of(measured.report().annotators().get(row), measured.report().annotators().get(column));
			confuse(labelFeature(), null);
		}
	}

	private String labelFeature() {
		LayerSpec spec = measured.schema().layer(layer().layer());
		return spec == null ? "" : spec.labelFeature();
	}

	private void confuse(String feature, String value) {
		confusion.show(measured, pair, layer().layer(), feature, value);
	}

	/** The cases behind a tag, a feature or a document. */
	private void openPart(int row) {
		LayerAgreement layer = layer();
		switch (by.getSelectionIndex()) {
			case 0 -> confuse(labelFeature(), List.copyOf(layer.tags().keySet()).get(row));
			case 1 -> confuse(List.copyOf(layer.features().keySet()).get(row), null);
			default -> {
				open(List.copyOf(layer.perDocument().keySet()).get(row));
				return;
			}
		}
		tabs.setSelection(1);
	}

	private void open(String document) {
		try {
			getSite().getPage().openEditor(ReviewInput.of(measured.corpus().folder(), document, pair), ReviewInput.EDITOR);
		} catch (PartInitException e) {
			ILog.of(AgreementView.class).error("Could not open the review of " + document, e);
		}
	}

	private void open(List<String> pair, ConfusionTable.Case about) {
		ReviewInput input = ReviewInput.of(measured.corpus().folder(), about.document(), pair);
		boolean left = about.left() != null;
		CaseOpening.open(getSite().getPage(), input, pair.get(left ? 0 : 1), left ? about.left().id() : about.right().id());
	}

	private void export() {
		Path chosen = ExportChoice.ask(getSite().getShell());
		if (chosen != null) {
			export(chosen);
		}
	}

	/** Writes what was measured; the file's name tells the form: {@code .csv}, {@code .html} or {@code .png}. */
	public void export(Path file) {
		String name = file.getFileName().toString();
		String title = "Agreement in " + measured.corpus().name();
		AgreementExport export = new AgreementExport(measured, title, measure());
		byte[] picture = !name.endsWith(".png") ? null
				: AgreementPicture.png(AgreementPicture.paint(WhatIf.sentence(measured.report().options(), measured.schema()) + title + ", " + CaseTexts.layer(measured.schema(), layer().layer()) + ", " + measure().label(),
						measured.report().annotators(), cells(layer()), parts(layer())));
		Display display = message.getDisplay();
		CorpusJob.start("Exporting agreement", monitor -> {
			Files.write(file, picture != null ? picture : (name.endsWith(".html") ? export.html() : export.csv()).getBytes(StandardCharsets.UTF_8));
			display.asyncExec(() -> {
				if (!message.isDisposed()) {
					tell("Written to " + file + ".");
				}
			});
		});
	}

	@Override
	public void setFocus() {
		matrix.setFocus();
	}

	@Override
	public void dispose() {
		whatIf.close();
		getSite().getService(OpenCorpora.class).removeListener(changed);
		measuring.stop();
		super.dispose();
	}
}
