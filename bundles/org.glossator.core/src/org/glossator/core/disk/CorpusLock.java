package org.glossator.core.disk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.glossator.text.InputFault;

/**
 * Says that this process works on a corpus. A lock of the operating system on a file that also tells who holds it: it
 * goes when the process goes, however that ends, so there is no stale lock to clean up.
 */
public final class CorpusLock implements AutoCloseable {

	/** The locked byte lies far behind the text, because Windows lets nobody read a locked region. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	/**
	 * The lock files that this process holds. Needed because POSIX drops a process's lock as soon as the process closes
	 * any handle on the file: a second attempt must not even open it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;
	private final FileChannel channel;

	private CorpusLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 *
	 * @param corpus the corpus folder, named in faults
	 * @param file the lock file, made if need be
	 * @throws InputFault if it is held, saying by whom, or if the folder cannot be written
	 */
	public static CorpusLock take(Path corpus, Path file) throws IOException {
		Path key;
		try {
			Files.createDirectories(file.getParent());
			key = file.getParent().toRealPath().resolve(file.getFileName());
		} catch (IOException e) {
			throw unwritable(corpus, e);
		}
		if (!HELD.add(key)) {
			throw new InputFault(corpus, 0, "The corpus is already open in this program; close it there first.");
		}
		boolean taken = false;
		try {
			FileChannel channel = open(corpus, key);
			if (lock(channel, key)) {
				channel.truncate(0);
				channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
				taken = true;
				return new CorpusLock(key, channel);
			}
			channel.close();
			throw new InputFault(corpus, 0, "The corpus is held by " + holder(key) + "; close it there, or open it for reading only.");
		} finally {
			if (!taken) {
				HELD.remove(key);
			}
		}
	}

	private static FileChannel open(Path corpus, Path file) throws InputFault {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw unwritable(corpus, e);
		}
	}

	private static InputFault unwritable(Path corpus, IOException e) {
		return new InputFault(corpus, 0, "The corpus folder cannot be written; check its permissions, or open it for reading only.", e);
	}

	private static boolean lock(FileChannel channel, Path file) throws IOException {
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			return lock != null;
		} catch (IOException e) {
			// Some network file systems have no locks; then what the file says must do.
			return !saysLive(Files.readString(file));
		}
	}

	private static boolean saysLive(String content) {
		String[] fields = content.strip().split("\t");
		return fields.length >= 3 && (!fields[2].equals(host())
				|| ProcessHandle.of(Long.parseLong(fields[0])).map(ProcessHandle::isAlive).orElse(false));
	}

	private static String self() {
		return ProcessHandle.current().pid() + "\t" + System.getProperty("user.name") + "\t" + host() + "\t"
				+ Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "this-machine";
		}
	}

	private static String holder(Path file) {
		String[] fields;
		try {
			fields = Files.readString(file).strip().split("\t");
		} catch (IOException e) {
			return "another process that cannot be told (" + e.getMessage() + ")";
		}
		return fields.length < 4 ? "another process"
				: "process " + fields[0] + " of " + fields[1] + " on " + fields[2] + " since " + fields[3];
	}

	/** Lets go. */
	@Override
	public void close() throws IOException {
		if (HELD.contains(file)) {
			try {
				channel.truncate(0);
			} finally {
				channel.close();
				HELD.remove(file);
			}
		}
	}
}
