package org.glossator.review.ui.team;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.OpenCorpora;

/** Where a team meets, under which name the person works in it and, for who joins, where the corpus goes. */
final class AddressPage extends WizardPage {

	private final Path shared;
	private Text address;
	private Text folder;
	private Text person;

	private AddressPage(Path shared, String title, String description) {
		super("address", title, null);
		this.shared = shared;
		setDescription(description);
	}

	/** For a corpus that is to be shared. */
	static AddressPage toShare(Path corpus) {
		return new AddressPage(corpus, "Where does the team meet?",
				"A folder that all can reach, which is made if it does not exist, or any git address. Colleagues join with the same address.");
	}

	/** For a corpus that is to be brought here. */
	static AddressPage toJoin() {
		return new AddressPage(null, "Which team?", "The address a colleague has shared the corpus at, and a new folder for your copy of it.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(form);
		String beside = shared == null ? "" : shared.resolveSibling(shared.getFileName() + ".git").toString();
		address = field(form, "&Address", beside);
		browse(form, address, "Choose the folder the team meets at.");
		if (shared == null) {
			folder = field(form, "&Folder for your copy", "");
			browse(form, folder, "Choose a new or empty folder.");
		}
		person = field(form, "Your &name", PlatformUI.getWorkbench().getService(OpenCorpora.class).annotator());
		new Label(form, SWT.NONE);
		setControl(form);
		check();
	}

	private Text field(Composite form, String name, String value) {
		new Label(form, SWT.NONE).setText(name);
		Text text = new Text(form, SWT.BORDER);
		text.setText(value);
		AccessibleName.set(text, name.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private void browse(Composite form, Text field, String message) {
		Button button = new Button(form, SWT.PUSH);
		button.setText("Browse…");
		button.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setMessage(message);
			String chosen = dialog.open();
			if (chosen != null) {
				field.setText(chosen);
			}
		});
	}

	private void check() {
		if (getControl() == null && person == null) {
			return;
		}
		String fault = fault();
		// Nobody is told a fault before anything was entered.
		setErrorMessage(fault == null || fault.isEmpty() ? null : fault);
		setPageComplete(fault == null);
	}

	/** What is wrong, or empty for something yet to be entered, or null. */
	private String fault() {
		if (address().isEmpty()) {
			return "";
		}
		if (!OpenCorpora.isName(person.getText().strip())) {
			return "Your annotations are kept under your name; it can hold neither slashes nor colons, and not be empty.";
		}
		if (folder == null) {
			return null;
		}
		try {
			if (folder.getText().isBlank()) {
				return "";
			}
			return Files.exists(folder()) && !JoinWizard.isBegun(folder()) && (!Files.isDirectory(folder()) || folder().toFile().list().length > 0)
					? "There is something in that folder already; name a new one." : null;
		} catch (InvalidPathException e) {
			return "That is no name of a folder: " + e.getReason() + ".";
		}
	}

	/** The address entered. */
	String address() {
		return address.getText().strip();
	}

	/** The folder entered. */
	Path folder() {
		return Path.of(folder.getText().strip());
	}

	/** Makes the name entered the person's. */
	void takeName(OpenCorpora corpora) {
		String name = person.getText().strip();
		if (!name.equals(corpora.annotator())) {
			corpora.annotator(name);
		}
	}
}
