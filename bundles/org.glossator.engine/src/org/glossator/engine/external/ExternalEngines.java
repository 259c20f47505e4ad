package org.glossator.engine.external;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.PearSpecifier;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.text.InputFault;

/**
 * Engines by name: {@code engines/NAME.xml}, a UIMA descriptor, and {@code engines/NAME.pear} of a corpus, else the
 * service of a bundle. Stateless; any thread.
 */
public final class ExternalEngines {

	private static final String NAME = "[\\p{L}\\p{N}_-]{1,80}";

	private ExternalEngines() {
	}

	/** The names there are for a corpus, sorted. */
	public static Set<String> names(Path corpusFolder) throws IOException {
		Set<String> names = new TreeSet<>(EngineProviders.all().keySet());
		if (corpusFolder != null) {
			try (DirectoryStream<Path> listing = Files.newDirectoryStream(corpusFolder.resolve("engines"), "*.{xml,pear}")) {
				for (Path file : listing) {
					String name = file.getFileName().toString();
					name = name.substring(0, name.lastIndexOf('.'));
					if (name.matches(NAME)) {
						names.add(name);
					}
				}
			} catch (NoSuchFileException | NotDirectoryException none) {
				return names;
			}
		}
		return names;
	}

	/** The PEAR of that name, if the corpus has one and no descriptor of the same name. */
	public static Optional<PearFile> pear(Path corpusFolder, String name) {
		Path file = file(corpusFolder, name, ".pear");
		return file == null || !Files.isRegularFile(file) || Files.isRegularFile(file(corpusFolder, name, ".xml")) ? Optional.empty()
				: Optional.of(new PearFile(corpusFolder, file));
	}

	/** Notes that the user trusts those of these engines that are PEARs, as they are now. */
	public static void trust(Path corpusFolder, Iterable<String> names) throws IOException {
		for (String name : names) {
			Optional<PearFile> pear = pear(corpusFolder, name);
			if (pear.isPresent()) {
				pear.get().trust();
			}
		}
	}

	/** Whether the corpus has a UIMA descriptor of that name. */
	public static boolean hasDescriptor(Path corpusFolder, String name) {
		Path file = file(corpusFolder, name, ".xml");
		return file != null && Files.isRegularFile(file);
	}

	private static Path file(Path corpusFolder, String name, String ending) {
		return corpusFolder == null || !name.matches(NAME) ? null : corpusFolder.resolve("engines").resolve(name + ending);
	}

	/**
	 * What UIMA makes the engine of; empty where there is none of that name.
	 *
	 * @throws InputFault if its descriptor or PEAR cannot be read, or the PEAR is not trusted
	 */
	public static Optional<ResourceSpecifier> find(Path corpusFolder, String name) throws IOException {
		Path descriptor = file(corpusFolder, name, ".xml");
		if (descriptor != null && Files.isRegularFile(descriptor)) {
			return Optional.of(descriptor(descriptor));
		}
		Optional<PearFile> pear = pear(corpusFolder, name);
		if (pear.isPresent()) {
			PearSpecifier specifier = UIMAFramework.getResourceSpecifierFactory().createPearSpecifier();
			Path installed = pear.get().install();
			specifier.setPearPath(installed.getParent().toString());
			return Optional.of(specifier);
		}
		AnalysisEngineProvider provider = EngineProviders.all().get(name);
		return provider == null ? Optional.empty() : Optional.of(provider.engine());
	}

	private static AnalysisEngineDescription descriptor(Path file) throws IOException {
		try {
			return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(file.toFile()));
		} catch (InvalidXMLException fault) {
			Throwable root = fault;
			while (root.getCause() != null) {
				root = root.getCause();
			}
			throw new InputFault(file, 0, "This is no descriptor of a UIMA analysis engine: " + root.getMessage(), fault);
		}
	}
}
