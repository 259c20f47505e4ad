package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.SessionListener;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.bulk.LargeEdits;
import org.junit.jupiter.api.Test;

/** Edits of thousands of annotations: made and undone in the background, seen whole or not at all. */
class LargeEditTest extends EditorFixture {

	private static final int MANY = 2_500;
	private static final String SENTENCES = "The good people of Varnia paid 40 million for it, and the mayor knew.\n".repeat(200);

	/** How many annotations there were whenever anybody was told of an edit. */
	private final Set<Integer> told = new HashSet<>();
	private final Set<Thread> tellers = new HashSet<>();
	private final SessionListener ear = change -> {
		told.add(change.session().index().size());
		tellers.add(Thread.currentThread());
	};

	@Override
	String content() {
		return SENTENCES;
	}

	private static List<AnnotationRecord> many() {
		List<AnnotationRecord> records = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			records.add(new SpanRecord("", "entity", Span.of(5 * i, 5 * i + 4), FeatureValues.of("kind", "ORG"), Provenance.MANUAL));
		}
		return records;
	}

	private void untilThere(int count) {
		bot.until(count + " annotations", () -> editor.session().index().size() == count);
	}

	@Test
	void undoAndRedoByKey_takeThousandsBackAndBringThemAgain() throws Exception {
		annotate("claim", "The good people");
		editor.session().save();
		editor.session().addListener(ear);
		editor.session().commandStack().execute(Edits.add(editor.session(), "Tag all", many()));
		List<AnnotationRecord> tagged = editor.session().snapshot().annotations();
		focus();
		takeBack();
		untilThere(1);
		bot.until("the dirty mark", () -> !editor.isDirty());
		assertEquals("Tag all", redoLabel());
		makeAgain();
		untilThere(MANY + 1);
		bot.until("the label", () -> "Tag all".equals(undoLabel()));
		assertEquals(tagged, editor.session().snapshot().annotations());
		assertTrue(editor.isDirty());
		assertEquals(Set.of(1, MANY + 1), told);
		assertEquals(Set.of(Display.getCurrent().getThread()), tellers);
	}

	@Test
	void editsInTheBackground_areOneStepEachAndMixWithOthers() {
		editor.session().addListener(ear);
		boolean[] done = new boolean[1];
		LargeEdits.start(editor.session(), "Tag all", set -> many(), () -> done[0] = true);
		bot.until("it to be done", () -> done[0]);
		assertEquals(MANY, editor.session().index().size());
		assertEquals("Tag all", undoLabel());
		done[0] = false;
		LargeEdits.start(editor.session(), "Reject all",
				set -> set.stream().map(record -> record.withProvenance(record.provenance().withStatus(Status.REJECTED))).toList(), () -> done[0] = true);
		bot.until("it to be done", () -> done[0]);
		assertTrue(editor.session().index().asList().stream().allMatch(annotation -> annotation.getProvenance().status() == Status.REJECTED));
		annotate("claim", "The good people");
		takeBack();
		untilThere(MANY);
		takeBack();
		bot.until("the decisions to be taken back", () -> "Tag all".equals(undoLabel()));
		assertTrue(editor.session().index().asList().stream().allMatch(annotation -> annotation.getProvenance().status() == Status.ACCEPTED));
		takeBack();
		untilThere(0);
		bot.until("the dirty mark", () -> !editor.isDirty());
		assertEquals(null, undoLabel());
		assertEquals("Tag all", redoLabel());
		assertFalse(told.stream().anyMatch(count -> count != 0 && count < MANY), "Nobody ever saw a part of it");
		assertEquals(Set.of(Display.getCurrent().getThread()), tellers);
	}
}
