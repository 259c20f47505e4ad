package org.glossator.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
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
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.Formats;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusNames;

/** Whose annotations of which documents go out, in which format, and where to. */
final class ExportChoicePage extends WizardPage {

	private static final String FORMAT = "format";
	private static final String FOLDER = "folder";

	private final ExportSettings settings;
	private final List<Corpus> corpora;
	private List<CorpusFormat> formats;
	private Button only;
	private Table annotators;
	private Combo format;
	private Text target;
	private OptionFields options;

	ExportChoicePage(ExportSettings settings, List<Corpus> corpora) {
		super("choice");
		this.settings = settings;
		this.corpora = corpora;
		setTitle("Export");
		setDescription("Choose what goes out, in which format, and where to.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText("&Corpus");
		Combo corpus = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		corpus.setItems(CorpusNames.of(corpora));
		corpus.select(corpora.indexOf(settings.corpus()));
		corpus.addListener(SWT.Selection, event -> corpusChosen(corpora.get(corpus.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(corpus);
		new Label(area, SWT.NONE);
		only = new Button(area, SWT.CHECK);
		only.addListener(SWT.Selection, event -> {
			settings.onlySelected(only.getSelection());
			check();
		});
		annotators(area);
		formats = Formats.all().stream().filter(CorpusFormat::writes).toList();
		new Label(area, SWT.NONE).setText("&Format");
		format = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		format.setVisibleItemCount(24);
		formats.forEach(each -> format.add(each.label()));
		format.select(Math.max(0, formats.stream().map(CorpusFormat::id).toList().indexOf(remembered(FORMAT))));
		format.addListener(SWT.Selection, event -> formatChosen());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
		target(area);
		options = new OptionFields(area, settings.options(), this::check, this::grow);
		setControl(area);
		showCorpus();
		formatChosen();
	}

	private void annotators(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText("&Annotators");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		annotators = new Table(area, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
		annotators.setToolTipText("Whose annotations go out");
		AccessibleName.set(annotators, "Annotators");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 90).applyTo(annotators);
		annotators.addListener(SWT.Selection, event -> {
			settings.annotators().clear();
			for (TableItem item : annotators.getItems()) {
				if (item.getChecked()) {
					settings.annotators().add(item.getText());
				}
			}
			check();
		});
	}

	private void target(Composite area) {
		new Label(area, SWT.NONE).setText("&To");
		Composite both = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(both);
		target = new Text(both, SWT.BORDER);
		AccessibleName.set(target, "File or folder to write");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
		target.addListener(SWT.Modify, event -> {
			settings.target(target.getText().strip());
			check();
		});
		Button browse = new Button(both, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void corpusChosen(Corpus corpus) {
		settings.corpus(corpus, List.of());
		showCorpus();
		check();
	}

	private void showCorpus() {
		int selected = settings.selected().size();
		only.setText(selected == 1 ? "&Only the selected document" : selected == 0 ? "&Only selected documents" : "&Only the " + selected + " selected documents");
		only.setEnabled(selected > 0);
		only.setSelection(settings.onlySelected());
		annotators.removeAll();
		for (String name : settings.corpus().annotators()) {
			TableItem item = new TableItem(annotators, SWT.NONE);
			item.setText(name);
			item.setChecked(settings.annotators().isEmpty() ? !name.equals(Corpus.EXTRACTION) : settings.annotators().contains(name));
		}
		settings.annotators().clear();
		for (TableItem item : annotators.getItems()) {
			if (item.getChecked()) {
				settings.annotators().add(item.getText());
			}
		}
		only.requestLayout();
	}

	private void formatChosen() {
		if (formats.isEmpty()) {
			return;
		}
		CorpusFormat chosen = formats.get(format.getSelectionIndex());
		settings.format(chosen);
		options.show(chosen.options().stream().filter(option -> option.use().writes()).toList());
		target.setText(proposal(chosen).toString());
		check();
	}

	private Path proposal(CorpusFormat chosen) {
		String folder = remembered(FOLDER);
		Path base = Path.of(folder == null ? System.getProperty("user.home") : folder);
		String name = settings.corpus().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
		return base.resolve(name + (chosen.writesFolder() ? "-" + chosen.id() : "." + chosen.extensions().get(0)));
	}

	private void browse() {
		if (settings.format().writesFolder()) {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setText("Export");
			dialog.setMessage("Choose the folder to write into. One or more files for each document are made there.");
			show(dialog.open());
		} else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
			dialog.setText("Export");
			Path proposal = proposal(settings.format());
			dialog.setFilterPath(String.valueOf(proposal.getParent()));
			dialog.setFileName(String.valueOf(proposal.getFileName()));
			show(dialog.open());
		}
	}

	private void show(String chosen) {
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	private String remembered(String key) {
		return getDialogSettings() == null ? null : getDialogSettings().get(key);
	}

	/** Keeps the format and the folder for the next export. */
	void remember() {
		if (getDialogSettings() != null && settings.format() != null) {
			getDialogSettings().put(FORMAT, settings.format().id());
			Path parent = Path.of(settings.target()).toAbsolutePath().getParent();
			getDialogSettings().put(FOLDER, parent == null ? null : parent.toString());
		}
	}

	private void check() {
		String fault = fault();
		setErrorMessage(fault);
		setMessage(fault == null && isTaken() ? (settings.format().writesFolder() ? "The folder is not empty: files of the same names are replaced."
				: "The file exists and will be replaced.") : null, WARNING);
		setPageComplete(fault == null);
	}

	private String fault() {
		if (settings.format() == null) {
			return "There is no format to write.";
		}
		if (settings.annotators().isEmpty()) {
			return "Choose at least one annotator.";
		}
		try {
			Path path = Path.of(settings.target());
			if (settings.target().isEmpty() || !path.isAbsolute()) {
				return "Choose where to write.";
			}
			if (Files.exists(path) && Files.isDirectory(path) != settings.format().writesFolder()) {
				return settings.format().writesFolder() ? "This is a file; choose a folder." : "This is a folder; choose a file.";
			}
			return null;
		} catch (InvalidPathException e) {
			return "This cannot be the name of a file or folder.";
		}
	}

	private boolean isTaken() {
		Path path = Path.of(settings.target());
		if (!Files.isDirectory(path)) {
			return Files.exists(path);
		}
		try (Stream<Path> inside = Files.list(path)) {
			return inside.findAny().isPresent();
		} catch (IOException e) {
			ILog.of(ExportChoicePage.class).warn("Could not look into " + path, e);
			return false;
		}
	}

	private void grow() {
		if (getContainer() instanceof IWizardContainer2 container && getControl() != null) {
			container.updateSize();
		}
	}
}
