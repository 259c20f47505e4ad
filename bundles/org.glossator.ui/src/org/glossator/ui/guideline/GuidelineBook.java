package org.glossator.ui.guideline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** A corpus's guideline pages, held in memory so that one is there the moment an annotation is selected. Safe from any thread. */
final class GuidelineBook {

	/** Longer pages are nobody's guideline, and would hold up the window. */
	private static final int LONGEST = 4 << 20;

	private final Corpus corpus;
	private final Map<String, MarkdownPage> pages = new ConcurrentHashMap<>();

	GuidelineBook(Corpus corpus) {
		this.corpus = corpus;
	}

	/** The corpus. */
	Corpus corpus() {
		return corpus;
	}

	/** Reads all pages that the schema names; not for the UI thread. */
	void load() {
		for (String file : files(corpus.schema())) {
			String text;
			try {
				Path path = corpus.folder().resolve(file).normalize();
				if (!path.startsWith(corpus.folder()) || !Files.isRegularFile(path)) {
					text = "There is no file " + file + " in the corpus.";
				} else if (Files.size(path) > LONGEST) {
					text = "The file " + file + " is too long for a guideline.";
				} else {
					text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
				}
			} catch (IOException | InvalidPathException e) {
				text = "The file " + file + " cannot be read: " + e.getMessage();
			}
			pages.put(file, MarkdownPage.parse(text));
		}
	}

	private static Set<String> files(SchemaSpec schema) {
		Set<String> files = new TreeSet<>();
		for (LayerSpec layer : schema.layers()) {
			files.add(file(layer.guideline()));
		}
		for (TagSetSpec tags : schema.tagSets()) {
			for (TagSpec tag : tags.tags()) {
				files.add(file(tag.guideline()));
			}
		}
		files.remove("");
		return files;
	}

	/** The file of a guideline's place. */
	static String file(String place) {
		int hash = place.indexOf('#');
		return hash < 0 ? place : place.substring(0, hash);
	}

	/** The anchor of a guideline's place; empty for the whole page. */
	static String anchor(String place) {
		int hash = place.indexOf('#');
		return hash < 0 ? "" : place.substring(hash + 1);
	}

	/** The page of a guideline's place; null where it names none or it is yet to be read. */
	MarkdownPage page(String place) {
		return pages.get(file(place));
	}
}
