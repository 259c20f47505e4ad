package org.glossator.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.glossator.text.schema.SchemaSpec;

/**
 * What an import did, or would do. Immutable.
 *
 * @param documents each document met, in the order met
 * @param schema the corpus's schema with what the files bring besides
 * @param newLayers the layers among them that the corpus did not have, sorted
 * @param layers how many annotations of each layer the files hold, after the mapping
 * @param losses what could not be taken over
 */
public record ImportResult(List<Item> documents, SchemaSpec schema, List<String> newLayers, Map<String, Integer> layers,
		List<Loss> losses) {

	/** What stands for the format of plain texts, HTML, PDF and DOCX. */
	public static final String TEXT = "text";

	/**
	 * One set of annotations on one document, or a text alone.
	 *
	 * @param id the document's id; of a preview, empty where the corpus has yet to give one
	 * @param name the file or document name it came with
	 * @param format the format's id, or {@value #TEXT}
	 * @param isNew whether the document was not in the corpus
	 * @param annotator whose annotations these are; empty where there are none
	 * @param added how many annotations came in
	 * @param present how many of the file's were there already
	 * @param removed how many that were there went
	 */
	public record Item(String id, String name, String format, boolean isNew, String annotator, int added, int present, int removed) {

		public Item {
			Objects.requireNonNull(id);
			Objects.requireNonNull(name);
			Objects.requireNonNull(format);
			Objects.requireNonNull(annotator);
		}
	}

	public ImportResult {
		documents = List.copyOf(documents);
		Objects.requireNonNull(schema);
		newLayers = List.copyOf(newLayers);
		layers = Collections.unmodifiableMap(new TreeMap<>(layers));
		losses = List.copyOf(losses);
	}

	/** How many documents are new. */
	public int newDocuments() {
		return (int) documents.stream().filter(Item::isNew).count();
	}

	/** How many annotations came in. */
	public int annotations() {
		return documents.stream().mapToInt(Item::added).sum();
	}

	/** The annotators whose annotations came in, sorted. */
	public List<String> annotators() {
		return documents.stream().map(Item::annotator).filter(name -> !name.isEmpty()).distinct().sorted().toList();
	}
}
