package org.glossator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

import org.glossator.text.InputFault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The formats there are: on a plain class path those of {@code META-INF/services}, in Equinox also those that other
 * bundles register as a DS service. Safe from any thread.
 */
public final class Formats {

	/** How much of a file {@link CorpusFormat#detect} is given, in bytes. */
	public static final int HEAD = 64 * 1024;

	/** Below this a guess is none. */
	private static final double SURE_ENOUGH = 0.3;

	/**
	 * A format and how surely a file is of it.
	 *
	 * @param format the format
	 * @param confidence above 0, up to 1
	 */
	public record Detected(CorpusFormat format, double confidence) {
	}

	private Formats() {
	}

	/** All formats, sorted by id. Of two with one id, the registered service wins over the built-in one. */
	public static List<CorpusFormat> all() {
		Map<String, CorpusFormat> formats = new TreeMap<>();
		for (CorpusFormat format : ServiceLoader.load(CorpusFormat.class, CorpusFormat.class.getClassLoader())) {
			formats.put(format.id(), format);
		}
		Bundle bundle = FrameworkUtil.getBundle(Formats.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		if (context != null) {
			for (ServiceReference<CorpusFormat> reference : references(context)) {
				CorpusFormat format = context.getService(reference);
				if (format != null) {
					formats.put(format.id(), format);
				}
			}
		}
		return List.copyOf(formats.values());
	}

	private static Collection<ServiceReference<CorpusFormat>> references(BundleContext context) {
		try {
			return context.getServiceReferences(CorpusFormat.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("No filter was given", e);
		}
	}

	/** The format of that id. */
	public static Optional<CorpusFormat> of(String id) {
		return all().stream().filter(format -> format.id().equals(id)).findFirst();
	}

	/** The formats that can read this file or folder, surest first, told from its content. */
	public static List<Detected> candidates(Path file) throws IOException {
		byte[] head = head(file);
		List<Detected> found = new ArrayList<>();
		for (CorpusFormat format : all()) {
			double confidence = format.reads() ? format.detect(file, head) : 0;
			if (confidence > 0) {
				found.add(new Detected(format, confidence));
			}
		}
		found.sort(Comparator.comparingDouble(Detected::confidence).reversed().thenComparing(each -> each.format().id()));
		return found;
	}

	/** The format that this file or folder most surely is of; empty where none is sure enough, as for a plain text. */
	public static Optional<CorpusFormat> detect(Path file) throws IOException {
		List<Detected> candidates = candidates(file);
		return candidates.isEmpty() || candidates.get(0).confidence() < SURE_ENOUGH ? Optional.empty()
				: Optional.of(candidates.get(0).format());
	}

	private static byte[] head(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			return new byte[0];
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		} catch (NoSuchFileException e) {
			throw new InputFault(file, 0, "There is no such file; check the name.", e);
		}
	}
}
