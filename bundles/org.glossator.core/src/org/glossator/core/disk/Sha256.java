package org.glossator.core.disk;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Sha256 {

	private Sha256() {
	}

	/** Of these bytes. */
	public static String of(byte[] bytes) {
		return of(ByteBuffer.wrap(bytes));
	}

	/** Of what remains in the buffer, which is read to its end. */
	public static String of(ByteBuffer bytes) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(bytes);
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
