package org.glossator.exchange.ptc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

/** Finds the texts of articles by their numbers. For one read, one thread. */
public final class ArticleTexts {

	private final TextBinding binding;
	private final Map<Path, List<Path>> folders = new HashMap<>();

	/** Over files, and the documents that are known. */
	public ArticleTexts(KnownDocuments known) {
		binding = new TextBinding(known);
	}

	/**
	 * The text of an article: beside its labels, in a folder of articles near them, or a document that is known.
	 *
	 * @param labels the file that names it
	 * @param line the line that names it
	 */
	public BoundText find(String number, Path labels, int line) throws IOException {
		if (!number.matches("[0-9A-Za-z_-]{1,60}")) {
			throw new InputFault(labels, line, "\"" + number + "\" is no article number; write it in the first column.");
		}
		String id = Articles.id(number);
		String name = id + ".txt";
		Path beside = labels.toAbsolutePath().getParent();
		List<Path> places = folders.get(beside);
		if (places == null) {
			places = folders(beside);
			folders.put(beside, places);
		}
		for (Path folder : places) {
			Path file = folder.resolve(name);
			if (Files.isRegularFile(file)) {
				return new BoundText(new DocumentInfo(id, "", "", "", "", "", "", "", "", name), StrictReader.readAll(file));
			}
		}
		Optional<BoundText> known = binding.known(id);
		if (known.isEmpty()) {
			known = binding.known(number);
		}
		return known.orElseThrow(() -> new InputFault(labels, line,
				"The text of article " + number + " is missing; put " + name + " beside the labels, or import it first."));
	}

	/** The folder itself, and folders of articles in it or beside it. */
	private static List<Path> folders(Path folder) throws IOException {
		List<Path> folders = new ArrayList<>(List.of(folder));
		Path above = folder.getParent();
		for (Path around : above == null ? List.of(folder) : List.of(folder, above)) {
			if (!Files.isReadable(around)) {
				continue;
			}
			try (Stream<Path> inside = Files.list(around)) {
				inside.filter(each -> each.getFileName().toString().contains(Articles.PREFIX) && Files.isDirectory(each)).sorted()
						.forEach(folders::add);
			}
		}
		return folders;
	}
}
