package org.glossator.benchmarks.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.learning.TextCutter;
import org.glossator.engine.learning.Training;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learning a layer of 50 documents: after a decision, and with cross-validation. Texts are those of {@code seeds}. */
public final class LearningSuite implements Suite {

	/** Tells of every round of training; held, or the level would be forgotten with the logger. */
	private static final Logger OPENNLP = Logger.getLogger("opennlp");
	private static final int DOCUMENTS = 50;
	private static final int CHARACTERS = 3_000;
	private static final LayerSpec NAME = LayerSpec.span("name", FeatureSpec.of("length", FeatureType.TEXT));
	/** Words with a capital inside a sentence: good enough a layer to be learned. */
	private static final Pattern CAPITALS = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{L}{2,}(?: \\p{Lu}\\p{L}{2,})*");

	@Override
	public String name() {
		return "learning";
	}

	@Override
	public List<String> figures() {
		return List.of("retrain", "cross-validate");
	}

	@Override
	public void run(Bench bench) throws Exception {
		OPENNLP.setLevel(Level.WARNING);
		List<AnnotatedDocument> sets = sets();
		Path corpus = Files.createTempDirectory("glossator-learning");
		try {
			ModelStore store = new ModelStore(corpus);
			Training training = new Training(Runtime.getRuntime().availableProcessors());
			training.train(NAME, sets, store, () -> false);
			String size = DOCUMENTS + " documents";
			if (bench.wants("retrain")) {
				List<NameSample> samples = samples(sets);
				bench.compare("retrain", "learn after a decision", size).baseline("the same name finder trained by OpenNLP's perceptron, 10 rounds", () -> openNlp(samples))
						.candidate("Training.refit: memory, name finder, tags, files", () -> training.refit(NAME, sets, store, () -> false).bytes()).atMost(1).measure();
			}
			if (bench.wants("cross-validate")) {
				bench.compare("cross-validate", "learn, five folds, curve", size).byElapsedTime()
						.baseline("Training.refit", () -> training.refit(NAME, sets, store, () -> false).bytes())
						.candidate("Training.train", () -> training.train(NAME, sets, store, () -> false).bytes()).atMost(12).measure();
			}
		} finally {
			try (Stream<Path> files = Files.walk(corpus)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static List<AnnotatedDocument> sets() throws IOException {
		StringBuilder all = new StringBuilder();
		List<Path> files;
		try (Stream<Path> listing = Files.list(Path.of(System.getProperty("glossator.root", ".")).resolve("seeds").resolve("sources"))) {
			files = listing.filter(f -> f.toString().endsWith(".txt") && !f.toString().contains("arabic")).sorted().toList();
		}
		while (all.length() < DOCUMENTS * CHARACTERS) {
			for (Path file : files) {
				all.append(Files.readString(file, StandardCharsets.UTF_8)).append("\n\n");
			}
		}
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (int i = 0; i < DOCUMENTS; i++) {
			String text = all.substring(i * CHARACTERS, (i + 1) * CHARACTERS);
			List<AnnotationRecord> records = new ArrayList<>();
			Matcher matcher = CAPITALS.matcher(text);
			while (matcher.find()) {
				records.add(new SpanRecord("a" + records.size(), "name", Span.of(matcher.start(), matcher.end()),
						FeatureValues.of("length", matcher.group().contains(" ") ? "long" : "short"), Provenance.MANUAL));
			}
			sets.add(new AnnotatedDocument(DocumentInfo.ofId("d" + i), text, "bench", records));
		}
		return sets;
	}

	private static List<NameSample> samples(List<AnnotatedDocument> sets) throws IOException {
		List<NameSample> samples = new ArrayList<>();
		TextCutter cutter = new TextCutter();
		for (AnnotatedDocument set : sets) {
			TokenizedText text = cutter.cut(set.text(), "");
			for (int s = 0; s < text.sentences(); s++) {
				int first = text.first(s);
				String[] words = new String[text.limit(s) - first];
				for (int i = 0; i < words.length; i++) {
					words[i] = text.word(first + i);
				}
				List<opennlp.tools.util.Span> names = new ArrayList<>();
				for (AnnotationRecord record : set.annotations()) {
					Span span = ((SpanRecord) record).span();
					int begin = text.covering(span.begin());
					int last = text.covering(span.end() - 1);
					if (begin >= first && last < first + words.length) {
						names.add(new opennlp.tools.util.Span(begin - first, last + 1 - first));
					}
				}
				samples.add(new NameSample(words, names.toArray(opennlp.tools.util.Span[]::new), s == 0));
			}
		}
		return samples;
	}

	private static long openNlp(List<NameSample> samples) throws IOException {
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
		parameters.put(TrainingParameters.ITERATIONS_PARAM, 10);
		parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
		parameters.put("PrintMessages", false);
		return NameFinderME.train("en", "name", ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory()).isLoadedFromSerialized() ? 1 : 2;
	}
}
