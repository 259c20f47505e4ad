package org.glossator.review.ui.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.OpenConflict;
import org.glossator.review.team.Team;
import org.glossator.review.team.TeamStatus;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.CorpusNames;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.UndoBinding;
import org.glossator.ui.refresh.Refreshable;

/** Where a team corpus stands and what to do next: pull, push, decide conflicts; a corpus that is not shared yet can be. */
public final class TeamView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.team";

	private final Runnable changed = this::corporaChanged;
	private final ISelectionListener chosen = (part, selection) -> choose();
	private OpenCorpora corpora;
	private Corpus corpus;
	private Label head;
	private Text standing;
	private Button pull;
	private Button push;
	private Button share;
	private ConflictPart conflicts;
	private SaveWatch saves;
	private UndoBinding undo;
	private Corpus undoing;
	private Job working;
	/** What the last pull or push told. */
	private String said = "";

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(4, 2).spacing(4).center(true).wrap(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		pull = button(row, "Pull", "Commits your work and merges what colleagues sent", this::pull);
		push = button(row, "Push", "Commits your work, merges what colleagues sent, and sends all of it", this::push);
		share = button(row, "Share This Corpus…", "Makes it a corpus that several people work on", this::share);
		button(row, "Join a Team…", "Brings a team's corpus to this computer", this::join);
		head = new Label(row, SWT.NONE);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		standing = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		AccessibleName.set(standing, "Where the team corpus stands");
		conflicts = new ConflictPart(sash, getSite().getPage(), this::saved);
		sash.setWeights(35, 65);
		corpora.addListener(changed);
		getSite().getPage().addSelectionListener(chosen);
		saves = new SaveWatch(getSite().getPage(), this::saved);
		undo = new UndoBinding(getViewSite());
		undo.show((IUndoContext) null);
		corpus = chosenCorpus();
		refresh();
	}

	private static Button button(Composite row, String name, String tip, Runnable pressed) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private Corpus chosenCorpus() {
		return ChosenCorpus.of(getSite().getPage().getSelection("org.glossator.ui.corpus") instanceof IStructuredSelection selection ? selection : null,
				getSite().getWorkbenchWindow(), corpora);
	}

	/** What was saved is there to be sent, and what was decided waits no longer. */
	private void saved() {
		if (working == null && !head.isDisposed()) {
			said = "";
			refresh();
		}
	}

	/** Shows where that corpus stands, whatever is selected elsewhere. */
	public void show(Corpus of) {
		if (of != corpus && working == null) {
			corpus = of;
			said = "";
			refresh();
		}
	}

	private void choose() {
		if (chosenCorpus() != corpus && working == null) {
			corpus = chosenCorpus();
			said = "";
			refresh();
		}
	}

	private void corporaChanged() {
		Display display = head.getDisplay();
		display.asyncExec(() -> {
			if (!head.isDisposed() && working == null) {
				corpus = chosenCorpus();
				refresh();
			}
		});
	}

	@Override
	public void refresh() {
		Corpus of = corpus;
		if (of != undoing) {
			// What concerns the whole corpus, such as assignments, can be taken back from here, too.
			undoing = of;
			undo.show(of == null ? null : corpora.undoContext(of));
		}
		boolean team = of != null && Team.isTeam(of.folder());
		pull.setEnabled(team);
		push.setEnabled(team);
		share.setEnabled(of != null && !team);
		head.setText(of == null ? "No corpus is open." : name(of).replace("&", "&&"));
		head.requestLayout();
		if (!team) {
			say(of == null ? "" : "This corpus is yours alone. Share it to work on it with colleagues: everybody has all of it, works without the network, and pulls"
					+ " and pushes when there is one.");
			conflicts.show(of, List.of(), Map.of(), Map.of());
			return;
		}
		Display display = Display.getCurrent();
		String person = corpora.annotator();
		CorpusJob.startQuietly("Looking where " + of.name() + " stands", monitor -> {
			try (TeamTurn turn = TeamTurn.at(of.folder()); Team opened = Team.open(of.folder(), person, address -> null)) {
				TeamStatus status = opened.status();
				List<OpenConflict> open = ConflictNotes.waiting(of, opened.conflicts());
				Map<String, String> texts = new HashMap<>();
				Map<String, FileSides> files = new HashMap<>();
				for (OpenConflict conflict : open) {
					if (!conflict.annotation().isEmpty() && of.document(conflict.document()).isPresent()) {
						texts.put(conflict.document(), of.text(conflict.document()));
					} else if (conflict.annotation().isEmpty()) {
						files.put(conflict.id(), FileSides.of(opened, conflict));
					}
				}
				display.asyncExec(() -> show(of, status, open, texts, files));
			}
		});
	}

	private void show(Corpus of, TeamStatus status, List<OpenConflict> open, Map<String, String> texts, Map<String, FileSides> files) {
		if (!head.isDisposed() && of == corpus && working == null) {
			head.setText((name(of) + ", " + status.remote()).replace("&", "&&"));
			head.requestLayout();
			say((said.isEmpty() ? "" : said + "\n\n") + sentences(of, status));
			conflicts.show(of, open, texts, files);
		}
	}

	private String name(Corpus of) {
		return CorpusNames.of(of, corpora.corpora());
	}

	private static String sentences(Corpus of, TeamStatus status) {
		List<String> lines = new ArrayList<>(status.toDo());
		long unsaved = ConflictNotes.unsaved(of);
		if (unsaved > 0) {
			lines.add(TeamWork.count((int) unsaved, "decision on a conflict is", "decisions on conflicts are") + " made, and kept when the annotations are saved.");
		}
		if (lines.isEmpty()) {
			lines.add("All is sent, and nothing that was fetched waits.");
		}
		status.broken().forEach((file, fault) -> lines.add(file + ": " + fault));
		status.setAside().forEach((file, fault) -> lines.add(file + ": " + fault));
		return String.join("\n", lines);
	}

	private void say(String text) {
		standing.setText(text);
	}

	/** Does what a command says: {@code pull}, {@code push}, {@code share} or {@code join}; else shows where things stand. */
	void act(String what) {
		switch (what) {
			case "pull" -> press(pull, this::pull);
			case "push" -> press(push, this::push);
			case "share" -> press(share, this::share);
			case "join" -> join();
			default -> refresh();
		}
	}

	private void press(Button button, Runnable work) {
		if (button.isEnabled()) {
			work.run();
		} else {
			head.getDisplay().beep();
		}
	}

	private void pull() {
		work("Pulling " + name(corpus), team -> TeamWork.sentence(team.pull()));
	}

	private void push() {
		work("Pushing " + name(corpus), team -> TeamWork.sentence(team.push()) + " Your work is sent.");
	}

	private void work(String name, TeamWork.Work work) {
		said = "";
		working = TeamWork.start(getSite().getPage(), corpus, name, work, told -> said = told);
		if (working != null) {
			say(name + "…");
			working.addJobChangeListener(new TeamJobEnd(standing.getDisplay(), () -> {
				working = null;
				if (!head.isDisposed()) {
					refresh();
				}
			}));
		}
	}

	private void share() {
		new WizardDialog(getSite().getShell(), new ShareWizard(corpus)).open();
	}

	private void join() {
		new WizardDialog(getSite().getShell(), new JoinWizard(getSite().getPage())).open();
	}

	@Override
	public void setFocus() {
		// An editor of another corpus may have come to the front, or this one may have become a team's on the command line.
		if (working == null) {
			corpus = chosenCorpus();
			refresh();
		}
		(pull.isEnabled() ? pull : standing).setFocus();
	}

	@Override
	public void dispose() {
		corpora.removeListener(changed);
		getSite().getPage().removeSelectionListener(chosen);
		saves.dispose();
		undo.dispose();
		super.dispose();
	}
}
