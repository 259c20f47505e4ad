package org.glossator.ui.corpus;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks under which name the person at this workbench annotates. */
public final class AnnotatorName {

	/** What a name is made of, as a sentence. */
	public static final String RULE = "A name has 1 to 100 characters, none of \\ / : * ? \" < > |, and no dot or space at its ends.";

	private AnnotatorName() {
	}

	/** Asks; false where the person would not say. UI thread only. */
	static boolean ask(Shell shell, OpenCorpora corpora) {
		InputDialog dialog = new InputDialog(shell, "My Name",
				"Your annotations are kept under this name, and colleagues see it.", corpora.annotator(),
				name -> OpenCorpora.isName(name.strip()) ? null : RULE);
		if (dialog.open() != Window.OK) {
			return false;
		}
		corpora.annotator(dialog.getValue());
		return true;
	}

	/** Asks where the person has never been asked; false where there is no answer. UI thread only. */
	public static boolean ensure(Shell shell, OpenCorpora corpora) {
		return corpora.annotatorIsChosen() || ask(shell, corpora);
	}
}
