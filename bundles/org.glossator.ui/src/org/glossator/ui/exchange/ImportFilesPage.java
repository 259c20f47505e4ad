package org.glossator.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.Formats;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.ImportResult;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.AnnotatorName;
import org.glossator.ui.corpus.CorpusNames;
import org.glossator.ui.corpus.OpenCorpora;

/** The files to import, each with its format as told from its content, and under whose name. */
final class ImportFilesPage extends WizardPage {

	private static final String FOLDER = "folder";

	private final ImportSettings settings;
	private final List<Corpus> corpora;
	private final Map<Path, CorpusFormat> told = new ConcurrentHashMap<>();
	private final Map<Path, String> untold = new ConcurrentHashMap<>();
	private List<CorpusFormat> formats;
	private Table table;
	private Combo format;
	private Text annotator;
	private OptionFields options;

	ImportFilesPage(ImportSettings settings, List<Corpus> corpora) {
		super("files");
		this.settings = settings;
		this.corpora = corpora;
		setTitle("Import");
		setDescription("Choose annotations in any format, or texts (plain text, HTML, PDF, DOCX). Files can be dropped here.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		corpus(area);
		files(area);
		formats = Formats.all().stream().filter(CorpusFormat::reads).toList();
		new Label(area, SWT.NONE).setText("&Format");
		format = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		format.setVisibleItemCount(24);
		format.add("told from each file's content");
		format.add("texts to annotate");
		formats.forEach(each -> format.add(each.label()));
		format.select(0);
		format.addListener(SWT.Selection, event -> formatChosen());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
		new Label(area, SWT.NONE).setText("&Annotator");
		annotator = new Text(area, SWT.BORDER);
		annotator.setText(settings.annotator());
		annotator.setToolTipText("Whose annotations these are, where a file does not say");
		annotator.addListener(SWT.Modify, event -> {
			settings.annotator(annotator.getText());
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(annotator);
		Button replace = new Button(area, SWT.CHECK);
		replace.setText("&Replace what this annotator has on these documents already");
		replace.setToolTipText("Otherwise the annotations imported come beside those that are there");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(replace);
		replace.addListener(SWT.Selection, event -> settings.existing(replace.getSelection() ? ImportRequest.Existing.REPLACE : ImportRequest.Existing.ADD));
		options = new OptionFields(area, settings.options(), this::check, this::grow);
		FileDrop.accept(area, this::add);
		FileDrop.accept(table, this::add);
		setControl(area);
		refill();
		detect(settings.files());
		check();
	}

	private void corpus(Composite area) {
		new Label(area, SWT.NONE).setText("&Into");
		Combo corpus = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		corpus.setItems(CorpusNames.of(corpora));
		corpus.select(corpora.indexOf(settings.corpus()));
		corpus.addListener(SWT.Selection, event -> settings.corpus(corpora.get(corpus.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(corpus);
	}

	private void files(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText("Fi&les");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite both = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		table = new Table(both, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Files");
		column("Name", 210);
		column("Format", 170);
		column("Folder", 160);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 150).applyTo(table);
		Composite buttons = new Composite(both, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "A&dd Files…", this::chooseFiles);
		button(buttons, "Add F&older…", this::chooseFolder);
		button(buttons, "Remo&ve", this::remove);
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private static void button(Composite parent, String name, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void chooseFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Add Files");
		dialog.setFilterPath(lastFolder());
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			remember(folder);
			add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	private void chooseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText("Add Folder");
		dialog.setMessage("All files in the folder are added. A folder that is itself of a format, such as brat, is added as one.");
		dialog.setFilterPath(lastFolder());
		String chosen = dialog.open();
		if (chosen != null) {
			remember(Path.of(chosen));
			add(List.of(Path.of(chosen)));
		}
	}

	private String lastFolder() {
		String folder = getDialogSettings() == null ? null : getDialogSettings().get(FOLDER);
		return folder == null ? System.getProperty("user.home") : folder;
	}

	private void remember(Path folder) {
		if (getDialogSettings() != null) {
			getDialogSettings().put(FOLDER, folder.toString());
		}
	}

	/** Adds files, and of folders that are of no format their files. */
	private void add(List<Path> chosen) {
		Job.createSystem("Looking into folders", (ICoreRunnable) monitor -> {
			List<Path> files = new ArrayList<>();
			for (Path path : chosen) {
				files.addAll(ImportFolders.expand(path));
			}
			getShell().getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					files.stream().filter(file -> !settings.files().contains(file)).forEach(settings.files()::add);
					refill();
					check();
					detect(files);
				}
			});
		}).schedule();
	}

	private void remove() {
		int[] rows = table.getSelectionIndices();
		for (int i = rows.length - 1; i >= 0; i--) {
			settings.files().remove(rows[i]);
		}
		refill();
		check();
	}

	private void detect(List<Path> files) {
		List<Path> fresh = files.stream().filter(file -> !told.containsKey(file) && !untold.containsKey(file)).toList();
		if (fresh.isEmpty()) {
			return;
		}
		Job.createSystem("Telling formats", (ICoreRunnable) monitor -> {
			for (Path file : fresh) {
				try {
					Formats.detect(file).ifPresentOrElse(found -> told.put(file, found), () -> untold.put(file, "text"));
				} catch (IOException e) {
					untold.put(file, "cannot be read");
				}
			}
			getShell().getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					refill();
					check();
				}
			});
		}).schedule();
	}

	private void refill() {
		table.removeAll();
		for (Path file : settings.files()) {
			String name = settings.format().isEmpty() ? told.containsKey(file) ? told.get(file).label() : untold.getOrDefault(file, "…")
					: format.getText();
			Path folder = file.getParent();
			new TableItem(table, SWT.NONE).setText(new String[] { String.valueOf(file.getFileName()), name, folder == null ? "" : folder.toString() });
		}
	}

	private void formatChosen() {
		int chosen = format.getSelectionIndex();
		settings.format(chosen <= 0 ? "" : chosen == 1 ? ImportResult.TEXT : formats.get(chosen - 2).id());
		refill();
		check();
	}

	private List<FormatOption> optionsOfFiles() {
		Map<String, FormatOption> byName = new LinkedHashMap<>();
		for (CorpusFormat each : formats) {
			boolean used = settings.format().isEmpty() ? settings.files().stream().anyMatch(file -> told.get(file) == each)
					: each.id().equals(settings.format());
			if (used) {
				each.options().stream().filter(option -> option.use().reads()).forEach(option -> byName.putIfAbsent(option.name(), option));
			}
		}
		return List.copyOf(byName.values());
	}

	private void check() {
		options.show(optionsOfFiles());
		String name = settings.annotator().strip();
		if (!name.isEmpty() && !OpenCorpora.isName(name)) {
			setErrorMessage(AnnotatorName.RULE);
			setPageComplete(false);
			return;
		}
		setErrorMessage(null);
		setMessage(new TreeSet<>(untold.values()).contains("cannot be read") ? "Some files cannot be read." : null, WARNING);
		setPageComplete(!settings.files().isEmpty() && settings.files().stream().allMatch(Files::exists));
	}

	private void grow() {
		if (getContainer() instanceof IWizardContainer2 container && getControl() != null) {
			container.updateSize();
		}
	}
}
