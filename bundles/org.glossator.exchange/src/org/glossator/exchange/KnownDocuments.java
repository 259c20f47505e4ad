package org.glossator.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.glossator.text.record.DocumentInfo;

/** The documents that an import can bind annotations to. Called from the reader's thread. */
public interface KnownDocuments {

	/** None. */
	KnownDocuments NONE = new KnownDocuments() {

		@Override
		public List<DocumentInfo> all() {
			return List.of();
		}

		@Override
		public String text(DocumentInfo document) {
			throw new IllegalArgumentException("No document " + document.id());
		}
	};

	/** All of them, in the corpus's order. */
	List<DocumentInfo> all();

	/** The text of one of them, exactly as stored. */
	String text(DocumentInfo document) throws IOException;

	/** The document whose text file has that SHA-256 (lower-case hexadecimal). */
	default Optional<DocumentInfo> byHash(String sha256) {
		return sha256.isEmpty() ? Optional.empty()
				: all().stream().filter(document -> document.sha256().equalsIgnoreCase(sha256)).findFirst();
	}

	/**
	 * The document of that id; else the one imported from a file of that name; else the only one whose file name without
	 * its extension is that name without its extension. A folder before the name is ignored.
	 */
	default Optional<DocumentInfo> byName(String name) {
		if (name.isEmpty()) {
			return Optional.empty();
		}
		String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		Optional<DocumentInfo> exact = all().stream().filter(document -> document.id().equals(name)).findFirst()
				.or(() -> all().stream().filter(document -> document.originalName().equals(bare)).findFirst());
		if (exact.isPresent()) {
			return exact;
		}
		String stem = stem(bare);
		List<DocumentInfo> alike = all().stream()
				.filter(document -> document.id().equals(stem) || stem(document.originalName()).equals(stem)).toList();
		return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
