package org.glossator.ui.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusNames;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.refresh.Refreshable;
import org.glossator.ui.rules.EngineFiles;

/** The lexicons and rules of the corpus that is worked on, and the lexicons that ship with the engine. */
public final class EngineFilesView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.engineFiles";

	private OpenCorpora corpora;
	private ActiveSession active;
	private final Runnable corporaChanged = this::laterShow;
	private Corpus corpus;
	private Tree tree;
	private Label said;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, "New &Lexicon\u2026", "Makes a lexicon in the corpus and opens it", this::askLexicon);
		button(bar, "New R&ules\u2026", "Makes a rule script in the corpus and opens it", this::askRules);
		button(bar, "&Delete", "Deletes the selected file of the corpus", this::askDelete);
		said = new Label(bar, SWT.NONE);
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.set(tree, "Lexicons and rules");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(tree);
		tree.addListener(SWT.DefaultSelection, event -> open());
		corpora = getSite().getService(OpenCorpora.class);
		corpora.addListener(corporaChanged);
		active = new ActiveSession(getSite().getPage(), this::follow);
		follow(active.session());
	}

	private static void button(Composite bar, String name, String hint, Runnable work) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> work.run());
	}

	private void laterShow() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!tree.isDisposed()) {
				follow(active.session());
			}
		});
	}

	private void follow(DocumentSession session) {
		List<Corpus> open = corpora.corpora();
		Corpus now = session != null ? session.corpus() : corpus != null && open.contains(corpus) ? corpus : open.isEmpty() ? null : open.get(0);
		if (now != corpus || tree.getItemCount() == 0) {
			corpus = now;
			refresh();
		}
	}

	@Override
	public void refresh() {
		tree.removeAll();
		said.setText(corpus == null ? "Open a corpus to see its lexicons and rules" : "");
		said.requestLayout();
		if (corpus == null) {
			return;
		}
		try {
			String called = CorpusNames.of(corpus, corpora.corpora());
			fill("Lexicons of " + called, files("lexicons", "*.{csv,txt}"), true);
			fill("Rules of " + called, files("rules", "*.ruta"), true);
			List<String> shipped = new ArrayList<>();
			for (String name : Lexicons.shippedNames()) {
				if (!Files.exists(corpus.folder().resolve("lexicons").resolve(name))) {
					shipped.add("lexicons/" + name);
				}
			}
			fill("Lexicons that ship with Glossator (to read)", shipped, false);
		} catch (IOException fault) {
			said.setText(fault.getMessage());
			said.requestLayout();
		}
	}

	private List<String> files(String folder, String pattern) throws IOException {
		List<String> files = new ArrayList<>();
		try (DirectoryStream<Path> listing = Files.newDirectoryStream(corpus.folder().resolve(folder), pattern)) {
			listing.forEach(file -> files.add(folder + "/" + file.getFileName()));
		} catch (NoSuchFileException none) {
			return files;
		}
		files.sort(null);
		return files;
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

	private String selected() {
		return tree.getSelectionCount() == 0 ? null : (String) tree.getSelection()[0].getData();
	}

	private void open() {
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
		try {
			Path path = corpus.folder().resolve(file);
			Files.createDirectories(path.getParent());
			Files.writeString(path, content);
			refresh();
			EngineFiles.open(getSite().getPage(), corpus.folder(), file, 0);
		} catch (IOException fault) {
			said.setText("The file could not be made: " + fault.getMessage());
			said.requestLayout();
		}
	}

	private void askDelete() {
		String file = selected();
		if (file == null || !Files.exists(corpus.folder().resolve(file))) {
			return;
		}
		if (MessageDialog.openConfirm(getSite().getShell(), "Delete", "Delete " + file + " from the corpus? This cannot be undone.")) {
			try {
				Files.delete(corpus.folder().resolve(file));
			} catch (IOException fault) {
				said.setText("The file could not be deleted: " + fault.getMessage());
			}
			refresh();
		}
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			corpora.removeListener(corporaChanged);
			active.dispose();
		}
		super.dispose();
	}
}
