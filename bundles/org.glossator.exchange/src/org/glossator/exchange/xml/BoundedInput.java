package org.glossator.exchange.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.glossator.text.InputFault;

/**
 * A stream that ends in a fault when it gives more bytes than any honest file has, so that neither a huge file nor a
 * small archive that inflates to one can fill the memory. For one thread.
 */
public final class BoundedInput extends FilterInputStream {

	/** The most bytes that one file, or one entry of an archive, may have. */
	public static final long MOST = 512L << 20;

	/** How many times its packed size an entry may grow before it is taken for a bomb; text rarely goes beyond 50. */
	private static final long RATIO = 400;
	private static final long RATIO_FROM = 16L << 20;

	private final Path file;
	private final long most;
	private long count;

	/** Over a plain file. */
	public BoundedInput(InputStream in, Path file) {
		this(in, file, MOST);
	}

	/** Over an entry of an archive that takes so many bytes there; fewer than 0 for unknown. */
	public static BoundedInput unpacked(InputStream in, Path file, long packed) {
		return new BoundedInput(in, file, packed < 0 ? MOST : Math.min(MOST, Math.max(RATIO_FROM, packed * RATIO)));
	}

	private BoundedInput(InputStream in, Path file, long most) {
		super(in);
		this.file = file;
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count(read < 0 ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		count(Math.max(0, read));
		return read;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = super.skip(n);
		count(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void count(long read) throws InputFault {
		count += read;
		if (count > most) {
			throw new InputFault(file, 0, "It holds more than " + (most >> 20)
					+ " MB of data in one piece; split it, or do not trust who sent it.");
		}
	}
}
