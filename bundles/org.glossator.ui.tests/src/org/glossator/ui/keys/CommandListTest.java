package org.glossator.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.popup.ListPopup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Find Command by its keys in the real workbench. */
class CommandListTest extends DeskFixture {

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		session = desk.open("text1");
		desk.text();
	}

	private static Composite popup() {
		return ListPopup.openIn(Desk.window());
	}

	private static <C extends org.eclipse.swt.widgets.Control> C inPopup(Class<C> kind) {
		return Desk.controls(popup(), kind).get(0);
	}

	private List<String> rows() {
		return Arrays.stream(inPopup(Table.class).getItems()).map(item -> item.getText(0) + "|" + item.getText(1)).toList();
	}

	@Test
	void typedOnAtOnce_goesToTheFieldAndDoesTheCommand() {
		desk.add(session, new SpanRecord("a", "entity", Span.of(6, 11), FeatureValues.of("kind", "PER"), Provenance.MANUAL));
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(session.element("a")), true);
		StyledText text = desk.text();
		desk.bot().burst("clear features", 'p', SWT.CTRL, SWT.SHIFT);
		assertEquals("clear features", inPopup(Text.class).getText(), "Every key is there, though the list comes later");
		assertEquals(1, session.snapshot().annotations().size(), "and none went to the text");
		desk.bot().until("the command", () -> !rows().isEmpty());
		assertEquals("Clear Features|Ctrl+Backspace", rows().get(0));
		desk.bot().key(SWT.CR);
		desk.bot().until("the list to be gone", () -> popup() == null);
		assertEquals("Clear features", Desk.undoLabel(session.undoContext()));
		assertTrue(text.isFocusControl());
	}

	@Test
	void enterBeforeTheListIsThere_doesTheCommandAllTheSame() {
		desk.bot().burst("show view: statistics\r", 'p', SWT.CTRL, SWT.SHIFT);
		desk.bot().until("the view", () -> Desk.page().findView("org.glossator.ui.statistics") != null);
		Desk.page().hideView(Desk.page().findView("org.glossator.ui.statistics"));
	}

	@Test
	void sampleCorpus_isOpenedWithItsFirstText() throws Exception {
		String seeds = System.getProperty("glossator.seeds");
		String data = System.getProperty("glossator.data");
		System.setProperty("glossator.seeds", Path.of(System.getProperty("glossator.root", "../..")).resolve("seeds").toString());
		System.setProperty("glossator.data", folder.resolve("data").toString());
		try {
			Desk.page().closeAllEditors(false);
			closeOthers();
			desk.bot().key('e', SWT.CTRL, SWT.ALT);
			desk.bot().until("its first text", () -> Desk.page().getActiveEditor() != null && Adapters.adapt(Desk.page().getActiveEditor(), DocumentSession.class) != null);
			assertTrue(Desk.corpora().corpora().stream().anyMatch(corpus -> corpus.documents().size() == 12), "The sample has twelve texts");
		} finally {
			Desk.page().closeAllEditors(false);
			closeOthers();
			set("glossator.seeds", seeds);
			set("glossator.data", data);
		}
	}

	private void closeOthers() throws IOException {
		for (Corpus corpus : List.copyOf(Desk.corpora().corpora())) {
			if (corpus != desk.corpus()) {
				Desk.corpora().close(corpus);
			}
		}
	}

	private static void set(String property, String value) {
		if (value == null) {
			System.clearProperty(property);
		} else {
			System.setProperty(property, value);
		}
	}

	@Test
	void commandsWithParameters_areThereOneByOne() {
		desk.bot().burst("next or previous annotation", 'p', SWT.CTRL, SWT.SHIFT);
		desk.bot().until("the commands", () -> rows().size() == 8);
		assertTrue(rows().contains("Next or Previous Annotation: next, unfinished|F7"), rows().toString());
		assertTrue(rows().contains("Next or Previous Annotation: previous, of the same layer|Alt+Page Up") || rows().contains("Next or Previous Annotation: previous, of the same layer|Alt+PageUp"),
				rows().toString());
		desk.bot().key(SWT.ESC);
		desk.bot().until("the list to be gone", () -> popup() == null);
		desk.bot().burst("start relation claimant", 'p', SWT.CTRL, SWT.SHIFT);
		desk.bot().until("the relation", () -> rows().equals(List.of("Start Relation: Claimant|")));
		desk.bot().key(SWT.ESC);
	}

	/** What has a key must be in the list, and in Preferences > Keys, which lists by the same names. */
	@Test
	void everyBoundCommandOfOurs_canBeListed() throws Exception {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<String> missing = new ArrayList<>();
		for (Binding binding : bindings.getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && command.getId().startsWith("org.glossator.")) {
				assertNotNull(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command.getId()));
				if (!ParameterizedCommand.generateCombinations(command.getCommand()).contains(command)) {
					missing.add(BoundKeys.name(command) + " " + binding.getTriggerSequence().format());
				}
			}
		}
		assertEquals(List.of(), missing);
	}
}
