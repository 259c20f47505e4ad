package org.glossator.ui.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.EngineCatalog;
import org.glossator.engine.external.ExternalEngines;
import org.glossator.engine.external.PearFile;
import org.glossator.engine.pipeline.EngineInfo;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.ButtonBar;
import org.glossator.ui.document.WorkedOnCorpus;
import org.glossator.ui.refresh.Refreshable;

/**
 * The pipelines of the corpus that is worked on: which engines run, in which order, with which parameters. What is changed
 * is in the corpus at once and can be undone; the next suggestions follow it.
 */
public final class PipelineView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.pipelines";

	private WorkedOnCorpus working;
	private Corpus corpus;
	private Combo names;
	private Button use;
	private Button delete;
	private Spinner least;
	private StepTable steps;
	private Label said;
	private final List<Button> onStep = new ArrayList<>();
	private Button parameters;
	private Button trust;
	private PipelineSpec spec = PipelineSpec.DEFAULT;
	private List<EngineInfo> infos = List.of();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		ButtonBar top = new ButtonBar(parent);
		top.label("&Pipeline:");
		names = new Combo(top.control(), SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.set(names, "Pipeline");
		names.addListener(SWT.Selection, event -> load(names.getText()));
		use = top.button("Use for Suggestions", SWT.CHECK, "The engine runs this pipeline when none is named", this::choose);
		top.button("&New\u2026", SWT.PUSH, "Makes a pipeline like the one shown", this::askNew);
		delete = top.button("&Delete", SWT.PUSH, "Takes the pipeline shown away", this::delete);
		top.label("Least confidence (%):");
		least = new Spinner(top.control(), SWT.BORDER);
		AccessibleName.set(least, "Least confidence, in percent");
		least.setValues(0, 0, 100, 0, 5, 20);
		least.setToolTipText("Suggestions the engines are less sure of are left out");
		least.addListener(SWT.Selection, event -> write("Set Least Confidence", spec.withMinimumConfidence(least.getSelection() / 100.0)));
		steps = new StepTable(parent, this::enable, this::switchStep);
		steps.control().addListener(SWT.DefaultSelection, event -> askParameters());
		ButtonBar below = new ButtonBar(parent);
		onStep.add(below.button("&Up", SWT.PUSH, "Runs it earlier", () -> move(-1)));
		onStep.add(below.button("Down", SWT.PUSH, "Runs it later", () -> move(1)));
		below.button("Add\u2026", SWT.PUSH, "Adds an engine of the corpus or of a bundle", this::showAdd);
		onStep.add(below.button("Remove", SWT.PUSH, "Takes it out of the pipeline", this::remove));
		parameters = below.button("Para&meters\u2026", SWT.PUSH, "Sets the engine's parameters", this::askParameters);
		trust = below.button("&Trust\u2026", SWT.PUSH, "Lets an engine with code of its own run on this machine", this::askTrust);
		said = below.label("");
		working = new WorkedOnCorpus(getViewSite(), this::worked);
		worked();
	}

	private void worked() {
		// Before the constructor has ended there is nothing to ask it.
		if (working != null && !steps.control().isDisposed()) {
			if (working.corpus() != corpus) {
				corpus = working.corpus();
				names.removeAll();
			}
			refresh();
		}
	}

	@Override
	public void refresh() {
		if (corpus == null) {
			names.removeAll();
			steps.clear();
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
		steps.show(spec, infos);
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

	private void say(String sentence) {
		ButtonBar.say(said, sentence);
	}

	private void enable() {
		int row = steps.row();
		onStep.forEach(button -> button.setEnabled(row >= 0));
		parameters.setEnabled(row >= 0 && !infos.get(row).parameters().isEmpty());
		trust.setEnabled(row >= 0 && infos.get(row).kind() == EngineInfo.Kind.PEAR_NOT_TRUSTED);
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
		int row = steps.row();
		if (row >= 0 && row + by >= 0 && row + by < spec.steps().size()) {
			List<PipelineStep> changed = new ArrayList<>(spec.steps());
			Collections.swap(changed, row, row + by);
			write("Move Engine", spec.withSteps(changed));
			steps.select(row + by);
			enable();
		}
	}

	private void remove() {
		int row = steps.row();
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
		Menu menu = new Menu(steps.control());
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
		menu.addListener(SWT.Hide, event -> steps.control().getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Adds an engine, a built-in one where it belongs. */
	void add(String engine) {
		write("Add Engine", spec.with(PipelineStep.of(engine)));
	}

	private void askParameters() {
		int row = steps.row();
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
		int row = steps.row();
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
					.execute(new PipelineChange(label, working.corpora().undoContext(corpus), folder(), touched, work, this::laterRefresh), null, null);
			refresh();
			if (!status.isOK()) {
				say(status.getMessage());
			}
		} catch (ExecutionException fault) {
			ILog.of(PipelineView.class).error(label + " failed", fault);
		}
	}

	private void laterRefresh() {
		steps.control().getDisplay().asyncExec(() -> {
			if (!steps.control().isDisposed()) {
				refresh();
			}
		});
	}

	@Override
	public void setFocus() {
		steps.control().setFocus();
	}

	@Override
	public void dispose() {
		if (working != null) {
			working.dispose();
		}
		super.dispose();
	}
}
