package org.glossator.ui.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.glossator.engine.lexicon.Lexicons;

/** Loads and saves lexicons and rules: plain files, UTF-8, line ends as they are, saved whole or not at all. */
final class EngineFileProvider extends AbstractDocumentProvider {

	/** Larger files are no lexicon and no script, and a text widget would choke on them. */
	private static final long LARGEST = 16L << 20;

	@Override
	protected IDocument createDocument(Object element) throws CoreException {
		IDocument document = new Document();
		if (element instanceof EngineFileInput input) {
			try {
				document.set(read(input));
			} catch (IOException fault) {
				throw new CoreException(Status.error(fault.getMessage() == null ? "The file could not be read." : fault.getMessage(), fault));
			}
		}
		return document;
	}

	/** The text of a file; nothing where it is not there. */
	static String read(EngineFileInput input) throws IOException {
		if (input.isShipped()) {
			try (InputStream in = Lexicons.openShipped(input.getName())) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		Path file = input.path();
		if (!Files.exists(file)) {
			return "";
		}
		if (Files.size(file) > LARGEST) {
			throw new IOException(file.getFileName() + " is larger than " + (LARGEST >> 20) + " MB; divide it into several files.");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException fault) {
			throw new IOException(file.getFileName() + " is not UTF-8; save it as UTF-8.", fault);
		}
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return new AnnotationModel();
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) throws CoreException {
		if (!(element instanceof EngineFileInput input) || input.isShipped()) {
			throw new CoreException(Status.error("This lexicon ships with Glossator and cannot be changed; put your own entries into a lexicon of the corpus."));
		}
		Path file = input.path();
		try {
			Files.createDirectories(file.getParent());
			Path temporary = Files.createTempFile(file.getParent(), ".save", ".tmp");
			try {
				Files.writeString(temporary, document.get(), StandardCharsets.UTF_8);
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException fault) {
			throw new CoreException(Status.error("Could not save " + file + ": " + fault.getMessage(), fault));
		}
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}

	@Override
	public boolean isModifiable(Object element) {
		return element instanceof EngineFileInput input && !input.isShipped();
	}

	@Override
	public boolean isReadOnly(Object element) {
		return !isModifiable(element);
	}

	@Override
	public long getModificationStamp(Object element) {
		try {
			return element instanceof EngineFileInput input && !input.isShipped() ? Files.getLastModifiedTime(input.path()).toMillis() : 0;
		} catch (IOException gone) {
			return FileTime.fromMillis(0).toMillis();
		}
	}

	@Override
	public boolean isDeleted(Object element) {
		return element instanceof EngineFileInput input && !input.isShipped() && !Files.exists(input.path());
	}
}
