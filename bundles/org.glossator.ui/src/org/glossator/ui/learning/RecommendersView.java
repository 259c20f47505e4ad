package org.glossator.ui.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.Figures;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.Part;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.engine.learning.Remembered;
import org.glossator.engine.learning.Training;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.ButtonBar;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusNames;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.find.ShownFind;
import org.glossator.ui.refresh.Refreshable;

/** What is learned from decisions: each layer's recommender with its figures and curve, and where they are least sure. */
public final class RecommendersView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.recommenders";

	private static final String EVERYBODY = "everybody";

	private final Runnable corporaChanged = this::corporaChanged;
	private final Runnable learned = this::refill;
	private OpenCorpora corpora;
	private Learner learner;
	private ActiveSession active;
	private List<Corpus> offered = List.of();
	private Corpus corpus;
	private Combo choice;
	private Combo annotators;
	private Button train;
	private Label status;
	private CTabFolder tabs;
	private LayerTable layers;
	private Spinner wanted;
	private Label parts;
	private CurveCanvas curve;
	private DoubtTable doubts;
	private MemoryTable memory;

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		learner = getSite().getService(Learner.class);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		bar(parent);
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		tab("Layers", layers(tabs));
		doubts = new DoubtTable(tabs, this::chosen);
		tab("Least Sure", doubts.control());
		memory = new MemoryTable(tabs, this::findRemembered);
		tab("Memory", memory.control());
		tabs.setSelection(0);
		corpora.addListener(corporaChanged);
		learner.addListener(learned);
		offer();
		IStructuredSelection selection = getSite().getPage().getSelection() instanceof IStructuredSelection structured ? structured : null;
		show(ChosenCorpus.of(selection, getSite().getWorkbenchWindow(), corpora));
		// What is annotated is what is learned from.
		active = new ActiveSession(getSite().getPage(), session -> {
			if (session != null && session.corpus() != corpus) {
				show(session.corpus());
			}
		});
	}

	private void bar(Composite parent) {
		ButtonBar bar = new ButtonBar(parent);
		bar.label("&Corpus");
		choice = new Combo(bar.control(), SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.set(choice, "Corpus");
		choice.addListener(SWT.Selection, event -> show(offered.get(choice.getSelectionIndex())));
		bar.label("&Learn from");
		annotators = new Combo(bar.control(), SWT.DROP_DOWN | SWT.READ_ONLY);
		annotators.setToolTipText("Whose decisions are learned from");
		AccessibleName.set(annotators, "Learn from");
		annotators.addListener(SWT.Selection, event -> learnFrom());
		train = bar.button("&Train Now", SWT.PUSH, "Learns all ticked layers and measures what was learned; from then on they follow your decisions", this::train);
		Button suggest = bar.button("Suggest after each &decision", SWT.CHECK,
				"Brings suggestions in the open documents up to date a moment after you accept, reject or correct something", () -> { });
		suggest.setSelection(Learner.suggests());
		suggest.addListener(SWT.Selection, event -> Learner.suggests(suggest.getSelection()));
		status = bar.label("");
	}

	private Control layers(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		layers = new LayerTable(sash, this::showLayer, this::ticked);
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(5, 2).applyTo(side);
		new Label(side, SWT.NONE).setText("&Precision wanted");
		wanted = new Spinner(side, SWT.BORDER);
		wanted.setValues(80, 1, 100, 0, 1, 10);
		wanted.setToolTipText("How many of a hundred suggestions of the selected layer shall be right");
		AccessibleName.set(wanted, "Precision wanted, in percent");
		wanted.addListener(SWT.Selection, event -> wantPrecision());
		new Label(side, SWT.NONE).setText("%");
		parts = new Label(side, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(240, SWT.DEFAULT).applyTo(parts);
		curve = new CurveCanvas(side);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(curve.control());
		sash.setWeights(3, 2);
		return sash;
	}

	private void tab(String name, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(control);
	}

	private void corporaChanged() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!choice.isDisposed()) {
				if (!corpora.corpora().equals(offered)) {
					offer();
				}
				if (corpus == null || !offered.contains(corpus)) {
					show(offered.isEmpty() ? null : offered.get(0));
				} else {
					offerAnnotators();
				}
			}
		});
	}

	private void offer() {
		offered = corpora.corpora();
		choice.setItems(CorpusNames.of(offered));
		choice.select(corpus == null ? -1 : offered.indexOf(corpus));
		choice.requestLayout();
	}

	private void show(Corpus chosen) {
		corpus = chosen;
		choice.select(chosen == null ? -1 : offered.indexOf(chosen));
		offerAnnotators();
		refill();
		if (chosen != null) {
			learner.look(chosen);
		}
	}

	private void offerAnnotators() {
		List<String> names = new ArrayList<>();
		names.add(EVERYBODY);
		if (corpus != null) {
			corpus.annotators().stream().filter(name -> !name.equals(Corpus.EXTRACTION)).forEach(names::add);
			List<String> chosen = learner.state(corpus).settings().annotators();
			if (chosen.size() > 1) {
				// Several can be chosen on the command line.
				names.add(String.join(", ", chosen));
			}
			annotators.setItems(names.toArray(String[]::new));
			annotators.select(chosen.isEmpty() ? 0 : Math.max(0, names.indexOf(String.join(", ", chosen))));
			annotators.requestLayout();
		}
	}

	private void learnFrom() {
		int at = annotators.getSelectionIndex();
		List<String> names = at <= 0 ? List.of() : List.of(annotators.getItem(at).split(", "));
		if (corpus != null) {
			learner.settings(corpus, settings -> settings.withAnnotators(names));
		}
	}

	private void train() {
		if (corpus == null) {
			return;
		}
		Set<String> names = new LinkedHashSet<>();
		for (LayerSpec layer : shownLayers()) {
			if (learner.state(corpus).settings().layer(layer.name()).on()) {
				names.add(layer.name());
			}
		}
		learner.train(corpus, names);
	}

	private List<LayerSpec> shownLayers() {
		SchemaSpec schema = corpus == null ? SchemaSpec.EMPTY : corpus.schema();
		return schema.layers().stream().filter(Training::canLearn).toList();
	}

	private void ticked(LayerSpec layer, boolean on) {
		learner.settings(corpus, settings -> settings.with(layer.name(), new RecommenderSettings.Layer(on, settings.layer(layer.name()).precision())));
	}

	private void wantPrecision() {
		LayerSpec layer = layers.selected();
		if (corpus != null && layer != null) {
			double share = wanted.getSelection() / 100.0;
			learner.settings(corpus, settings -> settings.with(layer.name(), new RecommenderSettings.Layer(settings.layer(layer.name()).on(), share)));
		}
	}

	private void refill() {
		if (choice.isDisposed()) {
			return;
		}
		LearningState state = corpus == null ? LearningState.NONE : learner.state(corpus);
		layers.show(shownLayers(), state);
		showLayer(layers.selected());
		doubts.show(state.uncertain(), corpus == null ? SchemaSpec.EMPTY : corpus.schema());
		memory.show(corpus, state.cards(), () -> tabs.getItem(2).setText(memory.size() == 0 ? "Memory" : String.format(Locale.ROOT, "Memory (%,d)", memory.size())));
		train.setEnabled(corpus != null);
		tabs.getItem(1).setText(state.uncertain().isEmpty() ? "Least Sure" : "Least Sure (" + state.uncertain().size() + ")");
		status.setText(corpus == null ? "Open a corpus to learn from it" : !state.told().isEmpty() ? state.told()
				: state.cards().isEmpty() ? "Nothing learned yet: Train Now starts it" : "");
		status.requestLayout();
	}

	private void showLayer(LayerSpec layer) {
		wanted.setEnabled(layer != null);
		if (layer == null || corpus == null) {
			curve.show(List.of());
			parts.setText("");
			return;
		}
		LearningState state = learner.state(corpus);
		int percent = (int) Math.round(100 * state.settings().layer(layer.name()).precision());
		if (wanted.getSelection() != percent) {
			wanted.setSelection(percent);
		}
		ModelCard card = state.card(layer.name());
		curve.show(card == null ? List.of() : card.curve());
		parts.setText(card == null ? "" : words(card));
		parts.requestLayout();
	}

	private static String words(ModelCard card) {
		StringBuilder words = new StringBuilder();
		for (Part part : Part.values()) {
			Figures figures = card.parts().get(part);
			if (figures != null && figures.best() != null) {
				words.append(words.isEmpty() ? "F1: " : ", ").append(part.label()).append(String.format(Locale.ROOT, " %.2f", figures.f1(figures.best())));
			}
		}
		return words.toString();
	}

	private void findRemembered(Remembered string) {
		ShownFind.places(getSite().getWorkbenchWindow(), List.of(string.words().split(" ")));
	}

	private void chosen(Uncertain passage, boolean go) {
		Walk.from(corpus, passage);
		Walk.show(getSite().getPage(), corpus, passage, go);
	}

	/** Shows in the list a passage that the walk has come to. */
	void select(Uncertain passage) {
		doubts.select(passage);
	}

	/** The corpus shown; null for none. */
	Corpus corpus() {
		return corpus;
	}

	/** What stands beside the buttons. */
	String said() {
		return status.getText();
	}

	@Override
	public void refresh() {
		show(corpus);
	}

	@Override
	public void setFocus() {
		tabs.getSelection().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
			corpora.removeListener(corporaChanged);
			learner.removeListener(learned);
		}
		super.dispose();
	}
}
