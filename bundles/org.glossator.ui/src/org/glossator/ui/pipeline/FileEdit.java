package org.glossator.ui.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.SubMonitor;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.disk.DurableFile;
import org.glossator.core.edit.CorpusOperation;
import org.glossator.text.InputFault;
import org.glossator.ui.corpus.OpenCorpora;

/** Makes a lexicon or script, or deletes one: an edit of the corpus, one step of undo, which keeps the file's bytes. */
final class FileEdit extends CorpusOperation {

	private final OpenCorpora corpora;
	private final Path file;
	/** What is in the file before and after the edit; null where there is none. */
	private final byte[] before;
	private final byte[] after;

	private FileEdit(String label, Corpus corpus, OpenCorpora corpora, Path file, byte[] before, byte[] after) {
		super(label, corpora.undoContext(corpus));
		this.corpora = corpora;
		this.file = file;
		this.before = before;
		this.after = after;
	}

	/** Makes a file of the corpus that is not there yet. */
	static void make(Corpus corpus, OpenCorpora corpora, String name, byte[] content) throws IOException {
		new FileEdit("Make " + name, corpus, corpora, corpus.folder().resolve(name), null, content).run();
	}

	/** Deletes a file of the corpus. */
	static void delete(Corpus corpus, OpenCorpora corpora, String name) throws IOException {
		Path file = corpus.folder().resolve(name);
		new FileEdit("Delete " + name, corpus, corpora, file, Files.readAllBytes(file), null).run();
	}

	private void run() throws IOException {
		put(before, after);
		remember();
	}

	@Override
	protected void repeat(boolean forward, SubMonitor progress) throws IOException {
		put(forward ? before : after, forward ? after : before);
	}

	/** What was changed since by somebody else is not lost. */
	private void put(byte[] from, byte[] to) throws IOException {
		byte[] there = Files.exists(file) ? Files.readAllBytes(file) : null;
		if (!Arrays.equals(there, from)) {
			throw new InputFault(file, 0, from == null ? "There is a file of that name again; rename or delete it first." : "The file was changed since; it is left as it is.");
		}
		if (to == null) {
			DurableFile.delete(file);
		} else {
			DurableFile.write(file, to);
		}
		corpora.changed();
	}
}
