package org.glossator.core.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.disk.XmiFile;
import org.glossator.model.ModelFactory;
import org.glossator.model.Schema;
import org.glossator.text.schema.SchemaSpec;

/** A {@code schema.layers} file. */
public final class SchemaFile {

	/** The newest format this program reads, and the one it writes. */
	public static final int FORMAT = 1;

	private final XmiFile<Schema> file;

	private SchemaFile(XmiFile<Schema> file) {
		this.file = file;
	}

	/** Reads a file; an {@link org.glossator.text.InputFault} says why it could not. */
	public static SchemaFile read(Path path) throws IOException {
		return new SchemaFile(XmiFile.read(path, Schema.class, FORMAT));
	}

	/** The same from bytes. */
	public static SchemaFile parse(Path path, byte[] bytes) throws IOException {
		return new SchemaFile(XmiFile.parse(path, bytes, Schema.class, FORMAT));
	}

	/** A new file, yet to be saved. */
	public static SchemaFile of(Path path, SchemaSpec spec) {
		SchemaFile made = new SchemaFile(XmiFile.of(path, ModelFactory.eINSTANCE.createSchema()));
		made.update(spec);
		return made;
	}

	/** What the file says. */
	public SchemaSpec spec() {
		return SchemaConversion.toSpec(file.root());
	}

	/** Makes it say something else; what we do not know stays where the name stays. */
	public void update(SchemaSpec spec) {
		SchemaConversion.update(file.root(), spec);
	}

	/** What this program does not know of it, as {@code Class: name}. */
	public List<String> unknown() {
		return file.unknown();
	}

	/** The bytes in canonical form. */
	public byte[] bytes() throws IOException {
		return file.bytes();
	}

	/** Saves durably. */
	public void save() throws IOException {
		file.save();
	}
}
