package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.glossator.editor.tag.TagChoice;
import org.glossator.editor.view.Unit;
import org.glossator.model.Annotation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of edits, undos, redos and saves in the editor, against a plain model: a list of states with a place in
 * it. After every step the annotations, the labels in the Edit menu and the dirty mark have to be the model's.
 */
class EditSequencesTest extends EditorFixture {

	private static final String MIXED = "Cafe\u0301 owners \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 and Lena lied.\r\nThe \u05e9\u05dc\u05d5\u05dd bridge\tcost 40\u2028million \ud83c\uddeb\ud83c\uddf7 twice";

	/** One state: what the set holds, and the label of the edit that led to it. */
	private record State(String set, String label) {
	}

	private final List<State> states = new ArrayList<>();
	private int at;
	private int saved;

	@Override
	String content() {
		return MIXED;
	}

	private void begin() {
		states.clear();
		states.add(new State(set(), null));
		at = 0;
		saved = editor.isDirty() ? -1 : 0;
	}

	private String set() {
		return editor.session().snapshot().annotations().stream().map(AnnotationRecord::toString).sorted().collect(Collectors.joining("\n"));
	}

	/** Notes what an edit has led to; an edit that changed nothing must not be a step of undo. */
	private void edited(String step) {
		String now = set();
		if (now.equals(states.get(at).set())) {
			assertEquals(states.get(at).label(), undoLabel(), step + " changed nothing");
			return;
		}
		while (states.size() > at + 1) {
			states.removeLast();
		}
		if (saved > at) {
			saved = -1;
		}
		states.add(new State(now, undoLabel()));
		at++;
		assertTrue(undoLabel() != null && !undoLabel().isEmpty(), step + " has a label");
	}

	private void check(String step) {
		assertEquals(states.get(at).set(), set(), step);
		assertEquals(states.get(at).label(), undoLabel(), step);
		assertEquals(at + 1 < states.size() ? states.get(at + 1).label() : null, redoLabel(), step);
		assertEquals(saved != at, editor.isDirty(), "Dirty mark after " + step);
		assertEquals(MIXED, editor.session().text());
		for (Annotation annotation : editor.session().index().asList()) {
			for (int offset : annotation.getSpan().offsets()) {
				assertTrue(editor.text().boundaries().isGraphemeBoundary(offset), step + " cut a grapheme: " + annotation.getSpan());
			}
		}
		editor.text().getSelected().forEach(annotation -> assertTrue(editor.session().index().contains(annotation), step + ": what is gone is not selected"));
	}

	private void undo() {
		editor.session().commandStack().undo();
		at = Math.max(0, at - 1);
	}

	private void redo() {
		editor.session().commandStack().redo();
		at = Math.min(states.size() - 1, at + 1);
	}

	@Test
	void editsUndosAndRedos_followThePlainModel() {
		List<TagChoice> choices = TagChoice.all(editor.session().schema());
		for (long seed = 1; seed <= 3; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			OperationHistoryFactory.getOperationHistory().dispose(editor.session().undoContext(), true, true, false);
			begin();
			for (int i = 0; i < 100; i++) {
				String step = "seed " + seed + ", step " + i + ": ";
				int kind = random.nextInt(14);
				select(random);
				switch (kind) {
				case 0, 1, 2, 3 -> {
					selectText(random);
					editor.modes().tag(choices.get(random.nextInt(choices.size())));
				}
				case 4 -> editor.modes().tag(choices.get(random.nextInt(choices.size())));
				case 5 -> editor.annotating().nudge(editor.text().getSelected(), random.nextBoolean(), random.nextBoolean(),
						random.nextBoolean() ? Unit.TOKEN : Unit.CHARACTER);
				case 6 -> editor.annotating().clearFeatures(editor.text().getSelected());
				case 7 -> editor.annotating().duplicate(editor.text().getSelected(), choices.get(random.nextInt(choices.size())));
				case 8 -> editor.annotating().decide(editor.text().getSelected(), Status.values()[random.nextInt(3)]);
				case 9 -> mixed(random);
				case 10 -> delete();
				case 11 -> undo();
				case 12 -> redo();
				default -> {
					if (random.nextInt(4) == 0) {
						editor.doSave(new NullProgressMonitor());
						saved = at;
					}
				}
				}
				if (kind < 11) {
					edited(step + kind);
				}
				check(step + kind);
			}
			while (at > 0) {
				undo();
				check("seed " + seed + ", back at " + at);
			}
			while (at + 1 < states.size()) {
				redo();
				check("seed " + seed + ", forth at " + at);
			}
			editor.doSave(new NullProgressMonitor());
		}
	}

	private void select(SplittableRandom random) {
		List<Annotation> all = editor.session().index().asList();
		editor.text().textControl().setSelection(place(random.nextInt(MIXED.length() + 1)));
		editor.text().select(all.isEmpty() ? List.of() : Stream.generate(() -> all.get(random.nextInt(all.size()))).limit(1 + random.nextInt(2)).distinct().toList());
	}

	/** The toolkit takes no place inside a CR LF. */
	private static int place(int offset) {
		return offset == MIXED.indexOf("\r\n") + 1 ? offset - 1 : offset;
	}

	private void selectText(SplittableRandom random) {
		int from = place(random.nextInt(MIXED.length()));
		editor.text().textControl().setSelection(from, place(Math.min(MIXED.length(), from + 2 + random.nextInt(12))));
		editor.text().selectText(editor.text().selectedText());
	}

	private void mixed(SplittableRandom random) {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.isEmpty()) {
			return;
		}
		Annotation first = chosen.get(0);
		if (chosen.size() > 1 && first.getLayer().equals(chosen.get(1).getLayer())) {
			editor.annotating().merge(chosen);
		} else if (random.nextBoolean() && first.getSpan().length() > 1) {
			editor.annotating().split(first, first.getBegin() + 1 + random.nextInt(first.getSpan().length() - 1));
		} else {
			int from = random.nextInt(MIXED.length());
			Span more = editor.text().boundaries().snapToGraphemes(Span.of(from, from + 1));
			editor.annotating().addFragment(first, more);
		}
	}

	private void delete() {
		if (!editor.text().getSelected().isEmpty()) {
			editor.annotating().delete(editor.text().getSelected());
		}
	}

	@Test
	void keys_followThePlainModelToo() {
		begin();
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 60; i++) {
			int kind = random.nextInt(9);
			String step = "step " + i + ", kind " + kind;
			switch (kind) {
			case 0, 1 -> {
				editor.text().select(List.of());
				bot.key(random.nextBoolean() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, SWT.CTRL);
				bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
				bot.type(List.of("p", "o", "c", "L").get(random.nextInt(4)));
			}
			case 2 -> bot.key(random.nextBoolean() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, SWT.ALT);
			case 3 -> bot.key(SWT.TAB);
			case 4 -> bot.type(random.nextBoolean() ? "." : ",");
			case 5 -> bot.key(SWT.BS, SWT.CTRL);
			case 6 -> bot.key(SWT.DEL);
			case 7 -> {
				bot.key('z', SWT.CTRL);
				at = Math.max(0, at - 1);
			}
			default -> {
				bot.key('y', SWT.CTRL);
				at = Math.min(states.size() - 1, at + 1);
			}
			}
			if (kind < 7) {
				edited(step);
			}
			check(step);
		}
	}

	@Test
	void tag_addsExactlyWhatWasSelected() {
		SplittableRandom random = new SplittableRandom(11);
		TagChoice person = TagChoice.of(editor.session().schema(), "entity", "PER");
		List<Span> model = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			selectText(random);
			Span wanted = editor.text().selectedText();
			editor.modes().tag(person);
			if (!model.contains(wanted)) {
				model.add(wanted);
			}
			List<Span> there = editor.session().snapshot().annotations().stream().map(record -> ((SpanRecord) record).span()).sorted().toList();
			assertEquals(model.stream().sorted().toList(), there, "step " + i);
		}
	}
}
