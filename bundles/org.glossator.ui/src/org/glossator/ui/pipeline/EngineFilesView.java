package org.glossator.ui.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.ButtonBar;
import org.glossator.ui.corpus.CorpusNames;
import org.glossator.ui.document.WorkedOnCorpus;
import org.glossator.ui.refresh.Refreshable;
import org.glossator.ui.rules.EngineFileInput;
import org.glossator.ui.rules.EngineFiles;
import org.glossator.ui.rules.FileCheck;

/** The lexicons and rules of the corpus that is worked on, and the lexicons that ship with the engine. */
public final class EngineFilesView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.engineFiles";

	private WorkedOnCorpus working;
	private Tree tree;
	private Label said;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		ButtonBar bar = new ButtonBar(parent);
		bar.button("New &Lexicon\u2026", SWT.PUSH, "Makes a lexicon in the corpus and opens it", this::askLexicon);
		bar.button("New R&ules\u2026", SWT.PUSH, "Makes a rule script in the corpus and opens it", this::askRules);
		bar.button("&Delete", SWT.PUSH, "Deletes the selected file of the corpus; Edit > Undo brings it back", this::deleteSelected);
		said = bar.label("");
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.set(tree, "Lexicons and rules");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(tree);
		tree.addListener(SWT.DefaultSelection, event -> open());
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				deleteSelected();
			}
		});
		working = new WorkedOnCorpus(getViewSite(), this::worked);
		refresh();
	}

	/** Another corpus is worked on, or a file of it has come or gone, by undo too. */
	private void worked() {
		if (working != null && !tree.isDisposed()) {
			refresh();
		}
	}

	@Override
	public void refresh() {
		Corpus corpus = working.corpus();
		String selected = selected();
		boolean shippedToo = tree.getItemCount() > 2 && tree.getItem(2).getExpanded();
		tree.removeAll();
		say(corpus == null ? "Open a corpus to see its lexicons and rules" : "");
		if (corpus == null) {
			return;
		}
		try {
			String called = CorpusNames.of(corpus, working.corpora().corpora());
			fill("Lexicons of " + called, FileCheck.files(corpus.folder(), false), true);
			fill("Rules of " + called, FileCheck.files(corpus.folder(), true), true);
			List<String> shipped = new ArrayList<>();
			for (String name : Lexicons.shippedNames()) {
				if (!Files.exists(corpus.folder().resolve("lexicons").resolve(name))) {
					shipped.add("lexicons/" + name);
				}
			}
			fill("Lexicons that ship with Glossator (to read)", shipped, shippedToo);
			select(selected);
		} catch (IOException fault) {
			say(fault.getMessage());
		}
	}

	private void fill(String title, List<String> files, boolean expanded) {
		TreeItem group = new TreeItem(tree, SWT.NONE);
		group.setText(title + (files.isEmpty() ? "  \u2013  none" : "  (" + files.size() + ")"));
		for (String file : files) {
			TreeItem item = new TreeItem(group, SWT.NONE);
			item.setText(file.substring(file.indexOf('/') + 1));
			item.setData(file);
		}
		group.setExpanded(expanded);
	}

	private void select(String file) {
		for (TreeItem group : tree.getItems()) {
			for (TreeItem item : group.getItems()) {
				if (item.getData().equals(file)) {
					tree.setSelection(item);
				}
			}
		}
	}

	private String selected() {
		return tree.getSelectionCount() == 0 ? null : (String) tree.getSelection()[0].getData();
	}

	private void open() {
		Corpus corpus = working.corpus();
		String file = selected();
		if (file != null) {
			EngineFiles.open(getSite().getPage(), corpus.folder(), file, 0);
		} else if (tree.getSelectionCount() > 0) {
			tree.getSelection()[0].setExpanded(!tree.getSelection()[0].getExpanded());
		}
	}

	private void askLexicon() {
		ask("New Lexicon", "What it serves comes first: bias-\u2026, entity-\u2026, claim-\u2026 or structure-\u2026; the file's name:", "bias-mine.csv",
				"(bias|entity|claim|structure)[\\p{L}\\p{N}_.-]*\\.(csv|txt)", "The name begins with bias, entity, claim or structure and ends in .csv or .txt.", "lexicons",
				"# One entry a line. Inflect is no, noun, verb, adjective or yes; the tag none takes a shipped entry away.\nentry,tag,inflect,note,source\n");
	}

	private void askRules() {
		ask("New Rules", "Name of the script; scripts run in the order of their names:", "mine.ruta", "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*\\.ruta",
				"The name is made of letters, digits and hyphens and ends in .ruta.", "rules",
				"// What stands right above a rule is shown as the reason of its suggestions.\n"
						+ "// (W{REGEXP(\"experts|sources\", true)} W{REGEXP(\"say|believe\")}){-> CREATE(Bias, \"technique\" = \"unattributed_source\")};\n");
	}

	private void ask(String title, String question, String proposal, String form, String rule, String folder, String content) {
		Corpus corpus = working.corpus();
		if (corpus == null) {
			return;
		}
		InputDialog dialog = new InputDialog(getSite().getShell(), title, question, proposal, text -> !text.strip().matches(form) ? rule
				: Files.exists(corpus.folder().resolve(folder).resolve(text.strip())) ? "There is a file of that name." : null);
		if (dialog.open() == Window.OK) {
			create(folder + "/" + dialog.getValue().strip(), content);
		}
	}

	/** Makes a file in the corpus and opens it. */
	void create(String file, String content) {
		Corpus corpus = working.corpus();
		try {
			FileEdit.make(corpus, working.corpora(), file, content.getBytes(StandardCharsets.UTF_8));
			refresh();
			EngineFiles.open(getSite().getPage(), corpus.folder(), file, 0);
		} catch (IOException fault) {
			say("The file could not be made: " + fault.getMessage());
		}
	}

	private void deleteSelected() {
		Corpus corpus = working.corpus();
		String file = selected();
		if (file == null || corpus == null || !Files.exists(corpus.folder().resolve(file))) {
			say("Select a file of the corpus to delete it.");
			return;
		}
		delete(file);
	}

	/** Deletes a file of the corpus, unless its editor has something to save and the person would rather keep it. */
	void delete(String file) {
		Corpus corpus = working.corpus();
		IEditorPart editor = getSite().getPage().findEditor(new EngineFileInput(corpus.folder(), file, false));
		if (editor != null && !getSite().getPage().closeEditor(editor, true)) {
			return;
		}
		try {
			FileEdit.delete(corpus, working.corpora(), file);
			// After the view has heard that a file is gone, which clears what it says.
			tree.getDisplay().asyncExec(() -> say(file + " is deleted. Edit > Undo brings it back."));
		} catch (IOException fault) {
			say("The file could not be deleted: " + fault.getMessage());
		}
	}

	private void say(String sentence) {
		if (!said.isDisposed()) {
			ButtonBar.say(said, sentence);
		}
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		if (working != null) {
			working.dispose();
		}
		super.dispose();
	}
}
