package org.glossator.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.progress.IProgressConstants;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.mapping.MappingFiles;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.CorpusView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Import and Export wizards by mouse and keys, in the real workbench. */
class WizardsTest extends DeskFixture {

	private WizardDialog dialog;

	@BeforeEach
	void open() throws IOException {
		desk = Desk.with(folder, "Mayor Olsen lied.\n");
	}

	@AfterEach
	void close() throws IOException {
		if (desk != null) {
			for (Shell shell : desk.bot().display().getShells()) {
				if (shell != Desk.window() && shell.isVisible() && (shell.getText().equals("Import") || shell.getText().equals("Export"))) {
					shell.close();
				}
			}
		}
	}

	private void show(IWizard wizard) {
		dialog = new WizardDialog(Desk.window(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.getShell().forceActive();
		desk.bot().settle();
	}

	private <C extends Control> C visible(Class<C> kind, String what, java.util.function.Predicate<C> fits) {
		return Desk.controls(dialog.getShell(), kind).stream().filter(Control::isVisible).filter(fits).findFirst()
				.orElseThrow(() -> new AssertionError("There is no " + what));
	}

	private void click(Control control) {
		Point size = control.getSize();
		desk.bot().click(control, new Point(size.x / 2, size.y / 2), 1);
	}

	private void press(String name) {
		Button button = visible(Button.class, name, each -> each.getText().replace("&", "").startsWith(name));
		desk.bot().until(name + " to be possible", button::isEnabled);
		click(button);
	}

	private void tab(int index) {
		TabFolder tabs = visible(TabFolder.class, "tabs", each -> true);
		Rectangle at = tabs.getItem(index).getBounds();
		desk.bot().click(tabs, new Point(at.x + at.width / 2, at.y + at.height / 2), 1);
		assertEquals(index, tabs.getSelectionIndex());
	}

	private String tabText(int index) {
		return visible(TabFolder.class, "tabs", each -> true).getItem(index).getText().replace("&", "");
	}

	private List<List<String>> rows() {
		Table table = visible(Table.class, "table", each -> true);
		return Arrays.stream(table.getItems()).map(item -> {
			String[] cells = new String[table.getColumnCount()];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = item.getText(i).strip();
			}
			return List.of(cells);
		}).toList();
	}

	private void selectRow(String first) {
		Table table = visible(Table.class, "table", each -> true);
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText().strip().equals(first)) {
				Rectangle at = table.getItem(i).getBounds(0);
				desk.bot().click(table, new Point(at.x + 20, at.y + at.height / 2), 1);
				assertEquals(i, table.getSelectionIndex());
				return;
			}
		}
		throw new AssertionError("No row " + first + " in " + rows());
	}

	/** Waits for the report of the Job and closes it with Return. */
	private String report(String title) {
		Display display = desk.bot().display();
		Shell[] report = new Shell[1];
		desk.bot().until("the report", () -> {
			for (Shell shell : display.getShells()) {
				if (shell.getText().equals(title) && shell != dialog.getShell() && shell.isVisible()) {
					report[0] = shell;
				}
			}
			return report[0] != null;
		});
		report[0].forceActive();
		String sentence = Desk.controls(report[0], Text.class).stream().map(Text::getText).filter(text -> text.contains("annotation")).findFirst().orElse("");
		Button ok = Desk.controls(report[0], Button.class).stream().filter(each -> each.getText().equals("OK")).findFirst().orElseThrow();
		click(ok);
		desk.bot().until("the report to close", report[0]::isDisposed);
		return sentence;
	}

	/** Everything in the corpus that an import can change. */
	private Map<String, Object> state() throws IOException {
		Corpus corpus = desk.corpus();
		Map<String, Object> state = new TreeMap<>();
		state.put("schema", corpus.schema());
		for (var document : corpus.documents()) {
			state.put(document.id(), document + corpus.text(document.id()));
			for (String annotator : corpus.annotatorsOf(document.id())) {
				List<AnnotationRecord> annotations = corpus.read(document.id(), annotator).annotations();
				if (!annotations.isEmpty()) {
					state.put(document.id() + " " + annotator, annotations);
				}
			}
		}
		return state;
	}

	private Path doccano() throws IOException {
		return Files.writeString(folder.resolve("all.jsonl"), """
				{"id":1,"text":"The mayor of Homs spoke.","label":[[0,9,"PERSON"],[13,17,"PLACE"]]}
				{"id":2,"text":"The mayor left.","label":[[0,9,"PERSON"],[10,14,"ACT"]]}
				{"id":3,"text":"Mayor Olsen lied.\\n","label":[[6,11,"PERSON"]]}
				""");
	}

	@Test
	void importWithMapping_isShownBeforeDoneOnceAndUndoneAsOneStep() throws Exception {
		Map<String, Object> before = state();
		show(ImportWizard.of(desk.corpus(), List.of(doccano())));
		desk.bot().until("the format", () -> rows().size() == 1 && rows().get(0).get(1).equals("doccano JSON lines"));
		assertEquals(Desk.ME, visible(Text.class, "annotator", each -> (each.getStyle() & SWT.READ_ONLY) == 0 && each.getText().equals(Desk.ME)).getText());
		press("Next");
		desk.bot().until("the documents", () -> tabText(0).equals("Documents (3)"));
		assertEquals(List.of("all-1", "doccano", "new", Desk.ME, "2", "0", "0"), rows().get(0));
		assertEquals("", rows().get(2).get(2), "the third text is in the corpus already");
		tab(2);
		assertTrue(rows().contains(List.of("span.label = PERSON", "3", "Entity: Person")), "guessed: " + rows());
		assertTrue(rows().contains(List.of("span.label = PLACE", "1", "stays as it is")), rows().toString());
		for (String label : new String[] { "PLACE", "ACT" }) {
			selectRow("span.label = " + label);
			Combo becomes = Desk.controls(dialog.getShell(), Combo.class).stream().filter(Control::isVisible).reduce((first, last) -> last).orElseThrow();
			becomes.setFocus();
			// Left out is the last choice.
			desk.bot().key(SWT.END);
			desk.bot().until(label + " to be left out", () -> rows().contains(List.of("span.label = " + label, "1", "(left out)")));
		}
		desk.bot().until("the layers after the mapping", () -> tabText(1).equals("Layers (1)"));
		tab(1);
		assertEquals(List.of(List.of("entity", "3", "")), rows());
		tab(3);
		assertEquals(List.of(List.of("", "Nothing is lost", "")), rows());
		assertEquals(before, state(), "nothing is written before Finish");
		press("Finish");
		desk.bot().until("the wizard to close", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
		dialog = new WizardDialog(Desk.window(), ImportWizard.of(desk.corpus(), List.of()));
		desk.idle();
		String told = report("Import");
		assertTrue(told.startsWith("2 new documents and 3 annotations came in as " + Desk.ME), told);
		Map<String, Object> after = state();
		assertEquals(3, desk.corpus().documents().size());
		assertEquals(BuiltInSchema.spec(), desk.corpus().schema());
		assertEquals("Import", Desk.undoLabel(Desk.corpora().undoContext(desk.corpus())));
		inCorpusView("undo");
		desk.bot().until("the import to be undone", () -> desk.corpus().documents().size() == 1);
		desk.idle();
		assertEquals(before, state());
		inCorpusView("redo");
		desk.bot().until("the import to be made again", () -> desk.corpus().documents().size() == 3);
		desk.bot().until("the annotations", () -> same(after));
	}

	private boolean same(Map<String, Object> expected) {
		try {
			return expected.equals(state());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Edit > Undo, or Redo, in the Corpus view, with the corpus selected: where no window manager runs, a closed dialog may leave nobody the keyboard. */
	private void inCorpusView(String what) throws Exception {
		CorpusView view = desk.show(CorpusView.ID, CorpusView.class);
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(desk.corpus()));
		desk.bot().settle();
		edit(what);
	}

	private static void edit(String what) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit." + what, null);
	}

	@Test
	void textThatWasWorkedOnSince_staysWhenTheImportIsUndone() throws Exception {
		Path more = Files.writeString(folder.resolve("more.txt"), "A second text.\n");
		Path third = Files.writeString(folder.resolve("third.txt"), "A third text.\n");
		boolean[] done = new boolean[1];
		Job job = Job.create("import", monitor -> {
			try {
				Importing.run(desk.corpus(), Desk.corpora(), ImportRequest.of(List.of(more, third)), monitor);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
			done[0] = true;
		});
		job.schedule();
		desk.bot().until("the import", () -> done[0]);
		desk.corpus().write(new AnnotatedDocument(desk.corpus().document("more").orElseThrow(), "A second text.\n", "ben",
				List.of(new SpanRecord("", "entity", Span.of(2, 8), FeatureValues.of("kind", "PER"), Provenance.MANUAL))));
		inCorpusView("undo");
		desk.bot().until("the third text to go", () -> desk.corpus().document("third").isEmpty());
		desk.idle();
		assertEquals(1, desk.corpus().read("more", "ben").annotations().size());
	}

	@Test
	void importCancelledOnItsWay_saysHowFarAndIsUndoneFromTheProgressView() throws Exception {
		Map<String, Object> before = state();
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			files.add(Files.writeString(folder.resolve("more" + i + ".txt"), "Text number " + i + ".\n"));
		}
		List<String> told = new CopyOnWriteArrayList<>();
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				told.add(name);
				setCanceled(name.equals("2 of 5 documents"));
			}
		};
		String[] sentence = new String[1];
		Job.create("import", running -> {
			try {
				Importing.run(desk.corpus(), Desk.corpora(), ImportRequest.of(files), monitor);
				sentence[0] = "It was not cancelled";
			} catch (CancellationException e) {
				sentence[0] = e.getMessage();
			} catch (IOException e) {
				sentence[0] = e.toString();
			}
		}).schedule();
		desk.bot().until("the import to end", () -> sentence[0] != null);
		assertEquals("The import was cancelled when 2 of 5 documents had come in. Edit > Undo in the Corpus view takes them back.", sentence[0]);
		assertTrue(told.contains("Reading document 5: more4.txt"), told.toString());
		assertEquals(3, desk.corpus().documents().size());
		desk.show(IProgressConstants.PROGRESS_VIEW_ID, IViewPart.class);
		edit("undo");
		desk.bot().until("the texts to go", () -> desk.corpus().documents().size() == 1);
		desk.idle();
		assertEquals(before, state());
		Desk.page().hideView(Desk.page().findView(IProgressConstants.PROGRESS_VIEW_ID));
	}

	@Test
	void savedMapping_isOfferedAgain() throws Exception {
		show(ImportWizard.of(desk.corpus(), List.of(doccano())));
		desk.bot().until("the format", () -> rows().size() == 1 && rows().get(0).get(1).equals("doccano JSON lines"));
		press("Next");
		desk.bot().until("the documents", () -> tabText(0).equals("Documents (3)"));
		tab(2);
		// The dialog that asks for the name is modal: what answers it is sent first.
		Display display = desk.bot().display();
		display.timerExec(700, new Runnable() {
			@Override
			public void run() {
				Shell asking = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals("Save Mapping") && shell.isVisible()).findFirst().orElse(null);
				if (asking == null) {
					display.timerExec(200, this);
					return;
				}
				asking.forceActive();
				desk.bot().type("doccano");
				desk.bot().key(SWT.CR);
			}
		});
		press("Save As");
		desk.bot().until("the mapping to be saved", () -> Files.exists(desk.corpus().folder().resolve("mappings/doccano.tsv")));
		assertEquals("entity", new MappingFiles(desk.corpus().folder()).read("doccano").rules().values().iterator().next().layer());
		Combo saved = visible(Combo.class, "saved mappings", each -> Arrays.asList(each.getItems()).contains("doccano"));
		assertEquals("doccano", saved.getText());
		press("Cancel");
		desk.bot().until("the wizard to close", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
		assertEquals(1, desk.corpus().documents().size());
	}

	@Test
	void exportOfTheCorpus_showsItsLossesAndWrites() throws Exception {
		desk.corpus().write(new AnnotatedDocument(desk.corpus().document("text1").orElseThrow(), "Mayor Olsen lied.\n", Desk.ME,
				List.of(new SpanRecord("", "entity", Span.of(6, 11), FeatureValues.of("kind", "PER"), Provenance.MANUAL.withNote("who?")))));
		ExportWizard wizard = new ExportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(desk.corpus()));
		show(wizard);
		Combo format = visible(Combo.class, "format", each -> Arrays.asList(each.getItems()).contains("CoNLL-2003 named entities"));
		format.setFocus();
		desk.bot().key(SWT.HOME);
		for (int i = 0; i < format.getItemCount() && !format.getText().equals("CoNLL-2003 named entities"); i++) {
			desk.bot().key(SWT.ARROW_DOWN);
		}
		assertEquals("CoNLL-2003 named entities", format.getText());
		Path out = folder.resolve("out");
		Text target = visible(Text.class, "target", each -> (each.getStyle() & SWT.READ_ONLY) == 0 && each.getText().startsWith("/"));
		target.setFocus();
		desk.bot().key('a', SWT.CTRL);
		target.insert(out.toString());
		desk.bot().settle();
		press("Next");
		desk.bot().until("the losses", () -> tabText(0).startsWith("Losses ("));
		assertTrue(rows().stream().anyMatch(row -> row.get(1).equals("The note of an annotation is not written.")), rows().toString());
		assertFalse(Files.exists(out), "nothing is written before Finish");
		press("Finish");
		desk.bot().until("the wizard to close", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
		dialog = new WizardDialog(Desk.window(), new ExportWizard());
		desk.bot().until("the Job", () -> Job.getJobManager().find(CorpusJob.FAMILY).length == 0);
		String told = report("Export");
		assertTrue(told.startsWith("1 annotation of 1 document is written"), told);
		assertTrue(Files.readString(out.resolve("text1.conll")).contains("Olsen _ O I-PER"));
	}
}
