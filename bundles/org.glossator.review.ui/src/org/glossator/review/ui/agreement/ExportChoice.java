package org.glossator.review.ui.agreement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where figures are to be written, and in which form. */
final class ExportChoice {

	private static final List<String> FORMS = List.of(".csv", ".html", ".png");

	private ExportChoice() {
	}

	/** The file; its name's end tells the form. Null where the person thinks better of it. */
	static Path ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export Agreement");
		dialog.setFilterExtensions(FORMS.stream().map(form -> "*" + form).toArray(String[]::new));
		dialog.setFilterNames(new String[] { "Table of all figures (*.csv)", "Page (*.html)", "Picture of what is shown (*.png)" });
		dialog.setFileName("agreement.csv");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		Path file = named(Path.of(chosen), dialog.getFilterIndex());
		boolean other = !file.equals(Path.of(chosen)) && Files.exists(file);
		return other && !MessageDialog.openQuestion(shell, "Export Agreement", file.getFileName() + " is there already. Replace it?") ? null : file;
	}

	/**
	 * The file with the end of the form that was chosen: not every system's dialog changes the name when another form is
	 * chosen. The first form is chosen already, so there the name that was typed counts.
	 */
	static Path named(Path chosen, int form) {
		String name = chosen.getFileName().toString();
		String has = FORMS.stream().filter(name::endsWith).findFirst().orElse("");
		if (form <= 0 && !has.isEmpty()) {
			return chosen;
		}
		return chosen.resolveSibling(name.substring(0, name.length() - has.length()) + FORMS.get(Math.max(0, form)));
	}
}
