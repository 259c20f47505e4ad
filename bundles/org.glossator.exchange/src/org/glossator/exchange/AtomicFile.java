package org.glossator.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is complete or not there: it is written beside its place under a temporary name, and moved into place by
 * {@link #commit()}. Closed without that, it leaves nothing, and what was there before stays. The temporary name depends
 * on nothing but the target, so a run that was killed leaves at most one, which the next run overwrites. For one thread.
 */
public final class AtomicFile implements AutoCloseable {

	private final Path target;
	private final Path part;
	private final FileChannel channel;
	private final OutputStream out;
	private boolean committed;

	/** Opens the temporary file; missing folders are made. */
	public AtomicFile(Path target) throws IOException {
		this.target = target.toAbsolutePath();
		Path folder = this.target.getParent();
		Files.createDirectories(folder);
		part = folder.resolve("." + this.target.getFileName() + ".part");
		channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
		out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16) {

			/** Flushes only: the writers of XML and JSON close what they write to, and the file is still to be moved. */
			@Override
			public void close() throws IOException {
				flush();
			}
		};
	}

	/** Where to write; buffered. Closing it only flushes. */
	public OutputStream stream() {
		return out;
	}

	/**
	 * Moves the file into place. It is not forced onto the disk first: an export of thousands of files would wait for the
	 * disk most of its time, and what a power cut takes can be exported again.
	 */
	public void commit() throws IOException {
		out.flush();
		channel.close();
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
		committed = true;
	}

	@Override
	public void close() throws IOException {
		if (!committed) {
			channel.close();
			Files.deleteIfExists(part);
		}
	}
}
