package org.glossator.exchange.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

/** Finds the texts that annotations without text belong to. For one thread and one read. */
public final class TextBinding {

	private final KnownDocuments known;
	private final Map<String, DocumentInfo> ids = new HashMap<>();
	private final Map<String, DocumentInfo> hashes = new HashMap<>();

	/** Over the documents a request knows. */
	public TextBinding(KnownDocuments known) {
		this.known = known;
		for (DocumentInfo document : known.all()) {
			ids.putIfAbsent(document.id(), document);
			if (!document.sha256().isEmpty()) {
				hashes.putIfAbsent(document.sha256().toLowerCase(Locale.ROOT), document);
			}
		}
	}

	/** The known document of that id or file name. */
	public Optional<BoundText> known(String name) throws IOException {
		DocumentInfo document = ids.get(name);
		if (document == null) {
			document = known.byName(name).orElse(null);
		}
		return document == null ? Optional.empty() : Optional.of(new BoundText(document, known.text(document)));
	}

	/** The known document of that id or file name, else the text file of that name beside {@code file}. */
	public Optional<BoundText> byName(String name, Path file) throws IOException {
		Optional<BoundText> document = known(name);
		return document.isPresent() ? document : beside(name, file);
	}

	/** As {@link #byName}, but a fault where there is none. */
	public BoundText require(String name, Path file, int line) throws IOException {
		return byName(name, file).orElseThrow(() -> new InputFault(file, line,
				"The document " + name + " is not known; import its text first, or put " + name + ".txt beside this file."));
	}

	/** The known document whose text file has that SHA-256. */
	public Optional<BoundText> byHash(String sha256) throws IOException {
		DocumentInfo document = hashes.get(sha256.toLowerCase(Locale.ROOT));
		return document == null ? Optional.empty() : Optional.of(new BoundText(document, known.text(document)));
	}

	/** A text file in the same folder; a name that leads elsewhere finds nothing. */
	private static Optional<BoundText> beside(String name, Path file) throws IOException {
		if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.length() > 200) {
			return Optional.empty();
		}
		for (String candidate : new String[] { name, name + ".txt" }) {
			if (!candidate.endsWith(".txt")) {
				continue;
			}
			try {
				Path text = file.toAbsolutePath().resolveSibling(candidate);
				if (Files.isRegularFile(text)) {
					DocumentInfo info = new DocumentInfo(name.equals(candidate) ? "" : name, "", "", "", "", "", "", "", "", candidate);
					return Optional.of(new BoundText(info, StrictReader.readAll(text)));
				}
			} catch (InvalidPathException e) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The SHA-256 of a document's text file: the one known, else that of the text in UTF-8. */
	public static String sha256(DocumentInfo info, String text) {
		if (!info.sha256().isEmpty()) {
			return info.sha256();
		}
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
