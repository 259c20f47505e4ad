package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;

/** Whatever is suggested for the sample corpus and the training texts says which engine made it, how sure it is and why, and names a line that is there. */
class ExplainedTest {

	private static final Pattern PLACE = Pattern.compile("\\b([a-z][a-z-]+\\.(?:csv|txt)):(\\d+)");
	private static final Pattern MARKS = Pattern.compile("(?m)\\A# slant .*$|\\{|\\}[aqp][a-z]{2}[0-3]|<|\\|[a-z]{2}>|\\[[POGLFEM] |\\]");

	private static Path root() {
		Path at = Path.of(System.getProperty("glossator.root", "")).toAbsolutePath();
		while (at != null && !(Files.exists(at.resolve("glossator")) && Files.isDirectory(at.resolve("bundles")))) {
			at = at.getParent();
		}
		return at;
	}

	private static List<String> texts() throws Exception {
		Path root = root();
		assumeTrue(root != null && Files.isDirectory(root.resolve("seeds/corpus/documents")), "no repository around the tests");
		List<Path> files = new ArrayList<>();
		for (String folder : List.of("seeds/corpus/documents", "releng/org.glossator.training/texts")) {
			try (Stream<Path> listing = Files.list(root.resolve(folder))) {
				listing.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
			}
		}
		List<String> texts = new ArrayList<>();
		for (Path file : files) {
			texts.add(MARKS.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll(""));
		}
		return texts;
	}

	private final Map<String, List<String>> lines = new HashMap<>();

	private String line(String file, int number) throws Exception {
		if (!lines.containsKey(file)) {
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(Lexicons.openShipped(file), StandardCharsets.UTF_8))) {
				lines.put(file, reader.lines().toList());
			}
		}
		return lines.get(file).get(number - 1);
	}

	@Test
	void everySuggestion_saysWhoMadeItHowSureAndWhy() throws Exception {
		TreeSet<String> engines = new TreeSet<>();
		int places = 0;
		List<String> texts = texts();
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			for (String text : texts) {
				for (AnnotationRecord record : pipeline.annotate(text, DocumentInfo.ofId("d"), null)) {
					Provenance provenance = record.provenance();
					Origin origin = provenance.origin();
					assertEquals(Status.SUGGESTED, provenance.status(), record.toString());
					assertTrue(origin.kind() == Origin.Kind.ENGINE && !origin.name().isBlank() && origin.version().matches("\\d.*"), origin.id());
					assertTrue(provenance.confidence() > 0 && provenance.confidence() <= 1, record.toString());
					assertTrue(provenance.reason().length() > 3, record.toString());
					engines.add(origin.name());
					Matcher place = PLACE.matcher(provenance.reason());
					while (place.find()) {
						String line = line(place.group(1), Integer.parseInt(place.group(2)));
						assertTrue(!line.isBlank() && !line.startsWith("#"), provenance.reason() + " leads to \"" + line + "\"");
						int colon = provenance.reason().indexOf(": ", place.end() - 1);
						if (place.group(1).endsWith(".csv") && colon == place.end()) {
							assertTrue(provenance.reason().substring(colon + 2).startsWith(line.replace("\"", "").split(",")[0].substring(0, 2)), provenance.reason() + " leads to \"" + line + "\"");
							places++;
						}
					}
				}
			}
		}
		assertTrue(engines.size() >= 5, engines.toString());
		assertTrue(places > texts.size(), places + " reasons name a line");
	}
}
