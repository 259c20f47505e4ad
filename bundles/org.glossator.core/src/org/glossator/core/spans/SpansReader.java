package org.glossator.core.spans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.ModelFactory;
import org.glossator.model.Relation;
import org.glossator.text.InputFault;
import org.glossator.text.span.Span;

/**
 * Reads the form of {@link SpansResource} from bytes in one pass, without making a string of a line or of a field that
 * is not kept.
 */
final class SpansReader {

	static final String MAGIC = "glossator-spans";
	static final int FORMAT = 1;

	private static final String MEND = "; mend the line or take the file from a backup.";
	private static final byte[] SPAN = ascii("span\t");
	private static final byte[] RELATION = ascii("relation\t");
	private static final byte[] CHAIN = ascii("chain\t");
	private static final byte[] DOCUMENT = ascii("document\t");
	private static final List<byte[]> CONFLICT = List.of(ascii("<<<<<<<"), ascii("|||||||"), ascii("======="),
			ascii(">>>>>>>"));

	private final ModelFactory factory = ModelFactory.eINSTANCE;
	private final Path file;
	private final byte[] bytes;
	private final SpansDecoder decoder;
	private final AnnotationSet set = factory.createAnnotationSet();
	private final List<Annotation> annotations;
	private final List<Relation> relations = new ArrayList<>();
	private final ElementMap elements;
	/** Where the next line begins. */
	private int next;
	/** The line read, counted from 1. */
	private int line;
	/** Where the line's next field begins; past its end when there is none. */
	private int at;
	/** Where the line's content ends. */
	private int end;

	private SpansReader(Path file, byte[] bytes, int expected) {
		this.file = file;
		this.bytes = bytes;
		decoder = new SpansDecoder(bytes);
		annotations = new ArrayList<>(expected);
		elements = new ElementMap(expected);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
	}

	/**
	 * What a file holds.
	 *
	 * @param set the set
	 * @param elements its elements by id
	 */
	record Read(AnnotationSet set, ElementMap elements) {
	}

	/** Reads a whole file; the path is only named in faults, and may be null. */
	static Read read(Path file, byte[] bytes) throws InputFault {
		SpansReader reader = new SpansReader(file, bytes, ByteTable.lineFeeds(bytes));
		try {
			reader.header();
			while (reader.nextLine()) {
				reader.element();
			}
			if (bytes[bytes.length - 1] != '\n') {
				throw reader.fault("The file was cut off within this line; take it from a backup.");
			}
		} catch (IllegalArgumentException e) {
			throw reader.fault(e.getMessage() + MEND);
		}
		// addAll would look for duplicates in the whole list each time.
		((InternalEList<Annotation>) reader.set.getAnnotations()).addAllUnique(reader.annotations);
		((InternalEList<Relation>) reader.set.getRelations()).addAllUnique(reader.relations);
		return new Read(reader.set, reader.elements);
	}

	/** Reads one line as {@link SpansWriter#line} gives it; file and number are only named in faults. */
	static Element readLine(Path file, int number, byte[] bytes) throws InputFault {
		SpansReader reader = new SpansReader(file, bytes, 1);
		reader.line = number - 1;
		try {
			reader.nextLine();
			return reader.element();
		} catch (IllegalArgumentException e) {
			throw reader.fault(e.getMessage() + MEND);
		}
	}

	// Lines and fields

	private boolean nextLine() {
		if (next >= bytes.length) {
			return false;
		}
		line++;
		at = next;
		end = ByteTable.lineFeed(bytes, at);
		next = end + 1;
		if (end > at && bytes[end - 1] == '\r') {
			// A line feed that git or an editor made two of; a carriage return that is data is written escaped.
			end--;
		}
		return true;
	}

	private boolean startsWith(byte[] prefix) {
		if (end - at < prefix.length) {
			return false;
		}
		for (int i = 0; i < prefix.length; i++) {
			if (bytes[at + i] != prefix[i]) {
				return false;
			}
		}
		return true;
	}

	/** Goes past the next field and gives back where it ended. */
	private int field() throws InputFault {
		if (at > end) {
			throw fault("The line ends too early" + MEND);
		}
		int to = decoder.fieldEnd(at, end);
		at = to + 1;
		return to;
	}

	private String id() throws InputFault {
		int from = at;
		return decoder.decode(from, field());
	}

	private InputFault fault(String sentence) {
		return new InputFault(file, line, sentence);
	}

	private void conflictMarker() throws InputFault {
		for (byte[] marker : CONFLICT) {
			if (startsWith(marker)) {
				throw fault("The line is a conflict marker of git; merge again with the workbench, or choose a side and take the markers out.");
			}
		}
	}

	// Header

	private void header() throws InputFault {
		if (!nextLine() || !startsWith(ascii(MAGIC + " "))) {
			throw fault("The file is no .spans file, whose first line is \"" + MAGIC + " " + FORMAT
					+ "\"; it was cut off or overwritten, take it from a backup.");
		}
		String format = decoder.decode(at + MAGIC.length() + 1, end);
		if (!format.equals(Integer.toString(FORMAT))) {
			throw fault("The file is of format " + format
					+ ", which this program does not know; open it with a newer Glossator.");
		}
		while (nextLine()) {
			if (at == end) {
				return;
			}
			conflictMarker();
			int from = at;
			int tab = field();
			if (at > end) {
				throw fault("A header line must be a key, a tab and a value" + MEND);
			}
			header(decoder.decode(from, tab), decoder.decode(at, end));
		}
		throw fault("The file ends within its header; take it from a backup.");
	}

	private void header(String key, String value) throws InputFault {
		switch (key) {
			case "document" -> set.setDocument(value);
			case "sha256" -> set.setSha256(value);
			case "schema" -> set.setSchemaVersion(value);
			case "annotator" -> set.setAnnotator(value);
			case "state" -> set.setState(value);
			case "next" -> {
				try {
					set.setNextId(Long.parseLong(value));
				} catch (NumberFormatException e) {
					throw new InputFault(file, line, "The next id must be a whole number, not " + value + MEND, e);
				}
			}
			default -> set.getExtra().add(key + "\t" + value);
		}
	}

	// Elements

	private Element element() throws InputFault {
		Element element;
		if (startsWith(SPAN)) {
			at += SPAN.length;
			element = annotation();
		} else if (startsWith(RELATION)) {
			at += RELATION.length;
			element = relation();
		} else if (startsWith(CHAIN)) {
			at += CHAIN.length;
			element = chain();
		} else if (startsWith(DOCUMENT)) {
			at += DOCUMENT.length;
			DocumentAnnotation annotation = factory.createDocumentAnnotation();
			idAndLayer(annotation);
			set.getDocumentAnnotations().add(annotation);
			element = annotation;
		} else {
			conflictMarker();
			throw fault("The line begins with none of span, relation, chain and document" + MEND);
		}
		int provenanceEnd = decoder.provenanceEnd(at, end);
		element.setProvenance(decoder.provenance(at, provenanceEnd));
		element.setValues(decoder.values(provenanceEnd + 1, end));
		if (elements.putIfAbsent(element) != null) {
			throw fault("The id " + element.getId() + " stands in an earlier line too; give one of the two another id.");
		}
		return element;
	}

	private Annotation annotation() throws InputFault {
		Annotation annotation = factory.createAnnotation();
		int begin = number();
		int to = afterDash(begin);
		Span span;
		if (at < end && bytes[at] == ',') {
			int[] offsets = { begin, to };
			while (at < end && bytes[at] == ',') {
				at++;
				offsets = Arrays.copyOf(offsets, offsets.length + 2);
				offsets[offsets.length - 2] = number();
				offsets[offsets.length - 1] = afterDash(offsets[offsets.length - 2]);
			}
			span = Span.ofFragments(offsets);
		} else {
			span = Span.of(begin, to);
		}
		if (at >= end || bytes[at] != '\t') {
			throw badOffsets();
		}
		at++;
		annotation.moveTo(span);
		idAndLayer(annotation);
		annotations.add(annotation);
		return annotation;
	}

	private int number() throws InputFault {
		int from = at;
		long number = 0;
		while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && number <= Integer.MAX_VALUE) {
			number = number * 10 + bytes[at++] - '0';
		}
		if (at == from || number > Integer.MAX_VALUE) {
			throw badOffsets();
		}
		return (int) number;
	}

	private int afterDash(int begin) throws InputFault {
		if (at >= end || bytes[at++] != '-') {
			throw badOffsets();
		}
		int to = number();
		if (to < begin) {
			throw fault("No span goes from " + begin + " to " + to + MEND);
		}
		return to;
	}

	private InputFault badOffsets() {
		return fault("The offsets must be begin-end, or several of these with commas between them" + MEND);
	}

	private Relation relation() throws InputFault {
		Relation relation = factory.createRelation();
		idAndLayer(relation);
		relation.setSource(id());
		relation.setTarget(id());
		relations.add(relation);
		return relation;
	}

	private Chain chain() throws InputFault {
		Chain chain = factory.createChain();
		idAndLayer(chain);
		int from = at;
		chain.setMembers(decoder.ids(from, field()));
		set.getChains().add(chain);
		return chain;
	}

	private void idAndLayer(Element element) throws InputFault {
		String id = id();
		if (id.isEmpty()) {
			throw fault("The id is missing" + MEND);
		}
		element.setId(id);
		int from = at;
		element.setLayer(decoder.name(from, field()));
	}
}
