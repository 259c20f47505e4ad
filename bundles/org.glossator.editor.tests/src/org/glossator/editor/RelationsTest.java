package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Annotation;
import org.glossator.model.Relation;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations drawn, chosen and retargeted by the mouse and by keys alone. */
class RelationsTest extends EditorFixture {

	private Annotation claim;
	private Annotation olsen;
	private Annotation varnia;

	@BeforeEach
	void annotateAll() {
		List<Annotation> made = annotate("claim", "The bridge cost 40 million.", "entity", "Lena Olsen", "entity", "Varnia");
		claim = made.get(0);
		olsen = made.get(1);
		varnia = made.get(2);
	}

	private List<Relation> relations() {
		return List.copyOf(editor.session().set().getRelations());
	}

	private Relation relate(Annotation target) {
		editor.relating().relate(editor.session().schema().layer("claimant"), List.of(claim), target);
		editor.text().go(claim);
		bot.picture(editor.text());
		return relations().get(relations().size() - 1);
	}

	private void assertEnds(Annotation source, Annotation target) {
		assertEquals(1, relations().size());
		assertEquals(source.getId(), relations().get(0).getSource());
		assertEquals(target.getId(), relations().get(0).getTarget());
	}

	@Test
	void otherEnd_isTakenByAClick() {
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		bot.click(text, middleOf("Olsen"), 1);
		assertEnds(claim, olsen);
		assertEquals("Relate as Claimant", undoLabel());
		assertEquals(Status.ACCEPTED, relations().get(0).getProvenance().status());
		assertEquals(List.of("The bridge cost 40 million."), selected());
	}

	@Test
	void otherEnd_isTakenByItsLetter() throws IOException {
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		assertEquals(List.of("a", "s"), List.copyOf(editor.modes().pick().letters().values()));
		bot.screenshot(editor.text(), "editor-letters");
		bot.type("s");
		assertEnds(claim, varnia);
		assertFalse(editor.modes().pick().isActive());
		assertEquals(3, editor.session().index().size(), "The letter chose; it did not tag");
	}

	@Test
	void otherEnd_isTakenFromAList() {
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		bot.key(SWT.CR);
		bot.until("the list", () -> bot.display().getFocusControl() instanceof Text);
		bot.type("olsen");
		bot.key(SWT.CR);
		bot.until("the relation", () -> !relations().isEmpty());
		assertEnds(claim, olsen);
	}

	@Test
	void otherEnd_isTakenByWalkingThere() {
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		bot.key(SWT.TAB, SWT.SHIFT);
		assertEquals(List.of("Varnia"), selected());
		bot.key(SWT.CR);
		assertEnds(claim, varnia);
	}

	@Test
	void escape_givesTheRelationUp() throws Exception {
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		leave();
		assertTrue(editor.modes().pick().letters().isEmpty());
		bot.click(text, middleOf("Olsen"), 1);
		assertEquals(List.of(), relations());
	}

	@Test
	void wrongLayer_isNotTaken() {
		annotate("bias", "lied");
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		bot.click(text, middleOf("lied"), 1);
		assertEquals(List.of(), relations());
		assertTrue(editor.modes().pick().isActive());
	}

	@Test
	void label_choosesTheRelationAndDeleteRemovesIt() throws IOException {
		Relation relation = relate(olsen);
		Rectangle label = editor.text().overlays().arcLabel(relation);
		bot.click(text, new Point(label.x + label.width / 2, label.y + label.height / 2), 1);
		assertSame(relation, editor.arcs().chosen());
		assertSame(relation, ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement());
		bot.screenshot(editor.text(), "editor-relation");
		bot.key(SWT.DEL);
		assertEquals(List.of(), relations());
		assertEquals("Delete relation", undoLabel());
		assertEquals(3, editor.session().index().size());
	}

	@Test
	void endDragged_isRetargeted() {
		Relation relation = relate(olsen);
		editor.choose(relation);
		bot.picture(editor.text());
		bot.drag(text, editor.text().overlays().arcEnd(relation, false), middleOf("Varnia"));
		assertEnds(claim, varnia);
		assertEquals("Move end of relation", undoLabel());
		takeBack();
		assertEnds(claim, olsen);
	}

	@Test
	void end_isRetargetedByKeys() {
		relate(olsen);
		bot.key('t', SWT.CTRL, SWT.SHIFT);
		bot.type("s");
		assertEnds(claim, varnia);
		Annotation other = annotate("claim", "good people").get(0);
		bot.key('t', SWT.ALT, SWT.SHIFT);
		bot.type("a");
		assertEnds(other, varnia);
		assertEquals("Move start of relation", undoLabel());
	}

	@Test
	void severalRelations_areListedToChooseFrom() {
		relate(olsen);
		relate(varnia);
		bot.key('r', SWT.CTRL);
		bot.until("the list", () -> bot.display().getFocusControl() instanceof Text);
		bot.type("varnia");
		bot.key(SWT.CR);
		bot.until("the choice", () -> editor.arcs().chosen() != null);
		assertEquals(varnia.getId(), editor.arcs().chosen().getTarget());
	}

	@Test
	void arcs_areThoseOfTheSelectedOrOfAllInView() throws Exception {
		relate(olsen);
		leave();
		bot.click(text, middleOf("people"), 1);
		assertEquals(0, editor.text().overlays().getArcs().size());
		bot.key('a', SWT.CTRL, SWT.SHIFT);
		assertEquals(1, editor.text().overlays().getArcs().size());
		bot.key('1', SWT.CTRL);
		bot.key('1', SWT.CTRL);
		assertEquals(0, editor.text().overlays().getArcs().size(), "Its end is hidden");
		bot.key('1', SWT.CTRL);
		bot.key('a', SWT.CTRL, SWT.SHIFT);
		assertEquals(0, editor.text().overlays().getArcs().size());
	}
}
