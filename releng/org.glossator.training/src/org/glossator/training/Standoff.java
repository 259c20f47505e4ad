package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * Reads stand-off annotations: {@code seeds/articles}, bound to texts by SHA-256, and {@code seeds/quality}, bound by name;
 * a folder without any is one of {@link MarkedTexts}.
 */
final class Standoff {

	private static final Pattern FIELD = Pattern.compile("\"([^\"]+)\":\\s*(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|(-?[0-9.]+))");

	/** Texts of {@code seeds/quality} that nobody reads. */
	private static final Pattern HELD_OUT = Pattern.compile("q0[49]-");

	private Standoff() {
	}

	/** The documents whose text is in one of the folders; others are named on standard error and left out. */
	static List<AnnotatedDocument> read(Path annotations, Path... texts) throws IOException {
		Map<String, Path> byHash = new HashMap<>();
		for (Path folder : texts) {
			try (var files = Files.list(folder)) {
				for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
					byHash.put(hash(Files.readAllBytes(file)), file);
				}
			}
		}
		List<AnnotatedDocument> documents = new ArrayList<>();
		List<Path> files = List.of(annotations);
		if (Files.isDirectory(annotations)) {
			try (var listing = Files.list(annotations)) {
				files = listing.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
			}
			if (files.isEmpty()) {
				return MarkedTexts.read(annotations);
			}
		}
		for (Path file : files) {
			List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
			Map<String, String> header = fields(lines.get(0));
			if (header.containsKey("document")) {
				documents.addAll(byName(lines, texts));
				continue;
			}
			Path text = byHash.get(header.get("sha256"));
			if (text == null) {
				System.err.println("no text for " + file);
			} else {
				documents.add(document(file.getFileName().toString().replace(".jsonl", ""), header, Files.readString(text, StandardCharsets.UTF_8),
						lines.subList(1, lines.size())));
			}
		}
		return documents;
	}

	/** The documents of all pairs of annotations and texts behind the first argument, but for those that nothing may be learned from. */
	static List<AnnotatedDocument> readAll(String[] arguments) throws IOException {
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (int i = 1; i + 1 < arguments.length; i += 2) {
			documents.addAll(read(Path.of(arguments[i]), Path.of(arguments[i + 1])));
		}
		documents.removeIf(document -> HELD_OUT.matcher(document.info().id()).lookingAt());
		return documents;
	}

	/** The documents of a file whose every line names its document, as {@code seeds/quality/gold.jsonl} does. */
	private static List<AnnotatedDocument> byName(List<String> lines, Path... texts) throws IOException {
		Map<String, List<String>> grouped = new TreeMap<>();
		for (String line : lines) {
			grouped.computeIfAbsent(fields(line).get("document"), d -> new ArrayList<>()).add(line);
		}
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (Map.Entry<String, List<String>> entry : grouped.entrySet()) {
			for (Path folder : texts) {
				Path text = folder.resolve(entry.getKey());
				if (Files.exists(text)) {
					documents.add(document(entry.getKey().replace(".txt", ""), Map.of("offsets", "codepoint"),
							Files.readString(text, StandardCharsets.UTF_8), entry.getValue()));
					break;
				}
			}
		}
		return documents;
	}

	private static AnnotatedDocument document(String name, Map<String, String> header, String text, List<String> lines) {
		List<AnnotationRecord> records = new ArrayList<>();
		boolean points = "codepoint".equals(header.get("offsets"));
		for (String line : lines) {
			Map<String, String> fields = fields(line);
			String layer = fields.remove("layer");
			String id = fields.remove("id");
			List.of("annotator", "document", "text", "origin", "note").forEach(fields::remove);
			String begin = fields.remove("begin");
			String end = fields.remove("end");
			String source = fields.remove("source");
			String target = fields.remove("target");
			FeatureValues values = FeatureValues.of(fields);
			if (begin != null) {
				int from = Integer.parseInt(begin);
				int to = Integer.parseInt(end);
				Span span = points ? Span.of(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)) : Span.of(from, to);
				records.add(new SpanRecord(id, layer, span, values, Provenance.MANUAL));
			} else if (source != null) {
				records.add(new RelationRecord(id, layer, source, target, values, Provenance.MANUAL));
			} else {
				records.add(new DocumentLevelRecord(id == null ? "" : id, layer, values, Provenance.MANUAL));
			}
		}
		String title = header.getOrDefault("title", "");
		return new AnnotatedDocument(new DocumentInfo(name, title, "", "", "", "", "en", "", "", ""), text, "gold", records);
	}

	private static Map<String, String> fields(String line) {
		Map<String, String> fields = new HashMap<>();
		Matcher matcher = FIELD.matcher(line);
		while (matcher.find()) {
			fields.put(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
		}
		return fields;
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException fault) {
			throw new IllegalStateException(fault);
		}
	}
}
