package org.glossator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quality report, as the command runs it. */
class QualityReportTest {

	private static final String TEXT = "Minister Anna Berg said on Monday that twelve soldiers had left Aleppo. The army of Norway denied it.";

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String... arguments) throws IOException {
		out.reset();
		err.reset();
		return QualityReport.run(folder, List.of(arguments), print(out), print(err));
	}

	private static PrintStream print(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** A corpus of four texts; the names in it are annotated, the last one wrongly. */
	private Path corpus(String... annotators) throws IOException {
		Path place = folder.resolve("gold");
		try (Corpus corpus = Corpus.create(place, "gold")) {
			for (int i = 0; i < 4; i++) {
				String text = "Report " + i + "\n\n" + TEXT;
				DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("d" + i), text));
				for (String annotator : annotators) {
					corpus.write(new AnnotatedDocument(info, text, annotator, List.of(name(text, "Anna Berg", "PER"), name(text, "Aleppo", "GPE"), name(text, "Norway", "ORG"),
							claim(text, "twelve soldiers had left Aleppo"))));
				}
			}
		}
		return place;
	}

	private static AnnotationRecord name(String text, String name, String kind) {
		return new SpanRecord(name.toLowerCase().replace(' ', '-'), "entity", span(text, name), FeatureValues.of("kind", kind), Provenance.MANUAL);
	}

	private static AnnotationRecord claim(String text, String words) {
		return new SpanRecord("c1", "claim", span(text, words), FeatureValues.of("voice", "paraphrased", "type", "quantity", "checkworthy", "3"), Provenance.MANUAL);
	}

	private static Span span(String text, String words) {
		return Span.of(text.indexOf(words), text.indexOf(words) + words.length());
	}

	@Test
	void corpusOfMyOwn_isScoredByLayerAndTag() throws IOException {
		assertEquals(0, run("--gold", corpus("anna").toString()), err());
		assertTrue(out().contains("| entity | all | 12 | 12 | .667 | .667 | .667 | 1.000 | 1.000 | 1.000 |"), out());
		assertTrue(out().contains("| entity | PER | 4 | 4 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |"), out());
		assertTrue(out().contains("| entity | ORG | 4 | 0 | .000 | .000 | .000 |"), out());
		assertTrue(out().contains("| voice | 4 | 1.000 | 1.000 |"), out());
		assertTrue(out().contains("### Are confidences true?"), out());
		assertTrue(!out().contains("Recommenders"), out());
	}

	@Test
	void folds_fitToTheOthersAndMeasureRecommenders_theSameEachTime() throws IOException {
		Path gold = corpus("anna");
		assertEquals(0, run("--folds", "2", "--gold", gold.toString()), err());
		String first = out();
		assertTrue(first.contains("Cross-validated in 2 folds"), first);
		assertTrue(first.contains("### Recommenders"), first);
		assertEquals(0, run("--folds", "2", "--gold", gold.toString()), err());
		assertEquals(first, out());
	}

	@Test
	void severalAnnotators_mustBeNamed() throws IOException {
		String gold = corpus("anna", "bert").toString();
		assertEquals(3, run("--gold", gold));
		assertTrue(err().contains("Say with --annotator whose annotations count as right: anna, bert."), err());
		assertEquals(0, run("--annotator", "bert", "--gold", gold), err());
		assertTrue(out().contains("annotations of bert"), out());
	}

	@Test
	void filesOfAnyFormat_areGoldToo() throws IOException {
		Path text = folder.resolve("a.txt");
		Files.writeString(text, "Anna Berg left.");
		Files.writeString(folder.resolve("a.ann"), "T1\tentity 0 9\tAnna Berg\n");
		assertEquals(0, run("--gold", folder.resolve("a.ann").toString()), err());
		assertTrue(out().contains("1 documents"), out());
		Path brat = Files.createDirectories(folder.resolve("brat"));
		Files.move(text, brat.resolve("a.txt"));
		Files.move(folder.resolve("a.ann"), brat.resolve("a.ann"));
		assertEquals(0, run("--gold", brat.toString()), err());
		assertTrue(out().contains("| entity | all | 1 | 1 |"), out());
	}

	@Test
	void textsOfStandOffAnnotations_areFoundInTheirFolder() throws IOException {
		Path texts = Files.createDirectories(folder.resolve("texts"));
		Files.writeString(texts.resolve("a.txt"), "Anna Berg left.");
		Files.writeString(texts.resolve("README.md"), "no text");
		Path gold = folder.resolve("gold.jsonl");
		Files.writeString(gold, "{\"document\": \"a.txt\", \"layer\": \"entity\", \"begin\": 0, \"end\": 9, \"text\": \"Anna Berg\", \"annotator\": \"anna\", \"id\": \"e1\", \"kind\": \"PER\"}\n");
		assertEquals(0, run("--gold", gold.toString(), "--texts", texts.toString()), err());
		assertTrue(out().contains("| entity | all | 1 | 1 | 1.000 | 1.000 | 1.000 |"), out());
	}

	@Test
	void wrongArguments_areTold() throws IOException {
		assertEquals(2, run("--golden", "x"));
		assertTrue(err().startsWith("There is no option --golden; usage: "), err());
		assertEquals(2, run("--folds", "two", "--gold", "x"));
		assertEquals(2, run("--folds", "2"));
		assertTrue(err().startsWith("Name the gold with --gold"), err());
		assertEquals(3, run("--gold", folder.resolve("nowhere").toString()));
		assertTrue(err().contains("There is no such file or folder"), err());
	}
}
