package org.glossator.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.uima.TypeSystemFiles;
import org.glossator.exchange.xml.BoundedInput;
import org.glossator.text.InputFault;

/** Where XMI lies: files, folders of files, archives. Nothing is ever unpacked to disk. */
final class XmiSources {

	/** More entries than any exchange has; an archive of more is not walked. */
	private static final int MOST_ENTRIES = 50_000;

	/** Reads a document's bytes; opened as often as need be. */
	@FunctionalInterface
	interface Bytes {

		InputStream open() throws IOException;
	}

	private XmiSources() {
	}

	/** The file, or the XMI files and archives of them in a folder and below. */
	static List<FoundFile> in(Path named) throws IOException {
		return FoundFile.of(named, name -> name.toLowerCase(Locale.ROOT).endsWith(".xmi") || name.toLowerCase(Locale.ROOT).endsWith(".zip")).stream()
				.filter(found -> found.file().equals(named) || !found.file().toString().toLowerCase(Locale.ROOT).endsWith(".zip") || hasXmi(found.file()))
				.toList();
	}

	/** Whether an archive has a CAS in it. */
	static boolean hasXmi(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.stream().limit(MOST_ENTRIES).anyMatch(XmiSources::isXmi);
		} catch (IOException e) {
			return false;
		}
	}

	static boolean isXmi(ZipEntry entry) {
		return !entry.isDirectory() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".xmi");
	}

	/** Opens an archive, checked: a number of entries that can be walked, none that leads out of it. */
	static ZipFile open(Path file) throws IOException {
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw new InputFault(file, 0, "The archive is broken or cut off (" + e.getMessage() + "); fetch it again.", e);
		}
		try {
			if (zip.size() > MOST_ENTRIES) {
				throw new InputFault(file, 0, "The archive has " + zip.size() + " entries; split it.");
			}
			for (ZipEntry entry : zip.stream().toList()) {
				String name = entry.getName().replace('\\', '/');
				if (name.startsWith("/") || name.equals("..") || name.startsWith("../") || name.contains("/../") || name.matches("[A-Za-z]:.*")) {
					throw new InputFault(file, 0, "The entry " + entry.getName() + " leads out of the archive; do not trust who sent it.");
				}
			}
			return zip;
		} catch (InputFault e) {
			zip.close();
			throw e;
		}
	}

	/** The type system in an archive, or null. */
	static byte[] typeSystem(ZipFile zip, Path file) throws IOException {
		for (ZipEntry entry : zip.stream().toList()) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (!entry.isDirectory() && (name.endsWith("typesystem.xml"))) {
				try (InputStream in = open(zip, entry, file)) {
					return in.readAllBytes();
				}
			}
		}
		return null;
	}

	/** An entry's bytes, bounded. */
	static InputStream open(ZipFile zip, ZipEntry entry, Path file) throws IOException {
		try {
			return BoundedInput.unpacked(zip.getInputStream(entry), file, entry.getCompressedSize());
		} catch (ZipException e) {
			throw new InputFault(file, 0, "The entry " + entry.getName() + " is broken (" + e.getMessage() + "); fetch the archive again.", e);
		}
	}

	/** A plain file's bytes, bounded. */
	static Bytes bytes(Path file) {
		return () -> {
			try {
				return new BoundedInput(Files.newInputStream(file), file);
			} catch (NoSuchFileException e) {
				throw new InputFault(file, 0, "There is no such file; check the name.", e);
			}
		};
	}

	/** The last part of an entry's or file's name, without its extension. */
	static String documentName(String name) {
		String bare = name.replace('\\', '/');
		return TypeSystemFiles.stem(bare.substring(bare.lastIndexOf('/') + 1));
	}
}
