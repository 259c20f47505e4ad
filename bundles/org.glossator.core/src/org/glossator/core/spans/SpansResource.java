package org.glossator.core.spans;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Element;
import org.glossator.text.InputFault;

/**
 * A {@code .spans} file: one {@link AnnotationSet} as an EMF resource in a text form made for people and for git. Saving
 * what was loaded gives the same bytes.
 *
 * <pre>
 * glossator-spans 1
 * document   wire-01
 * sha256     9f86d0...
 * schema     8ea5456d
 * annotator  anna
 * state      in-progress
 * next       42
 *
 * document   an40  slant   value=center
 * span       0-4   an1     entity    identifier=urn:x:7  kind=PER
 * span       0-9,14-20  an7  claim   @status=suggested  @origin=engine:rules/1.2  @confidence=0.75  @reason=rule: that-clause  type=event
 * relation   an9   claimant  an7  an1
 * chain      an11  coref   an1 an3 an8
 * </pre>
 *
 * UTF-8; lines end in a line feed, fields are separated by one tab. The header is a first line with the format's version,
 * then key, tab, value; a key without value is left out, an unknown key is kept. An empty line ends it. Then one element
 * a line:
 * <ul>
 * <li>{@code span}: fragments as begin-end in UTF-16 units, with commas between them; id; layer
 * <li>{@code relation}: id; layer; source id; target id
 * <li>{@code chain}: id; layer; member ids with a space between them
 * <li>{@code document}: id; layer
 * </ul>
 * and after these the provenance as {@code @status}, {@code @origin}, {@code @confidence}, {@code @reason}, {@code @note},
 * each left out where it is accepted, manual, none, empty, empty; then the values as name=value, sorted by name, a name
 * again for each further value. Names that the schema does not know are ordinary.
 * <p>
 * Order: document annotations by id, spans by begin, end descending, id, relations by id, chains by id.
 * <p>
 * Escapes: {@code \t \n \r \\} for tab, line feed, carriage return and backslash, <code>\u005cuXXXX</code> for other control
 * characters, line and paragraph separators, the byte order mark and halves of surrogate pairs; {@code \=} in names,
 * {@code \s} for a space in ids; a feature whose name is one of the provenance fields gets a backslash before it.
 * <p>
 * Errors are {@link InputFault}s with file and line: an unknown format, a line that means nothing, an id used twice.
 */
public final class SpansResource extends ResourceImpl {

	/** The extension of such files, without the dot. */
	public static final String EXTENSION = "spans";

	private ElementMap elements = new ElementMap(0);

	/** A resource at that place, not loaded. */
	public SpansResource(URI uri) {
		super(uri);
	}

	/** Makes such resources, for a resource set's registry. */
	public static final class Factory implements Resource.Factory {
		@Override
		public Resource createResource(URI uri) {
			return new SpansResource(uri);
		}
	}

	/** Loads from bytes; the path is named in faults and may be null. */
	public static SpansResource parse(Path file, byte[] bytes) throws InputFault {
		SpansResource resource = new SpansResource(file == null ? URI.createURI("spans:") : URI.createFileURI(file.toString()));
		resource.fill(file, bytes);
		resource.isLoaded = true;
		return resource;
	}

	private void fill(Path file, byte[] bytes) throws InputFault {
		SpansReader.Read read = SpansReader.read(file, bytes);
		elements = read.elements();
		getContents().add(read.set());
	}

	/** Reads one element from a line as {@link SpansWriter#line} gives it; file and number are named in faults. */
	public static Element readLine(Path file, int number, byte[] line) throws InputFault {
		return SpansReader.readLine(file, number, line);
	}

	/** A resource that holds a new set. */
	public static SpansResource of(AnnotationSet set) {
		SpansResource resource = new SpansResource(URI.createURI("spans:"));
		resource.getContents().add(set);
		for (EObject child : set.eContents()) {
			resource.elements.putIfAbsent((Element) child);
		}
		resource.isLoaded = true;
		return resource;
	}

	/** The set. */
	public AnnotationSet set() {
		return (AnnotationSet) getContents().get(0);
	}

	/** Its elements by id; whoever edits the set keeps this map true. */
	public ElementMap elements() {
		return elements;
	}

	@Override
	protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
		fill(getURI().isFile() ? Path.of(getURI().toFileString()) : null, stream.readAllBytes());
	}

	@Override
	protected void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
		ByteBuffer bytes = SpansWriter.bytes(set());
		stream.write(bytes.array(), bytes.position(), bytes.remaining());
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		elements = new ElementMap(0);
	}

	@Override
	public String getURIFragment(EObject object) {
		return object instanceof Element element && element.eContainer() != null ? element.getId()
				: super.getURIFragment(object);
	}

	@Override
	protected EObject getEObjectByID(String id) {
		return elements.get(id);
	}
}
