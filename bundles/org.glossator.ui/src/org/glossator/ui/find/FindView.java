package org.glossator.ui.find;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.search.Hit;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.access.Room;
import org.glossator.ui.corpus.AnnotatorName;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.UndoBinding;

/**
 * Finds places of the text, or annotations, in the open document or the corpus, and lists them in their context. What is
 * ticked can be tagged, retagged or deleted in one step of undo.
 */
public final class FindView extends ViewPart implements TagBar.Work {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.find";

	/** In force while the view is active. */
	private static final String CONTEXT = "org.glossator.ui.find.view";

	private FindFields fields;
	private FoundTable table;
	private TagBar bar;
	private ActiveSession active;
	private UndoBinding undo;
	private OpenCorpora corpora;
	private FoundRows rows = new FoundRows(List.of(), false);
	/** What is listed; null before the first search. */
	private FindWish shown;
	private Corpus corpus;
	private String annotator = "";
	private Job searching;
	private LiveHits live;
	/** What is said beside the number of hits. */
	private String besides = "";

	@Override
	public void createPartControl(Composite view) {
		corpora = getSite().getService(OpenCorpora.class);
		Composite parent = Room.in(view);
		fields = new FindFields(parent, this::searchOrStop, () -> table.control().setFocus());
		table = new FoundTable(parent, this::showTicked);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Room.least(table.control())).applyTo(table.control());
		table.control().addListener(SWT.Selection, event -> {
			if (event.detail != SWT.CHECK) {
				reveal(false);
			}
		});
		table.control().addListener(SWT.DefaultSelection, event -> reveal(true));
		bar = new TagBar(parent, this);
		parent.addListener(SWT.Dispose, event -> stop());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		undo = new UndoBinding(getViewSite());
		live = new LiveHits(parent.getDisplay(), this::edited, () -> search(shown, false));
		active = new ActiveSession(getSite().getPage(), this::follow);
		follow(active.session());
		showTicked();
		bar.say("");
	}

	private void follow(DocumentSession session) {
		live.follow(session);
		if (fields != null && session != null && !table.control().isDisposed()) {
			fields.show(session.schema());
			bar.show(session.schema());
			undo.show(session);
		}
	}

	/** Does what the view offers to do with the ticked hits. */
	void apply() {
		if (rows.tickedCount() > 0 && shown != null) {
			if (shown.annotations()) {
				delete();
			} else {
				annotate();
			}
		}
	}

	// Searching

	/** Puts the focus into the words. */
	void ask(boolean inCorpus, String words) {
		fields.show(inCorpus, words);
		fields.setFocus();
	}

	/** Searches for something else. */
	void find(FindWish wish, TagToGive tag) {
		if (active.session() != null) {
			// The tags of a document that was opened a moment ago.
			follow(active.session());
		}
		fields.show(wish);
		if (tag != null) {
			bar.choose(tag);
		}
		search();
	}

	private void searchOrStop() {
		if (searching != null) {
			stop();
		} else {
			search();
		}
	}

	private void stop() {
		if (searching != null) {
			searching.cancel();
		}
	}

	/** Searches for what the fields say, and puts the focus into what is found. */
	void search() {
		search(fields.wish(), true);
	}

	private void search(FindWish wish, boolean focus) {
		if (wish == null || table.control().isDisposed()) {
			return;
		}
		DocumentSession session = active.session();
		corpus = session != null ? session.corpus() : ChosenCorpus.of(null, getSite().getWorkbenchWindow(), corpora);
		if (corpus == null || session == null && !wish.inCorpus()) {
			bar.say("Open a document first.");
			return;
		}
		annotator = session != null ? session.annotator() : corpora.annotator();
		List<DocumentInfo> documents = wish.inCorpus() ? corpus.documents() : List.of(session.document());
		try {
			wish.search();
		} catch (IllegalArgumentException e) {
			bar.say(e.getMessage());
			return;
		}
		fields.remember();
		stop();
		FindRun run = new FindRun(corpus, wish);
		String whose = annotator;
		Job job = CorpusJob.startQuietly("Finding " + (wish.words().isEmpty() ? "annotations" : "“" + wish.words() + "”"),
				monitor -> run.run(documents, whose, monitor));
		searching = job;
		fields.show(true);
		bar.say("Searching…");
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				inUi(() -> found(job, run, wish, focus));
			}
		});
		if (job.getState() == Job.NONE) {
			// It was over before there was anybody to be told.
			inUi(() -> found(job, run, wish, focus));
		}
	}

	private void inUi(Runnable work) {
		if (!table.control().isDisposed()) {
			table.control().getDisplay().asyncExec(() -> {
				if (!table.control().isDisposed()) {
					work.run();
				}
			});
		}
	}

	private void found(Job job, FindRun run, FindWish wish, boolean focus) {
		if (job != searching) {
			return;
		}
		searching = null;
		fields.show(false);
		boolean again = wish.equals(shown);
		int row = Math.max(0, table.control().getSelectionIndex());
		shown = wish;
		FoundRows before = rows;
		rows = new FoundRows(run.hits(), wish.annotations());
		tickDefault();
		if (again && !focus) {
			rows.tickAs(before, bar.chosen());
		}
		table.show(rows, corpus.schema(), wish.inCorpus());
		if (rows.size() > 0) {
			table.control().setSelection(again ? Math.min(row, rows.size() - 1) : 0);
			if (focus && getSite().getPage().getActivePart() == this) {
				table.control().setFocus();
				reveal(false);
			}
		}
		showTicked();
		besides = besides(run, job.getResult() != null && job.getResult().getSeverity() == IStatus.CANCEL);
		bar.say(sentence());
		undo.show(wish.inCorpus() || active.session() == null ? corpora.undoContext(corpus) : active.session().undoContext());
		String document = wish.inCorpus() || active.session() == null ? null : active.session().document().id();
		String whose = annotator;
		live.shown(corpus, wish, set -> (document == null || document.equals(set.document()))
				&& (wish.annotations() && wish.everyone() || whose.equals(set.annotator())), wish.inCorpus() ? corpora.undoContext(corpus) : null);
	}

	/** A set that was searched has other annotations now. */
	private void edited(FoundRows.SetKey set, List<Hit> hits) {
		if (searching == null && !table.control().isDisposed()) {
			Map<String, Integer> places = new HashMap<>();
			corpus.documents().forEach(document -> places.put(document.id(), places.size()));
			rows = rows.with(set, hits, bar.chosen(), places);
			table.update(rows);
			showTicked();
			bar.say(sentence());
		}
	}

	private void tickDefault() {
		if (shown.annotations()) {
			rows.tickOf(annotator);
		} else {
			rows.tickUntagged(bar.chosen());
		}
	}

	private String sentence() {
		if (rows.size() == 0) {
			return "Nothing found." + besides;
		}
		long documents = rows.documents();
		long tagged = shown.annotations() ? 0 : rows.annotated();
		return (rows.size() == 1 ? "1 hit" : String.format(Locale.ROOT, "%,d hits", rows.size())) + (documents > 1 ? " in " + documents + " documents." : ".")
				+ (tagged == 0 ? "" : tagged == 1 ? " 1 is annotated." : " " + tagged + " are annotated.") + besides;
	}

	private static String besides(FindRun run, boolean stopped) {
		int faults = run.faults().size();
		return (run.isCut() ? " There are more: these are the first." : "") + (stopped ? " Stopped before the end." : "")
				+ (faults == 0 ? "" : " " + run.faults().get(0)) + (faults > 1 ? " And " + (faults - 1) + " more were passed over." : "");
	}

	// Hits

	private void showTicked() {
		if (bar != null) {
			bar.show(rows.tickedCount(), shown != null && shown.annotations());
		}
	}

	@Override
	public void tagChosen() {
		if (shown != null && !shown.annotations()) {
			tickDefault();
			table.refresh();
		}
		showTicked();
	}

	@Override
	public void tickAll(boolean on) {
		rows.tickAll(on);
		table.refresh();
		showTicked();
	}

	private void reveal(boolean activate) {
		Hit hit = table.current();
		if (hit == null) {
			return;
		}
		if (shown.annotations()) {
			DocumentOpening.reveal(getSite().getPage(), corpus, hit.document().id(), hit.annotator(), hit.there().get(0).id(), activate);
		} else {
			DocumentOpening.reveal(getSite().getPage(), corpus, hit.document().id(), hit.annotator(), hit.span(), activate);
		}
	}

	/** Goes to the next hit, or the previous one, and shows it in the text. */
	void step(boolean forwards) {
		if (table.step(forwards)) {
			reveal(false);
		}
	}

	// What is done with them

	@Override
	public void annotate() {
		TagToGive tag = bar.chosen();
		if (tag != null && mayWrite()) {
			run(FoundEdit.annotate(corpus, rows, tag));
		}
	}

	@Override
	public void retag() {
		TagToGive tag = bar.chosen();
		if (tag != null && mayWrite()) {
			run(FoundEdit.retag(corpus, rows, tag));
		}
	}

	@Override
	public void delete() {
		if (mayWrite()) {
			run(FoundEdit.delete(corpus, rows));
		}
	}

	/** Who has never said under which name to annotate is asked. */
	private boolean mayWrite() {
		boolean own = rows.bySet().keySet().stream().anyMatch(set -> set.annotator().equals(corpora.annotator()));
		return !own || AnnotatorName.ensure(getSite().getShell(), corpora);
	}

	private void run(FoundEdit edit) {
		bar.say(edit.label() + "…");
		edit.start(corpora, table.control().getDisplay(), context -> inUi(() -> {
			search(fields.wish(), false);
			undo.show(context);
		}));
	}

	/** The sentence below the hits. */
	String said() {
		return bar.said();
	}

	@Override
	public void setFocus() {
		if (rows.size() > 0) {
			table.control().setFocus();
		} else {
			fields.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			live.dispose();
			active.dispose();
			undo.dispose();
		}
		super.dispose();
	}
}
