package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chains of the built-in schema made, extended, left and walked. */
class ChainsTest extends EditorFixture {

	@BeforeEach
	void annotateAll() {
		annotate("entity", "Mayor", "entity", "Lena Olsen", "entity", "people", "claim", "The bridge cost 40 million.");
	}

	private List<List<String>> chains() {
		return editor.session().set().getChains().stream().map(this::members).toList();
	}

	private List<String> members(Chain chain) {
		return editor.relating().members(chain).stream().map(annotation -> annotation.getSpan().coveredText(content())).toList();
	}

	@Test
	void selectedAnnotations_areChainedExtendedAndLeft() throws IOException {
		bot.click(text, middleOf("Olsen"), 1);
		bot.click(text, middleOf("Mayor"), 1, KeyEvent.VK_CONTROL);
		bot.key('h', SWT.CTRL);
		assertEquals(List.of(List.of("Mayor", "Lena Olsen")), chains());
		assertEquals("Chain Coreference", undoLabel());
		bot.click(text, middleOf("people"), 1);
		bot.key('h', SWT.CTRL);
		assertTrue(editor.modes().pick().isActive());
		bot.type("s");
		assertEquals(List.of(List.of("Mayor", "Lena Olsen", "people")), chains());
		assertEquals("Extend chain Coreference", undoLabel());
		assertEquals(2, editor.text().overlays().getArcs().size(), "Drawn from member to member");
		bot.screenshot(editor.text(), "editor-chain");
		bot.key('h', SWT.CTRL, SWT.SHIFT);
		assertEquals(List.of(List.of("Mayor", "people")), chains());
		takeBack();
		assertEquals(List.of(List.of("Mayor", "Lena Olsen", "people")), chains());
	}

	@Test
	void keyOfTheSchema_chainsToo() {
		bot.click(text, middleOf("Olsen"), 1);
		bot.type("q");
		bot.click(text, middleOf("people"), 1);
		assertEquals(List.of(List.of("Lena Olsen", "people")), chains());
		bot.click(text, middleOf("bridge"), 1);
		bot.type("q");
		assertEquals(1, chains().size(), "A claim is no member of this layer");
	}

	@Test
	void members_areWalkedAndListed() {
		editor.relating().link(editor.session().schema().layer("coreference"), editor.session().index().asList().subList(0, 3));
		editor.text().go(editor.session().index().get(0));
		bot.key(SWT.F8);
		assertEquals(List.of("Lena Olsen"), selected());
		bot.key(SWT.F8);
		bot.key(SWT.F8);
		assertEquals(List.of("Mayor"), selected(), "It comes round");
		bot.key(SWT.F8, SWT.SHIFT);
		assertEquals(List.of("people"), selected());
		bot.key(SWT.F8, SWT.CTRL);
		bot.until("the list", () -> bot.display().getFocusControl() instanceof Text);
		bot.type("lena");
		bot.key(SWT.CR);
		bot.until("the member", () -> selected().equals(List.of("Lena Olsen")));
	}

	@Test
	void twoChains_becomeOne() {
		var layer = editor.session().schema().layer("coreference");
		annotate("entity", "Varnia");
		List<Annotation> all = editor.session().index().asList().stream().filter(each -> each.getLayer().equals("entity")).toList();
		editor.relating().link(layer, all.subList(0, 2));
		editor.relating().link(layer, all.subList(2, 4));
		assertEquals(2, chains().size());
		editor.relating().link(layer, List.of(all.get(0), all.get(3)));
		assertEquals(List.of(List.of("Mayor", "Lena Olsen", "people", "Varnia")), chains());
		takeBack();
		assertEquals(2, chains().size());
	}
}
