package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One file format, both ways where it has both. A DS service, listed in {@code META-INF/services} too, so that
 * {@link Formats} finds it on a plain class path as well. Implementations have a public constructor without arguments,
 * keep no state between calls, and may be called from any thread.
 * <p>
 * Offsets are UTF-16 units in records; a format with other units converts in its reader and writer. What a format cannot
 * carry goes to the {@link LossReport}, never away in silence. Input that cannot be read is an
 * {@link org.glossator.text.InputFault}; a call that was cancelled ends with
 * {@link java.util.concurrent.CancellationException}.
 */
public interface CorpusFormat {

	/** The name used on the command line, such as {@code webanno-tsv}; unique. */
	String id();

	/** What a person reads, such as {@code WebAnno TSV 3.3}. */
	String label();

	/** Whether {@link #read} works. */
	boolean reads();

	/** Whether {@link #write} works. */
	boolean writes();

	/** The usual file name extensions in lower case without the dot, the one written first. */
	List<String> extensions();

	/**
	 * Whether the target of a write is a folder that gets one or more files for each document; else it is one file for
	 * all documents.
	 */
	boolean writesFolder();

	/** The options that requests may carry; what is not named here is refused by {@link Exchange}. */
	default List<FormatOption> options() {
		return List.of();
	}

	/**
	 * How surely this file is of this format. Cheap: looks at the name and the head; may open an archive.
	 *
	 * @param file a file, or a folder for formats of several files
	 * @param head its first 64 KiB, or less where it is shorter; empty for a folder
	 * @return 0 certainly not, to 1 certainly; the extension alone is worth at most 0.2
	 */
	double detect(Path file, byte[] head);

	/**
	 * Reads all files of the request, in the order given, into the sink: the schema before the documents that need it.
	 *
	 * @throws org.glossator.text.InputFault when a file cannot be read; the sink's owner then takes nothing over
	 * @throws UnsupportedOperationException if {@link #reads()} is false
	 */
	void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException;

	/**
	 * Writes all documents of the request, one at a time, so that memory does not grow with their number. A file is
	 * complete or not there: see {@link AtomicFile}.
	 *
	 * @throws UnsupportedOperationException if {@link #writes()} is false
	 */
	void write(WriteRequest request, LossReport losses) throws IOException;
}
