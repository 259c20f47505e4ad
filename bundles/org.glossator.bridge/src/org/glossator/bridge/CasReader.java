package org.glossator.bridge;

import java.util.function.BiConsumer;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.Provenance;
import org.glossator.text.schema.SchemaSpec;

/**
 * Turns CASes of one type system, ours or any other, into documents. Subtypes of {@code uima.tcas.Annotation} are spans,
 * or relations where they have {@code Governor} and {@code Dependent}; heads of linked lists of annotations are chains;
 * all else, reachable or in the index, is annotation of the document as a whole. What {@link CasWriter} wrote comes back
 * as it was. For one thread.
 */
public final class CasReader {

	private final TypeSystem types;
	private final FoundLayers layers;
	private final Segmentation segmentation;
	private final Provenance foreign;
	private final BiConsumer<String, String> losses;
	private final ProvenanceType provenanceType;

	/**
	 * @param types the type system of the CASes to come
	 * @param known layers that types of theirs may map to
	 * @param segmentation what becomes of sentences and tokens
	 * @param format the name of the format, the origin of annotations that carry none
	 * @param losses told of what is not taken over: what, where
	 */
	public CasReader(TypeSystem types, SchemaSpec known, Segmentation segmentation, String format,
			BiConsumer<String, String> losses) {
		this.types = types;
		this.layers = new FoundLayers(types, known);
		this.segmentation = segmentation;
		this.foreign = Provenance.imported(format);
		this.losses = losses;
		this.provenanceType = ProvenanceType.isIn(types) ? new ProvenanceType(types) : null;
	}

	/** The layers of all documents read so far. */
	public SchemaSpec found() {
		return layers.schema();
	}

	/**
	 * Reads one view of a CAS. The document's id and title are those of its metadata and may be empty; the annotator is
	 * empty where the CAS does not name one.
	 *
	 * @throws CasFault if an annotation's offsets are no span of the text, or a chain runs in a circle
	 */
	public AnnotatedDocument read(CAS view) throws CasFault {
		return new CasReading(view, types, layers, segmentation, foreign, provenanceType, losses).read();
	}
}
