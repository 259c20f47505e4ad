package org.glossator.engine.external;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.uima.pear.tools.PackageBrowser;
import org.apache.uima.pear.tools.PackageInstaller;
import org.apache.uima.pear.tools.PackageInstallerException;
import org.glossator.text.InputFault;

/**
 * A PEAR of a corpus: an engine with its code, packed as UIMA packs them. Its code runs with all a user's rights, so it is
 * installed only after the user has said so on this machine: {@link #trust}. What was trusted is noted by the file's
 * SHA-256 in {@code .glossator/trusted-engines}, which is never shared; a changed file has to be trusted again.
 */
public final class PearFile {

	private static final int MOST_ENTRIES = 20_000;
	private static final long LARGEST = 1L << 30;

	private final Path corpusFolder;
	private final Path file;

	PearFile(Path corpusFolder, Path file) {
		this.corpusFolder = corpusFolder;
		this.file = file;
	}

	/** Whether the user trusts this file as it is now. */
	public boolean isTrusted() throws IOException {
		Path list = trusted();
		return Files.exists(list) && Files.readAllLines(list).contains(digest());
	}

	/** Notes that the user trusts this file as it is now. */
	public void trust() throws IOException {
		if (!isTrusted()) {
			Files.createDirectories(trusted().getParent());
			Files.writeString(trusted(), digest() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
	}

	private Path trusted() {
		return corpusFolder.resolve(".glossator").resolve("trusted-engines");
	}

	private String digest() throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException fault) {
			throw new IOException(fault);
		}
	}

	/**
	 * The installed PEAR's own descriptor; it is unpacked into {@code .glossator/engines} unless it is there already.
	 *
	 * @throws InputFault if it is not trusted, or is no PEAR
	 */
	synchronized Path install() throws IOException {
		if (!isTrusted()) {
			throw new InputFault(file, 0, "This engine brings its own code, which can do whatever you can do on this machine; say that you trust it in the Pipelines view, "
					+ "or with annotate --trust-engines.");
		}
		Path home = corpusFolder.resolve(".glossator").resolve("engines").resolve(digest().substring(0, 16));
		Path done = home.resolve("installed");
		if (!Files.exists(done)) {
			check();
			clear(home);
			Files.createDirectories(home);
			try {
				PackageBrowser installed = PackageInstaller.installPackage(home.toFile(), file.toFile(), false, false, true);
				Files.writeString(done, installed.getComponentPearDescPath());
			} catch (PackageInstallerException fault) {
				throw new InputFault(file, 0, "The PEAR could not be installed: " + message(fault) + ".", fault);
			}
		}
		return Path.of(Files.readString(done));
	}

	private static String message(Throwable fault) {
		Throwable root = fault;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String message = String.valueOf(root.getMessage());
		return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
	}

	/** Looks at every entry before anything is written. */
	private void check() throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Path inside = Path.of("inside").toAbsolutePath();
			long total = 0;
			int entries = 0;
			boolean described = false;
			for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
				ZipEntry entry = all.nextElement();
				String name = entry.getName();
				described |= name.equals("metadata/install.xml");
				if (name.indexOf('\0') >= 0 || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.startsWith("/")
						|| !inside.resolve(name).normalize().startsWith(inside)) {
					throw new InputFault(file, 0, "The PEAR holds an entry that lies outside of it, " + name.replace('\0', '?') + "; it is not installed.");
				}
				if (++entries > MOST_ENTRIES) {
					throw new InputFault(file, 0, "The PEAR holds more than " + MOST_ENTRIES + " files; it is not installed.");
				}
				// The size an entry claims may be a lie, so what comes out is counted.
				try (InputStream in = zip.getInputStream(entry)) {
					byte[] buffer = new byte[65536];
					for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
						total += n;
						if (total > LARGEST) {
							throw new InputFault(file, 0, "The PEAR unpacks to more than 1 GB; it is not installed.");
						}
					}
				}
			}
			if (!described) {
				throw new InputFault(file, 0, "This is no PEAR: it has no metadata/install.xml.");
			}
		} catch (ZipException | NoSuchFileException fault) {
			throw new InputFault(file, 0, "This is no PEAR: " + fault.getMessage() + ".", fault);
		}
	}

	private static void clear(Path folder) throws IOException {
		if (Files.exists(folder)) {
			List<Path> all;
			try (Stream<Path> walk = Files.walk(folder)) {
				all = walk.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path path : all) {
				Files.delete(path);
			}
		}
	}
}
