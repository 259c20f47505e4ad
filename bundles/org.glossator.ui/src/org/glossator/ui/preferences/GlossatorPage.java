package org.glossator.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.glossator.ui.corpus.AnnotatorName;
import org.glossator.ui.corpus.OpenCorpora;

/** Preferences > Glossator: one's name, and how texts are read and selected. */
public final class GlossatorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Made by the platform. */
	public GlossatorPage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, UiPreferences.NODE));
	}

	@Override
	public void init(IWorkbench workbench) {
		getPreferenceStore().setDefault(OpenCorpora.ANNOTATOR, workbench.getService(OpenCorpora.class).annotator());
	}

	@Override
	protected void createFieldEditors() {
		addField(new NameField(getFieldEditorParent()));
		addField(new BooleanFieldEditor(UiPreferences.SNAP_TO_TOKENS, "Select whole &words with the mouse", getFieldEditorParent()));
		IntegerFieldEditor width = new IntegerFieldEditor(UiPreferences.READING_WIDTH, "Longest &line, in characters (0: any)", getFieldEditorParent());
		width.setValidRange(0, 1000);
		width.setErrorMessage("The longest line has 0 to 1000 characters.");
		addField(width);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control fields = super.createContents(parent);
		link(parent, "The text's font and size: <a>Colors and Fonts</a>", "org.eclipse.ui.preferencePages.ColorsAndFonts", "selectFont:org.glossator.editor.font");
		link(parent, "Light or dark: <a>Appearance</a>", "org.eclipse.ui.preferencePages.Views", null);
		link(parent, "Keys of commands: <a>Keys</a>", "org.eclipse.ui.preferencePages.Keys", null);
		return fields;
	}

	private void link(Composite parent, String text, String page, Object data) {
		Link link = new Link(parent, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), page, null, data));
		GridDataFactory.fillDefaults().applyTo(link);
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		PlatformUI.getWorkbench().getService(OpenCorpora.class).changed();
		return done;
	}

	/** The person's name, which also names a folder. */
	private static final class NameField extends StringFieldEditor {

		NameField(Composite parent) {
			super(OpenCorpora.ANNOTATOR, "My &name", 24, parent);
			setErrorMessage(AnnotatorName.RULE);
			setEmptyStringAllowed(false);
		}

		@Override
		protected boolean doCheckState() {
			return OpenCorpora.isName(getStringValue().strip());
		}
	}
}
