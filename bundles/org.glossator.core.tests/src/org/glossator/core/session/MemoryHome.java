package org.glossator.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.disk.FileMark;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.spans.SpansResource;
import org.glossator.model.AnnotationSet;
import org.glossator.model.ModelFactory;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** A session's home in a folder, without a corpus. */
public class MemoryHome implements SessionHome {

	private final Path folder;
	private final String text;
	private int closed;

	/** @param folder where the set and its journal are kept */
	public MemoryHome(Path folder, String text) {
		this.folder = folder;
		this.text = text;
	}

	@Override
	public Corpus corpus() {
		throw new UnsupportedOperationException("There is no corpus here");
	}

	@Override
	public DocumentInfo document() {
		return DocumentInfo.ofId("doc");
	}

	@Override
	public String annotator() {
		return "amina";
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public SchemaSpec schema() {
		return BuiltInSchema.spec();
	}

	@Override
	public Path file() {
		return folder.resolve("doc.spans");
	}

	@Override
	public Path journal() {
		return folder.resolve("doc.journal");
	}

	@Override
	public Loaded load() throws IOException {
		FileMark.Read read = FileMark.read(file());
		if (read.bytes() != null) {
			return new Loaded(SpansResource.parse(file(), read.bytes()), read.mark());
		}
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.setDocument("doc");
		set.setAnnotator("amina");
		return new Loaded(SpansResource.of(set), read.mark());
	}

	@Override
	public void save(ByteBuffer bytes) throws IOException {
		byte[] array = new byte[bytes.remaining()];
		bytes.get(array);
		Files.write(file(), array);
	}

	@Override
	public void closed(DocumentSession session) {
		closed++;
	}

	/** How many sessions were closed for good. */
	public int closed() {
		return closed;
	}
}
