package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.text.span.Span;
import org.glossator.ui.popup.ListPopup;
import org.junit.jupiter.api.Test;

/** The legend of keys, keys that were bound anew, and keys that are typed faster than a window opens. */
class KeysTest extends EditorFixture {

	private Shell legend() {
		return Arrays.stream(text.getShell().getShells()).filter(shell -> shell.isVisible() && find(shell, Table.class) != null).findFirst().orElse(null);
	}

	private static <C extends Control> C find(Composite in, Class<C> kind) {
		for (Control child : in.getChildren()) {
			C found = kind.isInstance(child) ? kind.cast(child) : child instanceof Composite inner ? find(inner, kind) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Opens the legend with F1, types words and gives the rows there are then. */
	private List<String> legendOf(String words) throws IOException {
		focus();
		bot.key(SWT.F1);
		bot.until("the legend", () -> legend() != null && bot.display().getFocusControl() instanceof Text);
		bot.type(words);
		List<String> rows = new ArrayList<>();
		for (TableItem item : find(legend(), Table.class).getItems()) {
			rows.add(item.getText(0) + "|" + item.getText(1));
		}
		bot.screenshot(legend(), "editor-legend");
		legend().close();
		bot.until("the legend to be gone", () -> legend() == null);
		return rows;
	}

	@Test
	void legend_hasTheKeysOfTagsAndCommands() throws IOException {
		assertTrue(legendOf("").size() > 90);
		assertEquals(List.of("p|Entity: Person"), legendOf("person, real"));
		assertEquals(List.of("w|Claimant"), legendOf("claimant"));
		assertEquals(List.of("F7|Next or Previous Annotation: next, unfinished", "Shift+F7|Next or Previous Annotation: previous, unfinished"), legendOf("unfinished"));
		assertTrue(legendOf("boundary").stream().anyMatch(row -> row.contains("Alt+") && row.endsWith("|Move Boundary: begin, by a token, forwards")));
	}

	@Test
	void keyBoundAnew_worksAndIsInTheLegend() throws Exception {
		IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
		Binding[] before = service.getBindings();
		Binding labels = Arrays.stream(before).filter(binding -> binding.getParameterizedCommand() != null
				&& binding.getParameterizedCommand().getId().equals("org.glossator.editor.labels")).findFirst().orElseThrow();
		assertEquals(List.of("Ctrl+L|Labels"), legendOf("labels un"));
		List<Binding> now = new ArrayList<>(Arrays.asList(before));
		// What Preferences > Keys stores: the key taken away, and the new one.
		now.add(user(labels, null, "M1+L"));
		now.add(user(labels, labels.getParameterizedCommand(), "F11"));
		try {
			service.savePreferences(service.getActiveScheme(), now.toArray(Binding[]::new));
			focus();
			bot.key('l', SWT.CTRL);
			assertFalse(editor.text().isLabelled(), "The old key");
			bot.key(SWT.F11);
			assertTrue(editor.text().isLabelled(), "The new key");
			assertEquals(List.of("F11|Labels"), legendOf("labels un"));
		} finally {
			service.savePreferences(service.getActiveScheme(), before);
		}
		assertEquals(List.of("Ctrl+L|Labels"), legendOf("labels un"));
	}

	private static KeyBinding user(Binding like, ParameterizedCommand command, String keys) throws Exception {
		return new KeyBinding(KeySequence.getInstance(keys), command, like.getSchemeId(), like.getContextId(), null, null, null, Binding.USER);
	}

	@Test
	void typedOnAfterEnter_goesToThePaletteAndNotToTheText() {
		int begin = content().indexOf("lied");
		editor.text().selectText(Span.of(begin, begin + 4));
		bot.burst("loaded", SWT.CR);
		assertEquals(List.of(), annotations(), "None of the letters tagged anything");
		Text words = find(ListPopup.openIn(text.getShell()), Text.class);
		assertEquals("loaded", words.getText());
		bot.key(SWT.CR);
		assertEquals(List.of("lied=Loaded language/accepted"), annotations());
		assertTrue(text.isFocusControl(), "The text has the keyboard again");
		takeBack();
		assertEquals(List.of(), annotations(), "and its keys work");
	}

	@Test
	void clickBesideThePalette_closesItAndNothingElse() {
		int begin = content().indexOf("lied");
		editor.text().selectText(Span.of(begin, begin + 4));
		bot.key(SWT.CR);
		bot.until("the palette", () -> bot.display().getFocusControl() instanceof Text);
		bot.click(text, middleOf("Mayor"), 2);
		assertEquals(null, ListPopup.openIn(text.getShell()));
		bot.type("p");
		assertEquals(List.of("Mayor=Person/accepted"), annotations(), "The keys are the text's again");
	}

	@Test
	void valueOfAFeature_isFoundInThePaletteAndSet() {
		annotate("claim", "lied");
		bot.click(text, middleOf("lied"), 1);
		bot.burst("quoted", SWT.CR);
		bot.key(SWT.CR);
		assertEquals("quoted", editor.session().index().get(0).getValues().get("voice"));
		assertEquals("Set Claim, Voice: Quoted", undoLabel());
		int begin = content().indexOf("good people");
		editor.text().selectText(Span.of(begin, begin + 11));
		bot.burst("strength 3", SWT.CR);
		bot.key(SWT.CR);
		assertEquals("3", editor.session().index().get(1).getValues().get("strength"));
		assertEquals("Tag as Bias, Strength: 3", undoLabel());
		bot.burst("strength 2", SWT.CR);
		bot.key(SWT.CR);
		assertEquals("2", editor.session().index().get(1).getValues().get("strength"), "One annotation, another value");
		assertEquals(2, editor.session().index().size());
	}
}
