package org.glossator.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.glossator.editor.edit.Relating;
import org.glossator.editor.tag.TagChoice;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/**
 * What the next key or selection does in an editor: tags, tags at once (sticky), marks a place, adds a fragment, or
 * chooses the other end of a relation. Also remembers what was tagged last.
 */
public final class EditorModes {

	private final DocumentEditor editor;
	private final AnnotationPick pick;
	private final SequencedSet<TagChoice> recent = new LinkedHashSet<>();
	private TagChoice sticky;
	private boolean placing;
	private Annotation growing;
	private Annotation last;

	EditorModes(DocumentEditor editor) {
		this.editor = editor;
		pick = new AnnotationPick(editor);
	}

	/** The choices made in this editor, the last first. */
	public List<TagChoice> recent() {
		return List.copyOf(recent.reversed());
	}

	/** Does what the schema binds to a key. */
	void typed(String key) {
		if (editor.session() == null) {
			return;
		}
		if (pick.isActive()) {
			pick.type(key);
			return;
		}
		TagChoice choice = editor.keys().choice(key);
		LayerSpec layer = editor.keys().relation(key);
		if (choice != null) {
			tag(choice);
		} else if (layer != null && layer.kind() == LayerKind.CHAIN) {
			chain(layer);
		} else if (layer != null) {
			startRelation(layer);
		} else {
			editor.tell("No tag has the key " + key + ". Enter finds a tag by name, F1 shows all keys.");
		}
	}

	/**
	 * Tags the selected text; where none is selected, retags the selected annotations of that layer, or puts an annotation
	 * of another layer on the same span. Where a place is to be marked, that is the caret's.
	 */
	public void tag(TagChoice choice) {
		if (editor.session() == null) {
			return;
		}
		recent.remove(choice);
		recent.add(choice);
		List<Annotation> chosen = editor.text().getSelected();
		boolean retag = !placing && editor.text().selectedText() == null && !chosen.isEmpty()
				&& chosen.stream().allMatch(annotation -> annotation.getLayer().equals(choice.layer().name()));
		List<Element> made = retag ? editor.annotating().retag(chosen, choice) : editor.annotating().tag(editor.targets(), choice);
		setPlacing(false);
		if (!retag && made.size() == 1 && made.get(0) instanceof Annotation annotation) {
			editor.text().go(annotation);
		}
		if (sticky != null) {
			stick(choice);
		}
	}

	/** The annotation that was selected last, still there; null for none. */
	public Annotation last() {
		return last != null && editor.session().index().contains(last) ? last : null;
	}

	void selected(List<Annotation> annotations) {
		if (!annotations.isEmpty()) {
			last = annotations.get(0);
		}
	}

	private void showMode() {
		editor.showMode(placing ? "The next tag marks the place of the caret, Esc gives up"
				: growing() != null ? "Insert adds selected text to " + editor.look().title(growing()) + ", Esc stops"
						: sticky != null ? "Tagging all as " + sticky.label() + ", Esc stops" : "");
	}

	// Sticky

	/** Tags every selection with this from now on; null stops it. */
	public void stick(TagChoice choice) {
		sticky = choice;
		showMode();
	}

	/** What every selection is tagged with, or null. */
	public TagChoice sticky() {
		return sticky;
	}

	/** Called when the mouse may have selected text or an annotation. */
	void textSelected(Point at) {
		if (pick.isActive()) {
			if (editor.text().selectedText() == null) {
				pick.click(at);
			}
		} else if (sticky != null && editor.text().selectedText() != null) {
			tag(sticky);
		}
	}

	/** Called when Shift is let go: a selection that keys have extended is complete. */
	void extended() {
		if (sticky != null && !pick.isActive() && growing() == null && editor.text().selectedText() != null) {
			tag(sticky);
		}
	}

	// Places and fragments

	/** Whether the next tag marks the place of the caret. */
	public boolean isPlacing() {
		return placing;
	}

	/** Lets the next tag mark the place of the caret, as an annotation of no width. */
	public void setPlacing(boolean place) {
		placing = place;
		showMode();
	}

	/** The annotation that gets further fragments, still there; null for none. */
	public Annotation growing() {
		return growing != null && editor.session().index().contains(growing) ? growing : null;
	}

	/** Lets an annotation get what is selected from now on as further fragments; null stops it. */
	public void grow(Annotation annotation) {
		growing = annotation;
		showMode();
	}

	// Relations and chains

	/** How an annotation is chosen, where one is to be. */
	public AnnotationPick pick() {
		return pick;
	}

	/** Starts a relation from the selected annotations; the next annotation chosen is its other end. */
	public void startRelation(LayerSpec layer) {
		Relating relating = editor.relating();
		List<Annotation> from = editor.text().getSelected().stream().filter(annotation -> relating.mayEnd(layer, true, annotation)).toList();
		if (from.isEmpty()) {
			editor.tell("Select " + kinds(layer.sourceLayers()) + " first: a relation " + layer.label() + " starts there.");
			return;
		}
		pick(layer.label() + " of " + editor.look().title(from.get(0)), layer.targetLayers(),
				annotation -> relating.mayEnd(layer, false, annotation) && !from.contains(annotation), target -> {
					relating.relate(layer, from, target);
					editor.text().select(from);
				});
	}

	/** Lets another end of a relation be chosen. */
	public void retarget(Relation relation, boolean source) {
		LayerSpec layer = editor.session().schema().layer(relation.getLayer());
		String other = source ? relation.getTarget() : relation.getSource();
		pick((source ? "New start of " : "New end of ") + (layer == null ? relation.getLayer() : layer.label()),
				layer == null ? List.of() : source ? layer.sourceLayers() : layer.targetLayers(),
				annotation -> editor.relating().mayEnd(layer, source, annotation) && !annotation.getId().equals(other), end -> {
					editor.relating().retarget(relation, source, end);
					editor.choose(relation);
				});
	}

	/** Joins the selected annotations into a chain, with what chains they are in; one alone waits for another to be chosen. */
	public void chain(LayerSpec layer) {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.isEmpty() || !editor.relating().chainLayers(chosen).contains(layer)) {
			editor.tell("Select " + kinds(layer.sourceLayers()) + " first: a chain " + layer.label() + " starts there.");
			return;
		}
		if (chosen.size() > 1) {
			linked(layer, chosen);
			return;
		}
		Annotation first = chosen.get(0);
		pick("Into the chain " + layer.label() + " of " + editor.look().title(first), layer.sourceLayers(),
				annotation -> annotation != first && editor.relating().mayEnd(layer, true, annotation), other -> {
					linked(layer, List.of(first, other));
					editor.text().go(other);
				});
	}

	private void linked(LayerSpec layer, List<Annotation> annotations) {
		Chain chain = editor.relating().link(layer, annotations);
		if (chain != null) {
			editor.tell("The chain has " + chain.getMembers().size() + " members. F8 walks through them.");
		}
	}

	private void pick(String what, List<String> layers, Predicate<Annotation> fit, Consumer<Annotation> take) {
		cancel();
		pick.start(fit, take);
		editor.showMode(what + ": choose " + kinds(layers) + " by its letter or a click, Enter lists all, Esc gives up");
	}

	private String kinds(List<String> layers) {
		List<String> names = new ArrayList<>();
		for (String name : layers) {
			LayerSpec layer = editor.session().schema().layer(name);
			names.add((layer == null ? name : layer.label()).toLowerCase(Locale.ROOT));
		}
		if (names.isEmpty()) {
			return "an annotation";
		}
		return ("aeiou".indexOf(names.get(0).charAt(0)) >= 0 ? "an " : "a ") + String.join(" or ", names);
	}

	/** Ends the choice of an annotation; the other modes go on. */
	void cancelPick() {
		pick.stop();
		showMode();
	}

	/** Leaves whatever mode there is. */
	public void cancel() {
		sticky = null;
		placing = false;
		growing = null;
		cancelPick();
	}
}
