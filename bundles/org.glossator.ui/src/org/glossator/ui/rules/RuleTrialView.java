package org.glossator.ui.rules;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.RuleTrial;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.engine.ruta.RuleMatched;
import org.glossator.engine.ruta.RuleNode;
import org.glossator.engine.ruta.RuleOutcome;
import org.glossator.engine.ruta.RuleProblem;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.span.Span;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.ButtonBar;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.document.SelectedText;

/** What a script did on a document: its matches on the left, and on the right why each rule matched or did not. */
public final class RuleTrialView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.ruleTrial";

	private Table matches;
	private Tree reasons;
	private Label said;
	private Button here;
	private DocumentFollower follower;
	private RuleFile script;
	private Corpus corpus;
	private String document = "";
	private String annotator = "";
	private String text = "";
	private RuleOutcome outcome = new RuleOutcome(List.of(), List.of(), List.of());
	private Job running;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		ButtonBar bar = new ButtonBar(parent);
		bar.button("Run A&gain", SWT.PUSH, "Runs the same script, as its file is now, on the document that is open now", this::runAgain);
		here = bar.button("Only at the selected text", SWT.CHECK,
				"Shows only attempts that touch what is selected in the document: why did this rule not match here?", this::showReasons);
		said = bar.label("Open a rule script and run it on a document to see what it does");
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(sash);
		matches = new Table(sash, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		matches.setHeaderVisible(true);
		AccessibleName.set(matches, "Matches");
		column("Text", 220);
		column("Layer", 80);
		column("Values", 160);
		column("Rule", 60);
		matches.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		matches.addListener(SWT.Selection, event -> revealMatch());
		matches.addListener(SWT.DefaultSelection, event -> goToRule());
		reasons = new Tree(sash, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.set(reasons, "Why each rule matched or did not");
		reasons.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
		reasons.addListener(SWT.Selection, event -> revealNode((TreeItem) event.item));
		reasons.addListener(SWT.DefaultSelection, event -> goToLine(((RuleNode) event.item.getData()).line()));
		sash.setWeights(45, 55);
		follower = new DocumentFollower(getSite().getPage());
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(matches, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	/** Shows a sentence in place of a result. */
	void say(String sentence) {
		ButtonBar.say(said, sentence);
	}

	/** Runs a script on a document and shows what comes of it. */
	void run(RuleFile file, DocumentSession session) {
		if (running != null) {
			running.cancel();
		}
		script = file;
		corpus = session.corpus();
		document = session.document().id();
		annotator = session.annotator();
		String subject = session.text();
		DocumentInfo info = session.document();
		Corpus on = corpus;
		say("Running " + file.name() + " on " + (info.title().isBlank() ? info.id() : info.title()) + "\u2026");
		Job job = new Job("Running " + file.name()) {
			@Override
			protected IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
				RuleOutcome found;
				IStatus ended = Status.OK_STATUS;
				try {
					found = RuleTrial.run(on.schema(), on.folder(), file, subject, info, monitor::isCanceled);
				} catch (CancellationException cancelled) {
					return Status.CANCEL_STATUS;
				} catch (IOException fault) {
					found = new RuleOutcome(List.of(new RuleProblem(0, sentence(fault, on.folder()), false)), List.of(), List.of());
					// Told here; who follows runs, as the Problems view does, hears that this one did not go well.
					ended = Status.info(String.valueOf(fault.getMessage()));
				}
				RuleOutcome result = found;
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled()) {
						show(subject, result);
					}
				});
				return ended;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == CorpusJob.FAMILY;
			}
		};
		running = job;
		job.schedule();
	}

	/** What went wrong; a file of the corpus by its place in it, for the whole path would leave no room for the sentence. */
	private static String sentence(IOException fault, Path folder) {
		return String.valueOf(fault.getMessage()).replace(folder + File.separator, "");
	}

	private void runAgain() {
		DocumentSession session = follower.session();
		if (script == null || session == null) {
			say(script == null ? "Open a rule script and run it on a document to see what it does" : "Open a document first");
			return;
		}
		try {
			IEditorPart editor = getSite().getPage().findEditor(new EngineFileInput(corpus.folder(), "rules/" + script.name(), false));
			if (editor instanceof RuleEditor open) {
				open.runOnDocument();
			} else {
				run(RuleFile.read(script.file()), session);
			}
		} catch (IOException fault) {
			say(fault.getMessage());
		}
	}

	private void show(String subject, RuleOutcome result) {
		if (matches.isDisposed()) {
			return;
		}
		text = subject;
		outcome = result;
		matches.setItemCount(result.matches().size());
		matches.clearAll();
		showReasons();
		long failed = result.rules().stream().filter(rule -> !rule.matched()).count();
		String many = result.matches().size() == 1 ? "1 match" : result.matches().size() + " matches";
		say(result.problems().isEmpty() ? many + " by " + result.rules().size() + (result.rules().size() == 1 ? " rule" : " rules")
				+ (failed == 0 ? "" : ", " + failed + " of which matched nowhere")
				: FileProblem.of(result.problems().get(0)).placed());
	}

	/** What the last run did. */
	RuleOutcome outcome() {
		return outcome;
	}

	private void showReasons() {
		reasons.removeAll();
		List<RuleNode> rules = shown();
		reasons.setData(rules);
		reasons.setItemCount(rules.size());
		reasons.clearAll(true);
		if (rules.size() == 1) {
			fill(reasons.getItem(0), 0);
			reasons.getItem(0).setExpanded(true);
		}
	}

	private List<RuleNode> shown() {
		Span selected = selected();
		if (!here.getSelection() || selected == null) {
			return outcome.rules();
		}
		List<RuleNode> rules = new ArrayList<>();
		for (RuleNode rule : outcome.rules()) {
			List<RuleNode> attempts = rule.children().stream().filter(attempt -> attempt.begin() >= 0 && attempt.touches(selected.begin(), selected.end())).toList();
			rules.add(new RuleNode(rule.kind(), attempts.stream().anyMatch(RuleNode::matched), rule.label(), rule.line(), rule.begin(), rule.end(), attempts));
		}
		return rules;
	}

	private Span selected() {
		SelectedText selection = Adapters.adapt(follower.editor(), SelectedText.class);
		return selection == null ? null : selection.selectedText();
	}

	private void fill(TableItem item, int index) {
		if (index < outcome.matches().size()) {
			RuleMatched match = outcome.matches().get(index);
			item.setText(new String[] { text.substring(match.begin(), Math.min(text.length(), match.end())).replaceAll("\\s+", " "), match.type(), match.values(),
					"line " + match.line() });
		}
	}

	@SuppressWarnings("unchecked")
	private void fill(TreeItem item, int index) {
		List<RuleNode> siblings = item.getParentItem() == null ? (List<RuleNode>) reasons.getData() : ((RuleNode) item.getParentItem().getData()).children();
		if (siblings == null || index >= siblings.size()) {
			return;
		}
		RuleNode node = siblings.get(index);
		item.setData(node);
		item.setText((node.kind() == RuleNode.Kind.RULE ? "line " + node.line() + ": " : "") + node.label());
		item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(node.kind() == RuleNode.Kind.MORE ? ISharedImages.IMG_OBJ_ELEMENT
				: node.matched() ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_ELCL_STOP));
		item.setItemCount(node.children().size());
	}

	private void revealMatch() {
		int row = matches.getSelectionIndex();
		if (row >= 0 && row < outcome.matches().size()) {
			RuleMatched match = outcome.matches().get(row);
			reveal(match.begin(), match.end());
		}
	}

	private void revealNode(TreeItem item) {
		if (item.getData() instanceof RuleNode node && node.begin() >= 0 && node.begin() < node.end() && !here.getSelection()) {
			reveal(node.begin(), node.end());
		}
	}

	private void reveal(int begin, int end) {
		if (corpus != null && begin < end && end <= text.length()) {
			DocumentOpening.reveal(getSite().getPage(), corpus, document, annotator, Span.of(begin, end), false);
		}
	}

	private void goToRule() {
		int row = matches.getSelectionIndex();
		if (row >= 0 && row < outcome.matches().size()) {
			goToLine(outcome.matches().get(row).line());
		}
	}

	private void goToLine(int line) {
		if (corpus != null && script != null) {
			EngineFiles.open(getSite().getPage(), corpus.folder(), "rules/" + script.name(), line);
		}
	}

	@Override
	public void setFocus() {
		matches.setFocus();
	}

	@Override
	public void dispose() {
		if (running != null) {
			running.cancel();
		}
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
