package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * Reads the texts of {@code texts/}, which carry their annotations in them: <code>{...}aev3</code> is a claim (voice a, q
 * or p; type by its first two letters; checkworthy), {@code <...|ll>} a biased passage, {@code [P ...]} a name (the outermost
 * alone; kind by its letter), a first line {@code # slant center} is of the whole document. Marks may be nested and may cross.
 * In a text without marks of names nobody looked for names.
 */
final class MarkedTexts {

	private static final Map<String, String> VOICES = Map.of("a", "author", "q", "quoted", "p", "paraphrased");
	private static final Map<String, String> TYPES = Map.of("ev", "event", "qu", "quantity", "ca", "causal", "pr", "prediction", "ac", "accusation", "po", "policy");
	private static final Map<String, String> TECHNIQUES = Map.ofEntries(Map.entry("aa", "appeal_to_authority"), Map.entry("af", "appeal_to_fear_prejudice"), Map.entry("ap", "appeal_to_popularity"),
			Map.entry("at", "appeal_to_time"), Map.entry("av", "appeal_to_values"), Map.entry("ck", "conversation_killer"), Map.entry("co", "causal_oversimplification"),
			Map.entry("cq", "consequential_oversimplification"), Map.entry("do", "doubt"), Map.entry("ex", "exaggeration_minimisation"), Map.entry("fd", "false_dilemma_no_choice"),
			Map.entry("fr", "framing_word"), Map.entry("fw", "flag_waving"), Map.entry("gb", "guilt_by_association"), Map.entry("hy", "appeal_to_hypocrisy"), Map.entry("ll", "loaded_language"),
			Map.entry("nc", "name_calling_labeling"), Map.entry("ob", "obfuscation_vagueness_confusion"), Map.entry("qr", "questioning_the_reputation"), Map.entry("re", "repetition"),
			Map.entry("rh", "red_herring"), Map.entry("sl", "slogans"), Map.entry("sm", "straw_man"), Map.entry("sq", "scare_quotes"), Map.entry("us", "unattributed_source"),
			Map.entry("wa", "whataboutism"));
	private static final Map<String, String> KINDS = Map.of("P", "PER", "O", "ORG", "G", "GPE", "L", "LOC", "F", "FAC", "E", "EVT", "M", "MISC");
	private static final Pattern MARK = Pattern.compile("\\{|<|\\[([POGLFEM]) |\\]|\\}([aqp])(ev|qu|ca|pr|ac|po)([0-3])|\\|([a-z]{2})>");

	private MarkedTexts() {
	}

	/** The texts of a folder in the order of their names. */
	static List<AnnotatedDocument> read(Path folder) throws IOException {
		List<Path> files;
		try (var listing = Files.list(folder)) {
			files = listing.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (Path file : files) {
			documents.add(parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file, StandardCharsets.UTF_8)));
		}
		return documents;
	}

	/** A name that is not closed yet. */
	private record Opened(String kind, int begin) {
	}

	static AnnotatedDocument parse(String name, String marked) throws IOException {
		List<AnnotationRecord> records = new ArrayList<>();
		int from = 0;
		if (marked.startsWith("# slant ")) {
			from = marked.indexOf('\n') + 1;
			records.add(new DocumentLevelRecord("d1", "slant", FeatureValues.of(Map.of("value", marked.substring(8, from - 1))), Provenance.MANUAL));
		}
		StringBuilder text = new StringBuilder();
		Deque<Integer> claims = new ArrayDeque<>();
		Deque<Integer> passages = new ArrayDeque<>();
		Deque<Opened> names = new ArrayDeque<>();
		Matcher mark = MARK.matcher(marked).region(from, marked.length());
		while (mark.find()) {
			if (mark.group().equals("]") && names.isEmpty()) {
				// The text's own, as in "[00:03]".
				continue;
			}
			text.append(marked, from, mark.start());
			from = mark.end();
			String id = "m" + records.size();
			if (mark.group().equals("{")) {
				claims.push(text.length());
			} else if (mark.group().equals("<")) {
				passages.push(text.length());
			} else if (mark.group(1) != null) {
				names.push(new Opened(KINDS.get(mark.group(1)), text.length()));
			} else if (mark.group().equals("]")) {
				Opened opened = names.pop();
				records.add(new SpanRecord(id, "entity", Span.of(opened.begin(), text.length()), FeatureValues.of(Map.of("kind", opened.kind())), Provenance.MANUAL));
			} else if (mark.group(2) != null && !claims.isEmpty()) {
				records.add(new SpanRecord(id, "claim", Span.of(claims.pop(), text.length()),
						FeatureValues.of(Map.of("voice", VOICES.get(mark.group(2)), "type", TYPES.get(mark.group(3)), "checkworthy", mark.group(4))), Provenance.MANUAL));
			} else if (mark.group(5) != null && TECHNIQUES.containsKey(mark.group(5)) && !passages.isEmpty()) {
				records.add(new SpanRecord(id, "bias", Span.of(passages.pop(), text.length()), FeatureValues.of(Map.of("technique", TECHNIQUES.get(mark.group(5)))), Provenance.MANUAL));
			} else {
				throw new IOException(name + ": the mark \"" + mark.group() + "\" behind \"" + text.substring(Math.max(0, text.length() - 30)) + "\" closes nothing.");
			}
		}
		if (!claims.isEmpty() || !passages.isEmpty() || !names.isEmpty()) {
			throw new IOException(name + ": a mark is not closed.");
		}
		text.append(marked, from, marked.length());
		return new AnnotatedDocument(new DocumentInfo(name, "", "", "", "", "", "en", "", "", ""), text.toString(), "gold", records);
	}
}
