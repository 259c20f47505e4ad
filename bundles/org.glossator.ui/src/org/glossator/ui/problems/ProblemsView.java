package org.glossator.ui.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.core.validation.Finding;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.ButtonBar;
import org.glossator.ui.access.Room;
import org.glossator.ui.annotations.Delay;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.UndoBinding;
import org.glossator.ui.refresh.Refreshable;
import org.glossator.ui.rules.EngineFiles;

/**
 * What is wrong in the open document, and in the lexicons and rules that are open or ended a run, always up to date; or in
 * the corpus when asked; with ways to mend it.
 */
public final class ProblemsView extends ViewPart implements SessionListener, Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.problems";

	private Table table;
	private Label count;
	private Button mend;
	private ActiveSession active;
	private UndoBinding undo;
	private DocumentSession session;
	private Delay check;
	private OpenFiles files;
	private RunFaults faults;
	/** Those of the document or the corpus. */
	private List<? extends ProblemRow> found = List.of();
	/** All rows. */
	private List<ProblemRow> problems = List.of();
	/** The corpus whose problems are shown; null while it is those of the open document. */
	private Corpus corpus;

	@Override
	public void createPartControl(Composite view) {
		Composite parent = Room.in(view);
		fillBar(parent);
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Problems");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Room.least(table)).applyTo(table);
		column("Problem", 320);
		column("Text", 180);
		column("Layer", 80);
		column("Document", 160);
		column("Annotator", 80);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> reveal(false));
		table.addListener(SWT.DefaultSelection, event -> reveal(true));
		table.addListener(SWT.FocusIn, event -> stand());
		table.addListener(SWT.MenuDetect, event -> {
			event.doit = false;
			showFixes();
		});
		undo = new UndoBinding(getViewSite());
		check = new Delay(parent.getDisplay(), 300, this::checkDocument);
		faults = new RunFaults(parent.getDisplay(), getSite().getService(OpenCorpora.class), () -> show(found));
		files = new OpenFiles(getSite().getPage(), () -> {
			faults.lookAgain();
			show(found);
		});
		active = new ActiveSession(getSite().getPage(), this::show);
		show(found);
	}

	private void fillBar(Composite parent) {
		ButtonBar bar = new ButtonBar(parent);
		Button document = bar.button("&Open Document", SWT.RADIO, "Shows the problems of the open document, lexicons and rules, as they come and go", this::showDocument);
		document.setSelection(true);
		bar.button("Check &Corpus", SWT.RADIO, "Looks through all sets, lexicons and rules of the corpus", this::checkCorpus);
		mend = bar.button("&Mend…", SWT.PUSH, "Shows what can be done about the selected problems (Ctrl+1)", this::showFixes);
		count = bar.label("");
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void fill(TableItem item, int index) {
		// GTK asks for rows that are just being taken away: they have no place any more.
		if (index >= 0 && index < problems.size()) {
			ProblemRow problem = problems.get(index);
			item.setText(new String[] { problem.sentence(), problem.text(), problem.layer(), problem.title(), problem.annotator() });
			item.setImage(image(problem.isError() ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK));
		}
	}

	private static Image image(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(name);
	}

	private void show(DocumentSession now) {
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
		undo.show(session);
		if (corpus == null) {
			checkDocument();
		}
	}

	@Override
	public void changed(SessionChange change) {
		if (corpus == null) {
			check.start();
		}
	}

	@Override
	public void refresh() {
		if (corpus == null) {
			checkDocument();
		} else {
			checkCorpus();
		}
	}

	private void showDocument() {
		corpus = null;
		checkDocument();
	}

	private void checkDocument() {
		if (table.isDisposed()) {
			return;
		}
		DocumentSession checked = session;
		if (checked == null) {
			show(List.of());
			return;
		}
		Job job = Job.createSystem("Checking annotations", (ICoreRunnable) monitor -> {
			long stamp = checked.stamp();
			List<Problem> found = Problem.of(checked.snapshot(), checked.schema());
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				// A later edit has asked for a check of its own.
				if (checked == session && corpus == null && checked.stamp() == stamp) {
					show(found);
				}
			});
		});
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private void checkCorpus() {
		List<Corpus> open = getSite().getService(OpenCorpora.class).corpora();
		Corpus wanted = session != null ? session.corpus() : open.isEmpty() ? null : open.get(0);
		if (wanted == null) {
			show(List.of());
			return;
		}
		corpus = wanted;
		ButtonBar.say(count, "Checking…");
		CorpusJob.start("Checking " + wanted.name(), monitor -> {
			List<ProblemRow> found = CorpusCheck.run(wanted, monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (corpus == wanted) {
					show(found);
				}
			});
		});
	}

	private void show(List<? extends ProblemRow> now) {
		if (table.isDisposed()) {
			return;
		}
		Set<ProblemRow> selected = new LinkedHashSet<>(selected());
		int stood = table.getSelectionIndex();
		found = now;
		List<ProblemRow> all = new ArrayList<>(now);
		if (corpus == null) {
			all.addAll(files.problems());
			faults.errors().stream().filter(line -> !files.isOpen(line)).forEach(all::add);
		}
		problems = all;
		table.setItemCount(all.size());
		table.clearAll();
		int[] rows = selected.isEmpty() ? new int[0]
				: IntStream.range(0, all.size()).filter(row -> selected.contains(all.get(row))).toArray();
		if (rows.length == 0 && !selected.isEmpty() && !all.isEmpty()) {
			// What was selected is mended: who goes down the list stands on the next, and Enter goes there.
			rows = new int[] { Math.min(stood, all.size() - 1) };
		}
		table.setSelection(rows);
		if (table.isFocusControl()) {
			stand();
		}
		long errors = all.stream().filter(ProblemRow::isError).count();
		ButtonBar.say(count, !all.isEmpty() ? errors + (errors == 1 ? " error, " : " errors, ") + (all.size() - errors) + " to look at"
				: session == null && corpus == null ? "Open a document to see its problems" : "No problems");
		mend.setEnabled(!all.isEmpty());
	}

	private List<ProblemRow> selected() {
		return table == null ? List.of() : Arrays.stream(table.getSelectionIndices()).filter(row -> row < problems.size()).mapToObj(problems::get).toList();
	}

	/** Who comes by the keyboard stands on a row at once, so that Enter goes somewhere. */
	private void stand() {
		if (table.getSelectionCount() == 0 && !problems.isEmpty()) {
			table.setSelection(0);
		}
	}

	/** Marks a problem of the open document, as far as it is listed. */
	void select(Finding finding) {
		for (int row = 0; row < problems.size(); row++) {
			if (problems.get(row) instanceof Problem problem && problem.finding().equals(finding)) {
				table.setSelection(row);
				table.showSelection();
				return;
			}
		}
	}

	/** Whether it is a problem of the document in the editor, which can be mended from here. */
	private boolean isOpen(ProblemRow row) {
		return row instanceof Problem problem && session != null && session.document().id().equals(problem.finding().document())
				&& session.annotator().equals(problem.finding().annotator()) && (corpus == null || corpus == session.corpus());
	}

	private void reveal(boolean go) {
		List<ProblemRow> selected = selected();
		if (selected.isEmpty()) {
			return;
		}
		switch (selected.get(0)) {
			case Problem problem when go || isOpen(problem) -> {
				Corpus place = corpus == null ? session.corpus() : corpus;
				DocumentOpening.reveal(getSite().getPage(), place, problem.finding().document(), problem.finding().annotator(), problem.finding().annotation(), go);
			}
			case FileLine line when go -> EngineFiles.open(getSite().getPage(), line.corpus(), line.file(), line.problem().line());
			default -> {
				// One click goes nowhere from the document in the editor.
			}
		}
	}

	/** Shows the ways to mend the selected problems as a menu; the keys that open menus do so too. */
	void showFixes() {
		List<ProblemRow> chosen = selected();
		if (chosen.isEmpty() && !problems.isEmpty()) {
			table.setSelection(0);
			chosen = selected();
		}
		Menu menu = new Menu(table);
		if (chosen.stream().anyMatch(problem -> !isOpen(problem))) {
			item(menu, chosen.get(0) instanceof FileLine ? "Open the file to mend it" : "Open the document to mend it", () -> reveal(true));
		} else {
			fixes(chosen).forEach((label, fixes) -> item(menu, label, () -> apply(label, fixes)));
			if (menu.getItemCount() == 0) {
				item(menu, "There is no quick way to mend this", () -> { }).setEnabled(false);
			}
		}
		menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
		Rectangle row = table.getSelectionIndex() < 0 ? new Rectangle(0, 0, 0, 0) : table.getItem(table.getSelectionIndex()).getBounds(0);
		menu.setLocation(table.toDisplay(row.x + 24, row.y + row.height));
		menu.setVisible(true);
	}

	private static MenuItem item(Menu menu, String label, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> work.run());
		return item;
	}

	/** The fixes that all of these problems have, by label. */
	private Map<String, List<QuickFix>> fixes(List<ProblemRow> chosen) {
		Map<String, List<QuickFix>> common = new LinkedHashMap<>();
		QuickFixes ways = new QuickFixes(session.snapshot(), session.schema());
		for (ProblemRow row : chosen) {
			if (row instanceof Problem problem) {
				ways.of(problem.finding()).forEach(fix -> common.computeIfAbsent(fix.label(), label -> new ArrayList<>()).add(fix));
			}
		}
		common.values().removeIf(fixes -> fixes.size() < chosen.size());
		return common;
	}

	private void apply(String label, List<QuickFix> fixes) {
		Set<String> gone = new LinkedHashSet<>();
		Map<String, AnnotationRecord> mended = new LinkedHashMap<>();
		for (QuickFix fix : fixes) {
			if (fix.mended() == null) {
				gone.add(fix.id());
			} else {
				mended.put(fix.id(), fix.mended());
			}
		}
		mended.keySet().removeAll(gone);
		session.commandStack().execute(Edits.replace(session, label, gone, List.copyOf(mended.values())));
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
			files.dispose();
			faults.dispose();
			undo.dispose();
			check.cancel();
		}
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}
}
