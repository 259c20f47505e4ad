package org.glossator.core.spans;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.Relation;

/** Writes a set in the canonical form of {@link SpansResource}. */
public final class SpansWriter {

	/** Document order: begin, end descending, id. */
	public static final Comparator<Annotation> DOCUMENT_ORDER = SpansWriter::compare;

	/** Order of everything that has no place in the text. */
	public static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

	private SpansWriter() {
	}

	private static int compare(Annotation a, Annotation b) {
		if (a.getBegin() != b.getBegin()) {
			return Integer.compare(a.getBegin(), b.getBegin());
		}
		return a.getEnd() != b.getEnd() ? Integer.compare(b.getEnd(), a.getEnd()) : a.getId().compareTo(b.getId());
	}

	/** The file's bytes: the buffer from its position to its limit. */
	public static ByteBuffer bytes(AnnotationSet set) {
		SpansText text = new SpansText(256 + 96 * set.getAnnotations().size());
		header(set, text);
		for (DocumentAnnotation annotation : sorted(set.getDocumentAnnotations(), BY_ID)) {
			line(annotation, text);
		}
		for (Annotation annotation : sorted(set.getAnnotations(), DOCUMENT_ORDER)) {
			line(annotation, text);
		}
		for (Relation relation : sorted(set.getRelations(), BY_ID)) {
			line(relation, text);
		}
		for (Chain chain : sorted(set.getChains(), BY_ID)) {
			line(chain, text);
		}
		return ByteBuffer.wrap(text.bytes(), 0, text.length());
	}

	/** One element as a line, line feed included. */
	public static String line(Element element) {
		SpansText text = new SpansText(128);
		line(element, text);
		return new String(text.bytes(), 0, text.length(), java.nio.charset.StandardCharsets.UTF_8);
	}

	/** An id as it stands in a line. */
	public static String escaped(String id) {
		SpansText text = new SpansText(16).id(id);
		return new String(text.bytes(), 0, text.length(), java.nio.charset.StandardCharsets.UTF_8);
	}

	/**
	 * The id that stands so in a line.
	 *
	 * @throws IllegalArgumentException if an escape means nothing
	 */
	public static String unescaped(String id) {
		return SpansDecoder.unescape(id);
	}

	/** The elements in that order; what is in order already, as after loading, is only looked over once. */
	public static <E extends Element> List<E> sorted(List<E> elements, Comparator<? super E> order) {
		@SuppressWarnings("unchecked")
		E[] sorted = (E[]) elements.toArray(new Element[0]);
		java.util.Arrays.sort(sorted, order);
		return java.util.Arrays.asList(sorted);
	}

	private static void header(AnnotationSet set, SpansText text) {
		text.ascii(SpansReader.MAGIC).raw(' ').number(SpansReader.FORMAT).raw('\n');
		key("document", set.getDocument(), text);
		key("sha256", set.getSha256(), text);
		key("schema", set.getSchemaVersion(), text);
		key("annotator", set.getAnnotator(), text);
		key("state", set.getState(), text);
		key("next", Long.toString(set.getNextId()), text);
		for (String extra : set.getExtra()) {
			int tab = extra.indexOf('\t');
			text.text(extra.substring(0, tab)).raw('\t').text(extra.substring(tab + 1)).raw('\n');
		}
		text.raw('\n');
	}

	private static void key(String key, String value, SpansText text) {
		if (!value.isEmpty()) {
			text.ascii(key).raw('\t').text(value).raw('\n');
		}
	}

	private static void line(Element element, SpansText text) {
		if (element instanceof Annotation annotation) {
			text.ascii("span\t").span(annotation.getBegin(), annotation.getEnd(), annotation.getFragments()).raw('\t');
		} else {
			text.ascii(element instanceof Relation ? "relation\t" : element instanceof Chain ? "chain\t" : "document\t");
		}
		text.id(element.getId()).raw('\t').text(element.getLayer());
		if (element instanceof Relation relation) {
			text.raw('\t').id(relation.getSource()).raw('\t').id(relation.getTarget());
		} else if (element instanceof Chain chain) {
			text.raw('\t');
			for (int i = 0; i < chain.getMembers().size(); i++) {
				if (i > 0) {
					text.raw(' ');
				}
				text.id(chain.getMembers().get(i));
			}
		}
		text.provenance(element.getProvenance()).values(element.getValues()).raw('\n');
	}
}
