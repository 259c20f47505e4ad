package org.glossator.benchmarks.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.Task;
import org.glossator.core.edit.Edits;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.suggestion.SuggestionMerge;
import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.segment.Models;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;

import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;

/**
 * T12 to T14: dictionaries, patterns, segmentation; the whole pipeline beside bare OpenNLP, on an open document and on a text
 * without a full stop; what loading it costs. Texts are those of {@code seeds}.
 */
public final class EngineSuite implements Suite {

	private static final int CHARACTERS = 200_000;
	private static final int OPEN = 10_000;
	private static final int HUGE = 10_000_000;
	private static final int ENTRIES = 10_000;
	private static final int PHRASES = 200;
	private static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

	@Override
	public String name() {
		return "engine";
	}

	@Override
	public List<String> figures() {
		return List.of("T12", "T13", "T14", "pipeline", "first-suggestion", "reading", "endless", "load", "live-heap");
	}

	@Override
	public void run(Bench bench) throws Exception {
		String text = text();
		if (bench.wants("reading")) {
			reading(bench, text.substring(0, OPEN));
		}
		if (bench.wants("T12")) {
			dictionary(bench, text);
		}
		if (bench.wants("T13")) {
			patterns(bench, text);
		}
		if (bench.wants("load")) {
			EngineStart.load(bench);
		}
		if (bench.wants("live-heap")) {
			EngineStart.heap(bench);
		}
		if (List.of("T14", "pipeline", "first-suggestion", "endless").stream().anyMatch(bench::wants)) {
			SentenceDetectorME sentences = new SentenceDetectorME(Models.sentences());
			TokenizerME tokens = new TokenizerME(tokens());
			POSTaggerME tagger = new POSTaggerME(Models.partsOfSpeech());
			if (bench.wants("T14")) {
				Segmenter segmenter = new Segmenter(Lexicons.load(null));
				bench.compare("T14", "sentence, token, part of speech", text.length()).baseline("OpenNLP in a loop", () -> loop(text, sentences, tokens, tagger))
						.candidate("Segmenter", () -> segmenter.segment(text, "").size()).atMost(1.05).measure();
			}
			try (Pipeline pipeline = Pipelines.of(BuiltInSchema.spec(), null, null).create()) {
				if (bench.wants("first-suggestion")) {
					firstSuggestion(bench, pipeline, text.substring(0, OPEN), () -> loop(text.substring(0, OPEN), sentences, tokens, tagger));
				}
				if (bench.wants("endless")) {
					endless(bench, pipeline, text, () -> loop(text, sentences, tokens, tagger));
				}
				if (bench.wants("pipeline")) {
					bench.compare("pipeline", "text to suggestions", text.length())
							.baseline("OpenNLP sentence, token, part of speech", () -> loop(text, sentences, tokens, tagger))
							.candidate("Pipeline.annotate", () -> pipeline.annotate(text, DocumentInfo.ofId("bench"), null).size()).atMost(3).measure();
				}
			}
		}
	}

	/** In an open document of 10,000 characters, until the suggestions are in the document's set, where every view shows them. */
	private static void firstSuggestion(Bench bench, Pipeline pipeline, String text, Task bare) throws Exception {
		try (BenchCorpus corpus = new BenchCorpus(text, List.of()); DocumentSession session = corpus.session()) {
			bench.compare("first-suggestion", "Suggest in an open document", text.length()).baseline("OpenNLP sentence, token, part of speech", bare)
					.candidate("annotate, merge, one undoable step", () -> {
						List<AnnotationRecord> found = pipeline.annotate(session.text(), session.document(), null);
						List<AnnotationRecord> merged = SuggestionMerge.merge(session.snapshot().annotations(), found, session.schema());
						session.commandStack().execute(Edits.replaceAll(session, "Suggest", merged));
						long suggested = session.snapshot().annotations().size();
						session.commandStack().undo();
						return suggested;
					}).within(1).measure();
		}
	}

	/** What the engine that is off by default costs, and that an open document's suggestions come within seconds. */
	private static void reading(Bench bench, String text) throws Exception {
		PipelineSpec all = PipelineSpec.DEFAULT.withOn(PipelineSpec.READING);
		try (Pipeline pipeline = Pipelines.of(BuiltInSchema.spec(), null, null).create(); Pipeline closely = Pipelines.with(BuiltInSchema.spec(), null, all).create()) {
			bench.compare("reading", "suggestions with close reading", text.length()).baseline("Pipeline.annotate", () -> pipeline.annotate(text, DocumentInfo.ofId("bench"), null).size())
					.candidate("with the engine reading", () -> closely.annotate(text, DocumentInfo.ofId("bench"), null).size()).within(3).measure();
		}
	}

	/** Words and commas and no full stop: as long as a text with sentences, then ten million characters, once, within what any text may take. */
	private static void endless(Bench bench, Pipeline pipeline, String text, Task bare) throws Exception {
		String endless = text.replaceAll("[.!?\\n\r]+", " ");
		String news = text.substring(0, endless.length());
		bench.compare("endless", "suggestions for a text without a full stop", endless.length())
				.baseline("the same with its sentences", () -> pipeline.annotate(news, DocumentInfo.ofId("news"), null).size())
				.candidate("Pipeline.annotate", () -> pipeline.annotate(endless, DocumentInfo.ofId("endless"), null).size()).atMost(1.5).measure();
		String long10 = endless.repeat(HUGE / endless.length() + 1).substring(0, HUGE);
		bench.compare("endless", "the same, ten million characters", HUGE).baseline("OpenNLP sentence, token, part of speech, as much text with its sentences", () -> {
			long count = 0;
			for (int done = 0; done < HUGE; done += text.length()) {
				count += bare.run();
			}
			return count;
		}).candidate("Pipeline.annotate", () -> pipeline.annotate(long10, DocumentInfo.ofId("huge"), null).size()).atMost(3).measureOnce();
	}

	static long loop(String text, SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tagger) {
		long count = 0;
		for (String sentence : sentences.sentDetect(text)) {
			count += tagger.tag(tokens.tokenize(sentence)).length;
		}
		return count;
	}

	static TokenizerModel tokens() throws IOException {
		try (InputStream in = BaseModel.class.getClassLoader().getResourceAsStream(TOKENS)) {
			return new TokenizerModel(in);
		}
	}

	private static String text() throws IOException {
		StringBuilder text = new StringBuilder();
		List<Path> files;
		try (var listing = Files.list(Path.of(System.getProperty("glossator.root", ".")).resolve("seeds").resolve("sources"))) {
			files = listing.filter(f -> f.toString().endsWith(".txt") && !f.toString().contains("arabic")).sorted().toList();
		}
		while (text.length() < CHARACTERS) {
			for (Path file : files) {
				text.append(Files.readString(file, StandardCharsets.UTF_8)).append("\n\n");
			}
		}
		return text.toString();
	}

	/** Ten thousand names as shipped, and two hundred phrases that are in the text. */
	private static void dictionary(Bench bench, String text) throws Exception {
		SplittableRandom random = new SplittableRandom(12);
		Set<String> distinct = new LinkedHashSet<>();
		String[] all = text.split("\\s+");
		while (distinct.size() < PHRASES) {
			int at = random.nextInt(all.length - 1);
			distinct.add(all[at] + " " + all[at + 1]);
		}
		for (LexiconEntry entry : Lexicons.load(null).entries("entity")) {
			if (distinct.size() < ENTRIES) {
				distinct.add(entry.text());
			}
		}
		List<String> words = List.copyOf(distinct);
		Dictionary dictionary = Dictionary.of(words.stream().map(w -> new LexiconEntry(w, "x", LexiconEntry.Inflect.NO, "", "bench:1")).toList());
		Bare bare = new Bare(words);
		long[] count = new long[1];
		bench.compare("T12", "dictionary of 10,000", text.length()).baseline("dense Aho-Corasick, exact characters", () -> bare.count(text))
				.candidate("Dictionary.scan, folded, whole words", () -> {
					count[0] = 0;
					dictionary.scan(text, 0, text.length(), (begin, end, entry) -> count[0]++);
					return count[0];
				}).atMost(2).measure();
	}

	/** The patterns and the lexicon of bias, 3,000 forms, beside a hundred regular expressions made of a hundred of them. */
	private static void patterns(Bench bench, String text) throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		TokenizedText tokens = new Segmenter(lexicons).segment(text, "");
		BiasFinder finder = new BiasFinder(lexicons);
		List<Pattern> patterns = lexicons.entries("bias").stream().limit(100)
				.map(e -> Pattern.compile("\\b" + Pattern.quote(e.text()) + "\\w*\\b", Pattern.CASE_INSENSITIVE)).toList();
		BitSet none = new BitSet();
		bench.compare("T13", "rules and dictionary", text.length()).baseline("100 plain regexes", () -> {
			long count = 0;
			for (Pattern pattern : patterns) {
				Matcher matcher = pattern.matcher(text);
				while (matcher.find()) {
					count++;
				}
			}
			return count;
		}).candidate("BiasFinder, all lexicons and patterns", () -> finder.find(tokens, none).size()).atMost(1).measure();
	}

	/** A dense automaton with nothing to it: no folding, no word boundaries, matches only counted. */
	private static final class Bare {

		private final int[] next;
		private final int[] ends;
		private final short[] classes = new short[Character.MAX_VALUE + 1];
		private int width = 1;

		Bare(List<String> words) {
			int total = 1;
			for (String word : words) {
				total += word.length();
				for (char c : word.toCharArray()) {
					if (classes[c] == 0) {
						classes[c] = (short) width++;
					}
				}
			}
			next = new int[total * width];
			ends = new int[total];
			int states = 1;
			for (String word : words) {
				int state = 0;
				for (char c : word.toCharArray()) {
					int cell = state * width + classes[c];
					if (next[cell] == 0) {
						next[cell] = states++;
					}
					state = next[cell];
				}
				ends[state]++;
			}
			int[] failure = new int[states];
			ArrayDeque<Integer> queue = new ArrayDeque<>();
			for (int c = 0; c < width; c++) {
				if (next[c] != 0) {
					queue.add(next[c]);
				}
			}
			while (!queue.isEmpty()) {
				int state = queue.poll();
				ends[state] += ends[failure[state]];
				for (int c = 0; c < width; c++) {
					int cell = state * width + c;
					int target = next[failure[state] * width + c];
					if (next[cell] == 0) {
						next[cell] = target;
					} else {
						failure[next[cell]] = target;
						queue.add(next[cell]);
					}
				}
			}
		}

		long count(String text) {
			long count = 0;
			int state = 0;
			for (int i = 0; i < text.length(); i++) {
				state = next[state * width + classes[text.charAt(i)]];
				count += ends[state];
			}
			return count;
		}
	}
}
