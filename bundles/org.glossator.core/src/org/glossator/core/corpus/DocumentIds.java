package org.glossator.core.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

import org.glossator.text.record.DocumentInfo;

/** Makes document ids: short, readable, safe as file names, always the same for the same document. */
final class DocumentIds {

	private static final int LONGEST = 48;

	private DocumentIds() {
	}

	/**
	 * The id of a new document: the one it brings if that can name a file, else one made from the original file's name or
	 * the title; with a number where it is taken.
	 *
	 * @param taken asked with ids in lower case, because some file systems know no case
	 */
	static String of(DocumentInfo info, String sha256, Predicate<String> taken) {
		String wanted = CorpusFolder.isName(info.id()) ? info.id() : slug(withoutExtension(info.originalName()));
		if (wanted.isEmpty()) {
			wanted = slug(info.title());
		}
		if (wanted.isEmpty() || !CorpusFolder.isName(wanted)) {
			wanted = "text-" + sha256.substring(0, 8);
		}
		String id = wanted;
		for (int i = 2; taken.test(id.toLowerCase(Locale.ROOT)); i++) {
			id = wanted + "-" + i;
		}
		return id;
	}

	private static String withoutExtension(String name) {
		String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		int dot = file.lastIndexOf('.');
		return dot > 0 ? file.substring(0, dot) : file;
	}

	private static String slug(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		if (plain.length() <= LONGEST) {
			return plain;
		}
		int cut = plain.lastIndexOf('-', LONGEST);
		return plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
	}
}
