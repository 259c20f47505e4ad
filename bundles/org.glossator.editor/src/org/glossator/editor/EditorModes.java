package org.glossator.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.glossator.core.edit.Edits;
import org.glossator.editor.tag.TagChoice;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.schema.LayerSpec;

/**
 * What the next key or selection does in an editor: tags, tags at once (sticky), or is the other end of a relation. Also
 * remembers what was tagged last.
 */
public final class EditorModes {

	private final DocumentEditor editor;
	private final SequencedSet<TagChoice> recent = new LinkedHashSet<>();
	private TagChoice sticky;
	private Annotation last;
	private LayerSpec relation;
	private List<Annotation> sources = List.of();

	EditorModes(DocumentEditor editor) {
		this.editor = editor;
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
		TagChoice choice = editor.keys().choice(key);
		LayerSpec layer = editor.keys().relation(key);
		if (choice != null) {
			tag(choice);
		} else if (layer != null) {
			startRelation(layer);
		} else {
			editor.tell("No tag has the key " + key + ". Enter finds a tag by name, F1 shows all keys.");
		}
	}

	/**
	 * Tags the selected text; where none is selected, retags the selected annotations of that layer, or puts an annotation
	 * of another layer on the same span.
	 */
	public void tag(TagChoice choice) {
		if (editor.session() == null) {
			return;
		}
		recent.remove(choice);
		recent.add(choice);
		List<Annotation> chosen = editor.text().getSelected();
		boolean retag = editor.text().selectedText() == null && !chosen.isEmpty()
				&& chosen.stream().allMatch(annotation -> annotation.getLayer().equals(choice.layer().name()));
		List<Element> made = retag ? editor.annotating().retag(chosen, choice) : editor.annotating().tag(editor.targets(), choice);
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

	// Sticky

	/** Tags every selection the mouse makes with this from now on; null stops it. */
	public void stick(TagChoice choice) {
		sticky = choice;
		editor.showMode(choice == null ? "" : "Tagging all as " + choice.label() + ", Esc stops");
	}

	/** What every selection is tagged with, or null. */
	public TagChoice sticky() {
		return sticky;
	}

	/** Called when the mouse may have selected text or an annotation. */
	void textSelected() {
		if (relation != null) {
			finishRelation();
		} else if (sticky != null && editor.text().selectedText() != null) {
			tag(sticky);
		}
	}

	// Relations

	/** Starts a relation from the selected annotations; the next annotation chosen is its other end. */
	public void startRelation(LayerSpec layer) {
		List<Annotation> from = editor.text().getSelected().stream()
				.filter(annotation -> layer.sourceLayers().isEmpty() || layer.sourceLayers().contains(annotation.getLayer())).toList();
		if (from.isEmpty()) {
			editor.tell("Select " + kinds(layer.sourceLayers()) + " first: a relation " + layer.label() + " starts there.");
			return;
		}
		relation = layer;
		sources = from;
		editor.showMode(layer.label() + " of " + editor.look().title(from.get(0)) + ": choose " + kinds(layer.targetLayers()) + " (click, or Tab and Enter), Esc gives up");
	}

	private String kinds(List<String> layers) {
		List<String> names = new ArrayList<>();
		for (String name : layers) {
			LayerSpec layer = editor.session().schema().layer(name);
			names.add("a " + (layer == null ? name : layer.label().toLowerCase(java.util.Locale.ROOT)));
		}
		return names.isEmpty() ? "an annotation" : String.join(" or ", names);
	}

	/** Whether the other end of a relation is being chosen. */
	public boolean choosesEnd() {
		return relation != null;
	}

	/** Makes the selected annotation the other end of the relation that was started. */
	public void finishRelation() {
		LayerSpec layer = relation;
		List<Annotation> chosen = editor.text().getSelected();
		if (layer == null || chosen.size() != 1 || sources.contains(chosen.get(0))) {
			return;
		}
		Annotation target = chosen.get(0);
		if (!layer.targetLayers().isEmpty() && !layer.targetLayers().contains(target.getLayer())) {
			editor.tell("A relation " + layer.label() + " ends at " + kinds(layer.targetLayers()) + ", not there.");
			return;
		}
		List<RelationRecord> records = sources.stream().map(source -> new RelationRecord("", layer.name(), source.getId(), target.getId(),
				FeatureValues.NONE, Provenance.MANUAL)).toList();
		List<Annotation> from = sources;
		cancel();
		editor.session().commandStack().execute(Edits.add(editor.session(), "Relate as " + layer.label(), records));
		editor.text().select(from);
	}

	/** Leaves whatever mode there is, and lets go of the selection of text. */
	public void cancel() {
		relation = null;
		sources = List.of();
		stick(null);
	}
}
