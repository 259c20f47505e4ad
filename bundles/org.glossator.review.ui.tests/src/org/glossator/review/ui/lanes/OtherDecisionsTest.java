package org.glossator.review.ui.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decisions for what nobody has just so, and the text shown once, by real mouse and keys. */
class OtherDecisionsTest extends ReviewWindow {

	@AfterEach
	void sideBySide() throws Exception {
		if (review != null) {
			inUi(() -> {
				((ReviewEditor) page().getActiveEditor()).showTogether(false);
				return null;
			});
		}
	}

	private ReviewEditor editor() {
		return (ReviewEditor) page().getActiveEditor();
	}

	/** Selects the case whose words these are, where the annotators differ in it. */
	private Case at(String quote, String layer) throws Exception {
		return inUi(() -> {
			Case found = review.state().cases().stream()
					.filter(each -> each.quote().equals(quote) && each.layer().equals(layer) && !each.differences().isEmpty()).findFirst().orElseThrow();
			editor().setFocus();
			review.select(found);
			return found;
		});
	}

	private static Point middle(AnnotatedText<?> text, int offset) {
		Rectangle bounds = text.boundsOf(offset, offset + 1);
		return new Point(bounds.x + 2, bounds.y + bounds.height / 3);
	}

	@Test
	void wordsDraggedInAnotherAnnotation_becomeTheDecisionByW() throws Exception {
		String own = Files.readString(corpus.spansFile(DOCUMENT, "amina"));
		Case about = at("at the barrier", "bias");
		AnnotatedText<SpanRecord> lane = inUi(() -> ((SideBySide) editor().shown()).lane("ben").text());
		int from = review.session().text().indexOf("wait at the barrier");
		int to = from + "wait at the barrier".length();
		Point start = inUi(() -> middle(lane, from));
		Point end = inUi(() -> middle(lane, to - 1));
		drag(lane.textControl(), start, new Point(end.x + 2, end.y));
		assertEquals(about, inUi(() -> review.selected()), "a drag stays with the case");
		assertEquals(Span.of(from, to), inUi(() -> review.words()));
		key('w');
		until("the decision", () -> review.state().decided() == 1);
		Case decided = inUi(() -> review.state().caseOf("amina", about.sources().get(0).annotation()));
		assertEquals(Decision.Kind.NEW_SPAN, decided.decision().kind());
		assertEquals(Span.of(from, to), ((SpanRecord) decided.current()).span());
		assertEquals(about.cells().get("amina").values(), decided.current().values());
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(review.session().undoContext(), null, null));
		until("the undo", () -> review.state().decided() == 0);
		assertFalse(inUi(() -> review.session().isDirty()));
		assertEquals(own, Files.readString(corpus.spansFile(DOCUMENT, "amina")));
	}

	@Test
	void otherValueTyped_isPutByCtrlEnter() throws Exception {
		Case about = at("United Nations", "entity");
		key('e');
		// The form begins with a choice, the kind; the text field in it is the identifier.
		Text field = inUi(() -> all(window().getShell(), Text.class).stream().filter(each -> each.isVisible() && each.getText().endsWith("Q1065")).findFirst()
				.orElseThrow());
		inUi(field::forceFocus);
		settle();
		assertTrue(inUi(field::isFocusControl), "the field has the focus");
		key(SWT.END);
		type("7");
		assertEquals("http://www.wikidata.org/entity/Q10657", inUi(field::getText));
		key(SWT.CR, SWT.MOD1);
		until("the decision", () -> review.state().decided() == 1);
		Case decided = inUi(() -> review.state().caseOf("amina", about.cells().get("amina").id()));
		assertEquals(Decision.Kind.CHANGED, decided.decision().kind());
		assertEquals(List.of("http://www.wikidata.org/entity/Q10657"), decided.current().values().all("identifier"));
		assertEquals(about.cells().get("amina").values().all("kind"), decided.current().values().all("kind"));
	}

	@Test
	void textOnce_showsAllInBandsAndSelectsByAClick() throws Exception {
		at("Ceasefire at Kolm Dam", "entity");
		key('l');
		Together together = (Together) inUi(() -> editor().shown());
		assertNotNull(together);
		inUi(() -> {
			review.select(null);
			return null;
		});
		int place = review.session().text().indexOf("at the barrier") + 4;
		Point there = inUi(() -> middle(together.text(), place));
		click(together.text().textControl(), there);
		Case chosen = inUi(() -> review.selected());
		assertNotNull(chosen);
		assertEquals("at the barrier", chosen.quote());
		Held held = inUi(() -> together.text().getSelected().get(0));
		assertEquals("amina", held.annotator());
		assertEquals(0, held.band());
		assertTrue(inUi(() -> together.text().annotationsAround(review.session().text().indexOf("Kolm Dam")).stream().map(Held::band).distinct().count() == 3),
				"all three have it");
	}
}
