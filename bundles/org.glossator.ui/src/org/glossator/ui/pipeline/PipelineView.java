package org.glossator.ui.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.EngineCatalog;
import org.glossator.engine.external.ExternalEngines;
import org.glossator.engine.external.PearFile;
import org.glossator.engine.pipeline.EngineInfo;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.UndoBinding;
import org.glossator.ui.refresh.Refreshable;

/**
 * The pipelines of the corpus that is worked on: which engines run, in which order, with which parameters. What is changed
 * is in the corpus at once and can be undone; the next suggestions follow it.
 */
public final class PipelineView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.pipelines";

	private OpenCorpora corpora;
	private ActiveSession active;
	private UndoBinding undo;
	private final Runnable corporaChanged = this::laterShow;
	private Corpus corpus;
	private Combo names;
	private Button use;
	private Button delete;
	private Spinner least;
	private Table steps;
	private Label said;
	private final List<Button> onStep = new ArrayList<>();
	private Button parameters;
	private Button trust;
	private PipelineSpec spec = PipelineSpec.DEFAULT;
	private List<EngineInfo> infos = List.of();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite top = bar(parent);
		new Label(top, SWT.NONE).setText("&Pipeline:");
		names = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.set(names, "Pipeline");
		names.addListener(SWT.Selection, event -> load(names.getText()));
		use = button(top, "Use for Suggestions", SWT.CHECK, "The engine runs this pipeline when none is named", this::choose);
		button(top, "&New\u2026", SWT.PUSH, "Makes a pipeline like the one shown", this::askNew);
		delete = button(top, "&Delete", SWT.PUSH, "Takes the pipeline shown away", this::delete);
		new Label(top, SWT.NONE).setText("Least confidence (%):");
		least = new Spinner(top, SWT.BORDER);
		AccessibleName.set(least, "Least confidence, in percent");
		least.setValues(0, 0, 100, 0, 5, 20);
		least.setToolTipText("Suggestions the engines are less sure of are left out");
		least.addListener(SWT.Selection, event -> write("Set Least Confidence", spec.withMinimumConfidence(least.getSelection() / 100.0)));
		steps = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
		steps.setHeaderVisible(true);
		AccessibleName.set(steps, "Engines of the pipeline, in the order they run");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(steps);
		column("Engine", 130);
		column("What it does", 330);
		column("Comes from", 110);
		column("Parameters", 200);
		steps.addListener(SWT.Selection, this::selected);
		steps.addListener(SWT.DefaultSelection, event -> askParameters());
		Composite below = bar(parent);
		onStep.add(button(below, "&Up", SWT.PUSH, "Runs it earlier", () -> move(-1)));
		onStep.add(button(below, "Down", SWT.PUSH, "Runs it later", () -> move(1)));
		button(below, "Add\u2026", SWT.PUSH, "Adds an engine of the corpus or of a bundle", this::showAdd);
		onStep.add(button(below, "Remove", SWT.PUSH, "Takes it out of the pipeline", this::remove));
		parameters = button(below, "Para&meters\u2026", SWT.PUSH, "Sets the engine's parameters", this::askParameters);
		trust = button(below, "&Trust\u2026", SWT.PUSH, "Lets an engine with code of its own run on this machine", this::askTrust);
		said = new Label(below, SWT.NONE);
		corpora = getSite().getService(OpenCorpora.class);
		corpora.addListener(corporaChanged);
		undo = new UndoBinding(getViewSite());
		active = new ActiveSession(getSite().getPage(), this::follow);
		follow(active.session());
	}

	private static Composite bar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return bar;
	}

	private static Button button(Composite bar, String name, int style, String hint, Runnable work) {
		Button button = new Button(bar, style);
		button.setText(name);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(steps, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private void laterShow() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!steps.isDisposed()) {
				follow(active.session());
			}
		});
	}

	private void follow(DocumentSession session) {
		List<Corpus> open = corpora.corpora();
		Corpus now = session != null ? session.corpus() : corpus != null && open.contains(corpus) ? corpus : open.isEmpty() ? null : open.get(0);
		if (now != corpus) {
			corpus = now;
			IUndoContext context = corpus == null ? null : corpora.undoContext(corpus);
			undo.show(context);
			names.removeAll();
		}
		refresh();
	}

	@Override
	public void refresh() {
		if (corpus == null) {
			names.removeAll();
			steps.removeAll();
			say("Open a corpus to see its pipelines");
			return;
		}
		try {
			String shown = names.getText();
			List<String> all = PipelineFiles.names(corpus.folder());
			names.setItems(all.toArray(String[]::new));
			names.requestLayout();
			load(all.contains(shown) ? shown : PipelineFiles.chosen(corpus.folder()));
		} catch (IOException fault) {
			say(fault.getMessage());
		}
	}

	private Path folder() {
		return corpus.folder();
	}

	/** Shows a pipeline of the corpus. */
	void load(String name) {
		names.setText(name);
		try {
			spec = PipelineFiles.read(folder(), name);
			infos = new ArrayList<>();
			for (PipelineStep step : spec.steps()) {
				infos.add(EngineCatalog.engine(folder(), step.engine()));
			}
			show();
		} catch (IOException fault) {
			spec = new PipelineSpec(List.of(), 0);
			infos = List.of();
			show();
			say(fault.getMessage());
		}
	}

	private void show() {
		int row = steps.getSelectionIndex();
		steps.removeAll();
		for (int i = 0; i < spec.steps().size(); i++) {
			PipelineStep step = spec.steps().get(i);
			EngineInfo info = infos.get(i);
			TableItem item = new TableItem(steps, SWT.NONE);
			item.setChecked(step.on());
			item.setText(new String[] { step.engine(), info.problem().isEmpty() ? info.description() : info.problem(), kind(info.kind()), parameters(step) });
		}
		steps.setSelection(Math.min(row, steps.getItemCount() - 1));
		least.setSelection((int) Math.round(spec.minimumConfidence() * 100));
		String name = names.getText();
		try {
			use.setSelection(PipelineFiles.chosen(folder()).equals(name));
		} catch (IOException fault) {
			say(fault.getMessage());
		}
		delete.setEnabled(!name.equals(PipelineFiles.DEFAULT));
		List<String> warnings = spec.warnings();
		say(warnings.isEmpty() ? "" : warnings.get(0));
		enable();
	}

	private static String kind(EngineInfo.Kind kind) {
		return switch (kind) {
			case BUILT_IN -> "Glossator";
			case DESCRIPTOR -> "the corpus";
			case PEAR -> "the corpus, trusted";
			case PEAR_NOT_TRUSTED -> "the corpus, not trusted";
			case SERVICE -> "a bundle";
			case MISSING -> "";
		};
	}

	private static String parameters(PipelineStep step) {
		List<String> texts = new ArrayList<>();
		step.parameters().forEach((name, value) -> texts.add(name + " = " + value));
		return String.join(", ", texts);
	}

	private void say(String sentence) {
		said.setText(sentence);
		said.requestLayout();
	}

	private void enable() {
		int row = steps.getSelectionIndex();
		onStep.forEach(button -> button.setEnabled(row >= 0));
		parameters.setEnabled(row >= 0 && !infos.get(row).parameters().isEmpty());
		trust.setEnabled(row >= 0 && infos.get(row).kind() == EngineInfo.Kind.PEAR_NOT_TRUSTED);
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			int row = steps.indexOf((TableItem) event.item);
			switchStep(row, ((TableItem) event.item).getChecked());
		}
		enable();
	}

	/** Switches an engine on or off. */
	void switchStep(int row, boolean on) {
		replace(on ? "Switch Engine On" : "Switch Engine Off", row, spec.steps().get(row).withOn(on));
	}

	private void replace(String label, int row, PipelineStep step) {
		List<PipelineStep> changed = new ArrayList<>(spec.steps());
		changed.set(row, step);
		write(label, spec.withSteps(changed));
	}

	/** Moves the selected engine. */
	void move(int by) {
		int row = steps.getSelectionIndex();
		if (row >= 0 && row + by >= 0 && row + by < spec.steps().size()) {
			List<PipelineStep> changed = new ArrayList<>(spec.steps());
			Collections.swap(changed, row, row + by);
			write("Move Engine", spec.withSteps(changed));
			steps.setSelection(row + by);
			enable();
		}
	}

	private void remove() {
		int row = steps.getSelectionIndex();
		if (row >= 0) {
			List<PipelineStep> changed = new ArrayList<>(spec.steps());
			changed.remove(row);
			write("Remove Engine", spec.withSteps(changed));
		}
	}

	private void showAdd() {
		if (corpus == null) {
			return;
		}
		Menu menu = new Menu(steps);
		try {
			List<String> there = spec.steps().stream().map(PipelineStep::engine).toList();
			for (EngineInfo info : EngineCatalog.of(folder())) {
				if (!there.contains(info.name())) {
					MenuItem item = new MenuItem(menu, SWT.PUSH);
					item.setText(info.name() + (info.description().isEmpty() ? "" : "  \u2013  " + info.description().replace("&", "&&")));
					item.addListener(SWT.Selection, event -> add(info.name()));
				}
			}
		} catch (IOException fault) {
			say(fault.getMessage());
		}
		if (menu.getItemCount() == 0) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText("All engines are there. UIMA descriptors and PEARs in the corpus's folder engines are offered here.");
			none.setEnabled(false);
		}
		menu.addListener(SWT.Hide, event -> steps.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Adds an engine at the end. */
	void add(String engine) {
		List<PipelineStep> changed = new ArrayList<>(spec.steps());
		changed.add(PipelineStep.of(engine));
		write("Add Engine", spec.withSteps(changed));
	}

	private void askParameters() {
		int row = steps.getSelectionIndex();
		if (row < 0 || infos.get(row).parameters().isEmpty()) {
			return;
		}
		ParametersDialog dialog = new ParametersDialog(getSite().getShell(), infos.get(row), spec.steps().get(row).parameters());
		if (dialog.open() == Window.OK) {
			replace("Set Parameters", row, spec.steps().get(row).withParameters(dialog.values()));
		}
	}

	/** Sets one parameter of an engine. */
	void parameter(int row, String name, String value) {
		Map<String, String> values = new TreeMap<>(spec.steps().get(row).parameters());
		values.put(name, value);
		replace("Set Parameters", row, spec.steps().get(row).withParameters(values));
	}

	private void askTrust() {
		int row = steps.getSelectionIndex();
		if (row >= 0 && MessageDialog.openConfirm(getSite().getShell(), "Trust This Engine", "The engine " + infos.get(row).name()
				+ " brings its own code, which can do on this machine whatever you can do. Trust it only if you know who made it. Its file is remembered as it is now; "
				+ "if it changes, you are asked again.")) {
			try {
				PearFile pear = ExternalEngines.pear(folder(), infos.get(row).name()).orElse(null);
				if (pear != null) {
					pear.trust();
				}
				load(names.getText());
			} catch (IOException fault) {
				say(fault.getMessage());
			}
		}
	}

	private void askNew() {
		if (corpus == null) {
			return;
		}
		InputDialog dialog = new InputDialog(getSite().getShell(), "New Pipeline", "Name of the pipeline, as it is given to annotate --pipeline:", "",
				text -> !PipelineFiles.isName(text.strip()) ? "A name is made of letters, digits, spaces and hyphens."
						: List.of(names.getItems()).contains(text.strip()) ? "The corpus has a pipeline of that name." : null);
		if (dialog.open() == Window.OK) {
			create(dialog.getValue().strip());
		}
	}

	/** Makes a pipeline like the one shown and shows it. */
	void create(String name) {
		PipelineSpec like = spec;
		run("New Pipeline", List.of(name), () -> PipelineFiles.write(folder(), name, like));
		refresh();
		load(name);
	}

	private void delete() {
		String name = names.getText();
		run("Delete Pipeline", List.of(name, PipelineFiles.DEFAULT), () -> PipelineFiles.delete(folder(), name));
	}

	private void choose() {
		if (corpus != null) {
			String name = use.getSelection() ? names.getText() : PipelineFiles.DEFAULT;
			run("Use Pipeline", List.of(PipelineFiles.DEFAULT), () -> PipelineFiles.choose(folder(), name));
		}
	}

	private void write(String label, PipelineSpec changed) {
		if (corpus != null) {
			String name = names.getText();
			run(label, List.of(name), () -> PipelineFiles.write(folder(), name, changed));
		}
	}

	private void run(String label, List<String> touched, PipelineChange.Work work) {
		try {
			IStatus status = OperationHistoryFactory.getOperationHistory()
					.execute(new PipelineChange(label, corpora.undoContext(corpus), folder(), touched, work, this::laterRefresh), null, null);
			refresh();
			if (!status.isOK()) {
				say(status.getMessage());
			}
		} catch (ExecutionException fault) {
			ILog.of(PipelineView.class).error(label + " failed", fault);
		}
	}

	private void laterRefresh() {
		steps.getDisplay().asyncExec(() -> {
			if (!steps.isDisposed()) {
				refresh();
			}
		});
	}

	@Override
	public void setFocus() {
		steps.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			corpora.removeListener(corporaChanged);
			active.dispose();
			undo.dispose();
		}
		super.dispose();
	}
}
