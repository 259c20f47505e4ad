package org.glossator.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanIndex;

/**
 * Lets a person choose an annotation: by a click, by the letters painted on those in view, by walking there and Enter, or
 * from a list that Enter opens.
 */
public final class AnnotationPick {

	private static final String LETTERS = "asdfghjklqwertyuiopzxcvbnm";

	private final DocumentEditor editor;
	private Predicate<Annotation> fit;
	private Consumer<Annotation> take;
	private Map<Annotation, String> letters = Map.of();
	private String typed = "";

	AnnotationPick(DocumentEditor editor) {
		this.editor = editor;
	}

	/** Lets one of those that fit be chosen, and hands it over. */
	void start(Predicate<Annotation> candidates, Consumer<Annotation> taken) {
		fit = candidates;
		take = taken;
		viewChanged();
	}

	/** Whether an annotation is to be chosen now. */
	public boolean isActive() {
		return fit != null;
	}

	/** The letters painted on annotations, by annotation. */
	public Map<Annotation, String> letters() {
		return letters;
	}

	/** Gives what is in view its letters. */
	void viewChanged() {
		if (!isActive()) {
			return;
		}
		List<Annotation> inView = new ArrayList<>();
		Span view = editor.text().viewed();
		editor.session().index().visit(view.begin(), view.end(), SpanIndex.By.HULL, (annotation, from, to) -> {
			if (annotation.getBegin() >= view.begin() && fits(annotation)) {
				inView.add(annotation);
			}
			return inView.size() < LETTERS.length() * LETTERS.length();
		});
		inView.sort((a, b) -> a.getSpan().compareTo(b.getSpan()));
		Map<Annotation, String> given = new LinkedHashMap<>();
		int count = LETTERS.length();
		for (int i = 0; i < inView.size(); i++) {
			given.put(inView.get(i), inView.size() <= count ? LETTERS.substring(i, i + 1)
					: "" + LETTERS.charAt(i / count) + LETTERS.charAt(i % count));
		}
		letters = given;
		typed = "";
		editor.text().overlays().setHints(letters, typed);
	}

	private boolean fits(Annotation annotation) {
		return fit.test(annotation) && editor.visibility().isShown(annotation.getLayer(), annotation.getProvenance().status());
	}

	/** A letter was typed. */
	void type(String key) {
		String now = typed + key.toLowerCase(Locale.ROOT);
		for (Map.Entry<Annotation, String> entry : letters.entrySet()) {
			if (entry.getValue().equals(now)) {
				taken(entry.getKey());
				return;
			}
		}
		boolean begun = letters.values().stream().anyMatch(hint -> hint.startsWith(now));
		typed = begun ? now : "";
		if (!begun) {
			editor.tell("No annotation in view has the letter " + key + ". Enter opens a list.");
		}
		editor.text().overlays().setHints(letters, typed);
	}

	/** Something was clicked: the innermost that fits is taken. */
	void click(Point at) {
		editor.text().annotationsAt(at).stream().filter(this::fits).findFirst().ifPresentOrElse(this::taken, () -> {
			if (!editor.text().annotationsAt(at).isEmpty()) {
				editor.tell("That one cannot be chosen here; those with letters can.");
			}
		});
	}

	/** Takes the selected annotation where it fits, and else opens a list of all that do. */
	public void enter() {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.size() == 1 && fits(chosen.get(0))) {
			taken(chosen.get(0));
			return;
		}
		editor.list("Choose an annotation, the nearest first", nearest(editor.text().textControl().getCaretOffset()), element -> taken((Annotation) element));
	}

	/** Those that fit, by how far from a place they begin. */
	private List<Element> nearest(int place) {
		List<Annotation> all = editor.session().index().asList();
		List<Element> near = new ArrayList<>();
		int after = editor.session().index().position(place);
		int before = after - 1;
		while (before >= 0 || after < all.size()) {
			boolean back = after == all.size() || before >= 0 && place - all.get(before).getBegin() <= all.get(after).getBegin() - place;
			Annotation next = all.get(back ? before-- : after++);
			if (fits(next)) {
				near.add(next);
			}
		}
		return near;
	}

	private void taken(Annotation annotation) {
		Consumer<Annotation> told = take;
		editor.modes().cancelPick();
		told.accept(annotation);
	}

	/** Lets nothing be chosen any longer. */
	void stop() {
		fit = null;
		take = null;
		letters = Map.of();
		typed = "";
		editor.text().overlays().setHints(letters, typed);
	}
}
