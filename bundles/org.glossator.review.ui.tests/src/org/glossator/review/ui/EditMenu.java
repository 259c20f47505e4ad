package org.glossator.review.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Undo and Redo of the Edit menu, as a person reads and chooses them, and the dialog that refuses them. */
public final class EditMenu {

	private EditMenu() {
	}

	/** The item that begins with that word, with its state. */
	static String item(String word) throws Exception {
		ReviewWindow.settle();
		return ReviewWindow.inUi(() -> {
			MenuItem item = find(word);
			return item.getText().replace("&", "").replaceAll("\t.*", "").strip() + (item.isEnabled() ? "" : " (disabled)");
		});
	}

	private static MenuItem find(String word) {
		MenuItem edit = Arrays.stream(ReviewWindow.window().getShell().getMenuBar().getItems())
				.filter(each -> each.getText().replace("&", "").equals("Edit")).findFirst().orElseThrow();
		Menu menu = edit.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").startsWith(word)).findFirst().orElseThrow();
	}

	/** Chooses the item that begins with that word. */
	public static void choose(String word) throws Exception {
		ReviewWindow.inUi(() -> {
			Display.getCurrent().asyncExec(() -> find(word).notifyListeners(SWT.Selection, new Event()));
			return null;
		});
		ReviewWindow.settle();
	}

	/** Whether the item that begins with that word says just this. */
	public static boolean is(String shown, String word) {
		try {
			return item(word).equals(shown);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** What a person does. */
	@FunctionalInterface
	public interface Hands {
		/** Does it. */
		void act() throws Exception;
	}

	/** Does what is refused with this sentence in a dialog, and closes that. */
	public static void refused(String sentence, Hands hands) throws Exception {
		// Where tests are run by a harness, the platform keeps its dialogs back.
		boolean automated = ErrorDialog.AUTOMATED_MODE;
		ErrorDialog.AUTOMATED_MODE = false;
		try {
			hands.act();
			ReviewWindow.until("the refusal", () -> shells().stream().anyMatch(shell -> texts(shell).contains(sentence)));
		} finally {
			ErrorDialog.AUTOMATED_MODE = automated;
		}
		ReviewWindow.inUi(() -> {
			shells().stream().filter(shell -> shell != ReviewWindow.window().getShell()).forEach(Shell::close);
			return null;
		});
	}

	static List<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).toList();
	}

	private static String texts(Shell shell) {
		StringBuilder texts = new StringBuilder();
		ReviewWindow.all(shell, Label.class).forEach(label -> texts.append(label.getText()).append('\n'));
		ReviewWindow.all(shell, StyledText.class).forEach(text -> texts.append(text.getText()).append('\n'));
		ReviewWindow.all(shell, Text.class).forEach(text -> texts.append(text.getText()).append('\n'));
		ReviewWindow.all(shell, org.eclipse.swt.widgets.List.class).forEach(list -> texts.append(String.join("\n", list.getItems())).append('\n'));
		return texts.toString();
	}
}
