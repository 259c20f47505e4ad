package org.glossator.exchange.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import opennlp.tools.formats.Conll02NameSampleStream;
import opennlp.tools.formats.Conll03NameSampleStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.InputStreamFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.PlainTextByLineStream;

/**
 * OpenNLP's own readers of the shared tasks find in our files the names that were written, word for word. It wants a part of speech
 * in files of 2002, and would read them as Latin-1.
 */
class PeerReaderTest {

	/** All four kinds of names. */
	private static final int NAMES = 1 | 2 | 4 | 8;
	private static final Map<String, String> KINDS = Map.of("PER", "person", "ORG", "organization", "LOC", "location", "MISC", "misc");
	private static final String[] WORDS = { "Homs", "Ada", "Orland", "bank", "the", "U.N.", "left", "\uD83D\uDE00", "\u0645\u0631\u062D\u0628\u0627", "na\u00EFve", "3.5%", "-" };

	@TempDir
	private Path folder;

	/** Names beside each other of one kind, at the end and begin of sentences, of one word and of several. */
	private static AnnotatedDocument document(SplittableRandom random) {
		StringBuilder text = new StringBuilder();
		List<AnnotationRecord> names = new ArrayList<>();
		List<String> kinds = List.of("PER", "ORG", "LOC", "MISC");
		for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
			for (int part = 1 + random.nextInt(6); part > 0; part--) {
				int begin = text.length();
				for (int word = 1 + random.nextInt(3); word > 0; word--) {
					text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
				}
				if (random.nextBoolean()) {
					names.add(new SpanRecord("e" + names.size(), "entity", Span.of(begin, text.length() - 1),
							FeatureValues.of("kind", kinds.get(random.nextInt(kinds.size()))), Provenance.MANUAL));
				}
			}
			text.append(".\n");
		}
		return new AnnotatedDocument(DocumentInfo.ofId("wire"), text.toString(), "", names);
	}

	/** Kind and words of each name, in order. */
	private static List<String> written(AnnotatedDocument document) {
		return document.annotations().stream().map(SpanRecord.class::cast)
				.map(name -> KINDS.get(name.values().get("kind")) + " " + name.span().coveredText(document.text()).replaceAll("\\s+", "")).toList();
	}

	private static List<String> read(ObjectStream<NameSample> samples) throws IOException {
		List<String> names = new ArrayList<>();
		try (samples) {
			for (NameSample sample = samples.read(); sample != null; sample = samples.read()) {
				for (opennlp.tools.util.Span span : sample.getNames()) {
					names.add(span.getType() + " " + String.join("", List.of(sample.getSentence()).subList(span.getStart(), span.getEnd())));
				}
			}
		}
		return names;
	}

	private InputStreamFactory file(CorpusFormat format, AnnotatedDocument document, Map<String, String> options) throws IOException {
		Path target = folder.resolve(format.id());
		Collected.write(format, BuiltInSchema.spec(), List.of(document), target, options);
		Path file = target.resolve("wire.conll");
		return () -> Files.newInputStream(file);
	}

	@Test
	void openNlp_findsTheNamesOfOurFiles() throws IOException {
		int names = 0;
		for (long seed = 1; seed <= Fuzz.rounds(150); seed++) {
			AnnotatedDocument document = document(new SplittableRandom(seed));
			List<String> expected = written(document);
			names += expected.size();
			assertEquals(expected, read(new Conll03NameSampleStream(Conll03NameSampleStream.LANGUAGE.EN, file(new Conll2003Format(), document, Map.of()), NAMES)),
					"2003, seed " + seed);
			assertEquals(expected, read(new Conll02NameSampleStream(Conll02NameSampleStream.LANGUAGE.NLD,
					new PlainTextByLineStream(file(new Conll2002Format(), document, Map.of("pos", "yes")), StandardCharsets.UTF_8), NAMES)),
					"2002, seed " + seed);
		}
		assertTrue(names > 300, "names " + names);
	}
}
