package org.glossator.review.ui.agreement;

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
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
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
public final class AgreementView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.agreement";

	private static final int RESAMPLES = 1_000;

	private final Set<String> left = new TreeSet<>(List.of(CorpusCuration.TARGET, Corpus.EXTRACTION));
	private List<String> names = List.of();
	private Combo layers;
	private Combo measures;
	private Combo by;
	private Button gamma;
	private Button boundaries;
	private Button export;
	private Label message;
	private HeatTable matrix;
	private FigureTable figures;
	private FigureTable parts;
	private ConfusionPart confusion;
	private Job measuring;
	private Measured measured;

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
		button(row, SWT.PUSH, "Annotators…", this::chooseAnnotators);
		gamma = button(row, SWT.CHECK, "Gamma", this::refresh);
		gamma.setToolTipText("Gamma takes long on large corpora");
		boundaries = button(row, SWT.CHECK, "Ignore boundaries", this::refresh);
		boundaries.setToolTipText("What if aligned annotations counted as the same place?");
		button(row, SWT.PUSH, "Measure Again", this::refresh);
		export = button(row, SWT.PUSH, "Export…", this::export);
		export.setEnabled(false);
		message = new Label(row, SWT.NONE);
		TabFolder tabs = new TabFolder(parent, SWT.BOTTOM);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		SashForm numbers = tab(tabs, "Figures");
		matrix = new HeatTable(numbers, "Agreement of each pair of annotators", this::showConfusion);
		figures = new FigureTable(numbers, "Figures for all annotators", "All annotators");
		parts = new FigureTable(numbers, "Figures by tag, feature or document", "Tag");
		numbers.setWeights(22, 39, 39);
		SashForm confused = tab(tabs, "Confusion");
		confusion = new ConfusionPart(confused, this::open);
		confused.setWeights(60, 40);
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

	private static Button button(Composite row, int style, String text, Runnable pressed) {
		Button button = new Button(row, style);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private Corpus corpus() {
		DocumentSession session = Adapters.adapt(getSite().getPage().getActiveEditor(), DocumentSession.class);
		List<Corpus> open = getSite().getService(OpenCorpora.class).corpora();
		return session != null ? session.corpus() : open.isEmpty() ? null : open.get(0);
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
		if (corpus == null) {
			tell("Open a corpus to measure agreement.");
			return;
		}
		List<String> annotators = corpus.annotators().stream().filter(annotator -> !left.contains(annotator)).toList();
		if (annotators.size() < 2) {
			tell("Agreement needs two annotators.");
			return;
		}
		if (measuring != null) {
			measuring.cancel();
		}
		tell("Measuring…");
		AgreementOptions options = AgreementOptions.ALL.withAnnotators(annotators).withResamples(RESAMPLES).withGamma(gamma.getSelection(), 0)
				.whatIf(boundaries.getSelection(), Map.of());
		measuring = Measuring.start(corpus, options, this::measured);
	}

	private void tell(String sentence) {
		message.setText(sentence);
		message.requestLayout();
	}

	private void measured(Measured now) {
		if (message.isDisposed()) {
			return;
		}
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
		Measure measure = Measure.values()[measures.getSelectionIndex()];
		List<String> annotators = measured.report().annotators();
		matrix.show("", annotators, annotators, new HeatTable.Cells() {
			@Override
			public String text(int row, int column) {
				return row == column ? "" : FigureTable.number(heat(row, column));
			}

			@Override
			public double heat(int row, int column) {
				GroupAgreement pair = layer.pair(annotators.get(row), annotators.get(column));
				return pair == null ? Double.NaN : pair.value(measure);
			}
		});
		LinkedHashMap<String, Figure> all = new LinkedHashMap<>();
		layer.all().figures().forEach((each, figure) -> all.put(each.label(), figure));
		figures.show("All annotators", all);
		parts.show(List.of("Tag", "Feature", "Document").get(by.getSelectionIndex()), parts(layer, measure));
		List<String> left = new ArrayList<>();
		layer.excluded().forEach((why, count) -> left.add(count + " " + why.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT)));
		tell(layer.all().documents() + " documents, " + layer.all().units() + " annotations, " + layer.all().items() + " places coded by two"
				+ (left.isEmpty() ? "" : "; left out: " + String.join(", ", left)));
		if (annotators.size() > 1) {
			matrix.select(0, 1);
			showConfusion(0, 1);
		}
	}

	private LinkedHashMap<String, Figure> parts(LayerAgreement layer, Measure measure) {
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

	private void showConfusion(int row, int column) {
		LayerAgreement layer = layer();
		List<String> annotators = measured.report().annotators();
		if (layer != null && row != column) {
			LayerSpec spec = measured.schema().layer(layer.layer());
			confusion.show(measured, List.of(annotators.get(row), annotators.get(column)), layer.layer(), spec == null ? "" : spec.labelFeature());
		}
	}

	private void open(List<String> pair, ConfusionTable.Case about) {
		String target = pair.contains(CorpusCuration.TARGET) ? CorpusCuration.TARGET + "-2" : CorpusCuration.TARGET;
		ReviewInput input = new ReviewInput(measured.corpus().folder(), about.document(), pair.stream().sorted().toList(), target);
		boolean left = about.left() != null;
		CaseOpening.open(getSite().getPage(), input, pair.get(left ? 0 : 1), left ? about.left().id() : about.right().id());
	}

	private void export() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText("Export Agreement");
		dialog.setFilterExtensions(new String[] { "*.csv", "*.html" });
		dialog.setFilterNames(new String[] { "Table (*.csv)", "Page (*.html)" });
		dialog.setFileName("agreement.csv");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Measured written = measured;
			CorpusJob.start("Exporting agreement", monitor -> Files.writeString(Path.of(chosen), chosen.endsWith(".html")
					? AgreementExport.html(written.report(), "Agreement in " + written.corpus().name()) : AgreementExport.csv(written.report())));
		}
	}

	@Override
	public void setFocus() {
		matrix.setFocus();
	}

	@Override
	public void dispose() {
		if (measuring != null) {
			measuring.cancel();
		}
		super.dispose();
	}
}
