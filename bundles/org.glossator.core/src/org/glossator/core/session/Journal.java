package org.glossator.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.glossator.core.disk.DurableFile;
import org.glossator.core.record.Records;
import org.glossator.core.spans.SpansResource;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Element;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;

/**
 * The edits since the last save, kept so that they survive a killed process. A text file: a first line with the format
 * and the checksum of the saved set they are based on, then for each edit a line {@code +} and the element as in a
 * {@code .spans} file for what is there after it, {@code -} and the id for what is gone, and a line {@code .} once the edit
 * is whole. A last edit that is not whole is passed over. Writing and forcing to the disk happen on a thread of their own.
 */
final class Journal {

	private static final String FORMAT = "glossator-journal 1";

	/** One thread for all journals: edits come one at a time, and the disk is one. */
	private static final ExecutorService DISK = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "Glossator journal");
		thread.setDaemon(true);
		return thread;
	});

	private final Path file;
	private String base;
	private FileChannel channel;
	private volatile IOException failure;

	/** @param base the checksum of the saved set's bytes, see {@link org.glossator.core.disk.FileMark} */
	Journal(Path file, String base) {
		this.file = file;
		this.base = base;
	}

	/** What an edit left behind: elements to be put in or exchanged, ids to be taken out. */
	record Entry(List<AnnotationRecord> present, List<String> gone) {
	}

	/**
	 * The whole edits in the file; none where there is no file or it is based on another state of the set, in which case
	 * it is put aside under another name, not thrown away.
	 */
	List<Entry> recover() throws IOException {
		// A session on the same set may just have been closed.
		flush();
		if (!Files.exists(file)) {
			return List.of();
		}
		byte[] bytes = Files.readAllBytes(file);
		List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
		if (!lines.get(0).equals(FORMAT + '\t' + base)) {
			Files.move(file, file.resolveSibling(file.getFileName() + "." + System.currentTimeMillis() + ".aside"));
			return List.of();
		}
		List<Entry> entries = new ArrayList<>();
		Entry entry = new Entry(new ArrayList<>(), new ArrayList<>());
		// What follows the last line feed was cut short.
		for (int i = 1; i < lines.size() - 1; i++) {
			String line = lines.get(i);
			if (line.equals(".")) {
				entries.add(entry);
				entry = new Entry(new ArrayList<>(), new ArrayList<>());
			} else if (line.startsWith("-")) {
				entry.gone.add(SpansWriter.unescaped(line.substring(1)));
			} else if (line.startsWith("+")) {
				Element element = SpansResource.readLine(file, i + 1, line.substring(1).getBytes(StandardCharsets.UTF_8));
				entry.present.add(Records.of(element));
			} else {
				throw new InputFault(file, i + 1, "This line of the unsaved work means nothing; move the file away to go on without it.");
			}
		}
		cutOff(bytes);
		return entries;
	}

	/** Takes away a last edit that is not whole, lest the next one be read as its end. */
	private void cutOff(byte[] bytes) throws IOException {
		int whole = bytes.length;
		while (whole > 0 && !endsEdit(bytes, whole)) {
			whole--;
		}
		if (whole == 0) {
			Files.delete(file);
		} else if (whole < bytes.length) {
			try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
				cut.truncate(whole);
			}
		}
	}

	private static boolean endsEdit(byte[] bytes, int length) {
		return length >= 3 && bytes[length - 1] == '\n' && bytes[length - 2] == '.' && bytes[length - 3] == '\n';
	}

	/** What is kept of an edit. What comes into the set is read as it is now, or as the edit makes it. */
	static String lines(EditSum sum) {
		StringBuilder lines = new StringBuilder();
		Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Element element : sum.removed()) {
			gone.add(element);
			lines.append('-').append(SpansWriter.escaped(element.getId())).append('\n');
		}
		for (Element element : sum.added()) {
			if (!sum.changed().containsKey(element)) {
				lines.append('+').append(SpansWriter.line(element));
			}
		}
		sum.changed().forEach((element, change) -> {
			if (!gone.contains(element)) {
				lines.append('+').append(SpansWriter.line(Records.element(change.after())));
			}
		});
		return lines.append(".\n").toString();
	}

	/** Appends an edit, later and elsewhere. */
	void append(String lines) {
		DISK.execute(() -> write(lines));
	}

	private void write(String lines) {
		try {
			if (channel == null) {
				Files.createDirectories(file.getParent());
				boolean goesOn = Files.exists(file);
				channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
				if (!goesOn) {
					fill(FORMAT + '\t' + base + '\n');
				}
			}
			fill(lines);
			channel.force(false);
			failure = null;
		} catch (IOException e) {
			failure = e;
		}
	}

	private void fill(String text) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/** Why the last edit could not be kept, or null. */
	IOException failure() {
		return failure;
	}

	/** A place in the journal: what was appended before it is one thing, what comes later another. */
	static final class Mark {
		private long offset;
	}

	/** Marks the place after all edits so far. */
	Mark mark() {
		Mark mark = new Mark();
		DISK.execute(() -> {
			try {
				mark.offset = Files.exists(file) ? Files.size(file) : 0;
			} catch (IOException e) {
				// Then all of it stays: edits that the saved set has already do no harm when they are done again.
				failure = e;
			}
		});
		return mark;
	}

	/**
	 * Starts anew after a save: edits before the mark are in the set's file now, later ones are kept. Later and elsewhere; a
	 * failure is also kept as that of an edit.
	 */
	Future<?> restart(String newBase, Mark saved) {
		return DISK.submit(() -> {
			try {
				restartNow(newBase, saved);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
			return null;
		});
	}

	private void restartNow(String newBase, Mark saved) throws IOException {
		byte[] edits = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		closeChannel();
		base = newBase;
		if (edits.length <= saved.offset) {
			// Not forced: a journal that comes back after a crash is of another base and is put aside.
			Files.deleteIfExists(file);
		} else {
			int from = saved.offset > 0 ? (int) saved.offset : new String(edits, StandardCharsets.UTF_8).indexOf('\n') + 1;
			ByteBuffer kept = ByteBuffer.allocate(edits.length + 256);
			kept.put((FORMAT + '\t' + base + '\n').getBytes(StandardCharsets.UTF_8)).put(edits, from, edits.length - from);
			DurableFile.write(file, kept.flip());
		}
	}

	/** Waits until all edits so far are on the disk. */
	void flush() throws IOException {
		await(DISK.submit(() -> null));
	}

	/** Lets go of the file, and throws the edits away where that is wanted. Later and elsewhere. */
	void end(boolean discard) {
		DISK.execute(() -> {
			try {
				closeChannel();
				if (discard) {
					DurableFile.delete(file);
				}
			} catch (NoSuchFileException e) {
				// The whole folder is gone, and with it what was to be thrown away.
			} catch (IOException e) {
				// The set itself is whole; at worst saved work is offered once more.
				System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, "The journal " + file + " could not be closed", e);
			}
		});
	}

	/** Waits until everything asked of any journal so far is done; false where that takes longer. */
	static boolean settle(Duration longest) {
		try {
			DISK.submit(() -> null).get(longest.toNanos(), TimeUnit.NANOSECONDS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		} catch (TimeoutException e) {
			return false;
		} catch (ExecutionException e) {
			throw new IllegalStateException("Nothing was asked", e);
		}
	}

	private void closeChannel() throws IOException {
		if (channel != null) {
			channel.close();
			channel = null;
		}
	}

	/** Waits for something asked of the disk. */
	static void await(Future<?> task) throws IOException {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					task.get();
					return;
				} catch (InterruptedException e) {
					interrupted = true;
				} catch (ExecutionException e) {
					throw e.getCause() instanceof IOException disk ? disk : new IOException(e.getCause());
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
