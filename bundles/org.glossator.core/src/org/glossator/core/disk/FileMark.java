package org.glossator.core.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;

/**
 * What a file was like at one time, so that a change by somebody else is noticed. Size, time and identity answer most of
 * the time without reading it; where they differ, the content decides. The checksum guards against accidents, not
 * against enemies: CRC-32C and length, ten times as fast as SHA-256.
 *
 * @param size in bytes; -1 where there was no file
 * @param modified when it was last written
 * @param key what the file system knows it by; null where it has no such thing
 * @param checksum of its content
 */
public record FileMark(long size, FileTime modified, Object key, String checksum) {

	private static final FileMark NO_FILE = new FileMark(-1, FileTime.fromMillis(0), null, "-");

	/** The file as it is. */
	public static FileMark of(Path file) throws IOException {
		return read(file).mark();
	}

	/**
	 * A file's bytes and what it was like when they were read.
	 *
	 * @param bytes null where there is no file
	 */
	public record Read(FileMark mark, byte[] bytes) {
	}

	/** Reads a file once, for its bytes and its mark. */
	public static Read read(Path file) throws IOException {
		try {
			// Before the bytes: what is written in between is noticed then.
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			byte[] bytes = Files.readAllBytes(file);
			return new Read(of(attributes, checksum(ByteBuffer.wrap(bytes))), bytes);
		} catch (NoSuchFileException e) {
			return new Read(NO_FILE, null);
		}
	}

	/** The file as it is, which is known to hold these bytes. */
	public static FileMark of(Path file, ByteBuffer content) throws IOException {
		return of(Files.readAttributes(file, BasicFileAttributes.class), checksum(content));
	}

	private static FileMark of(BasicFileAttributes attributes, String checksum) {
		return new FileMark(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), checksum);
	}

	/** Whether the file still holds what it held. */
	public boolean fits(Path file) throws IOException {
		return looksLike(file) || of(file).checksum.equals(checksum);
	}

	/** Whether nobody has touched the file; it is not read. */
	public boolean looksLike(Path file) throws IOException {
		try {
			return of(Files.readAttributes(file, BasicFileAttributes.class), checksum).equals(this);
		} catch (NoSuchFileException e) {
			return this == NO_FILE;
		}
	}

	private static String checksum(ByteBuffer bytes) {
		CRC32C crc = new CRC32C();
		long length = bytes.remaining();
		crc.update(bytes.duplicate());
		return Long.toHexString(crc.getValue()) + "-" + length;
	}
}
