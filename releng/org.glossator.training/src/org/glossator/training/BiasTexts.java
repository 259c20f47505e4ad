package org.glossator.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasFinder.Candidate;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Scores;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** The texts a model of bias is fitted to: all passages that the finder looks at, and how much of each is marked. */
final class BiasTexts {

	/** Texts by people who knew neither engine nor lexicons. */
	private static final String OTHERS = System.getProperty("others", "t(?:2[7-9]|[3-9]\\d|\\d{3})-.*");
	/** Of these the ones that nobody who wrote lexicons or forms had read when the model was fitted; figures are of them. */
	private static final String UNREAD = System.getProperty("unread", "t(?:69|[7-9]\\d|\\d{3})-.*");
	private static final String NEUTRAL = "neutral ";
	/** Sentences written to show a technique each: they tell what techniques look like, and not how often anything pushes. */
	private static final String WRITTEN = "written";

	/**
	 * A passage that the finder looks at.
	 *
	 * @param marked how much of it is marked, 0 to 1
	 */
	record Passage(Candidate candidate, double marked) {
	}

	/**
	 * A text.
	 *
	 * @param reading what a close reading told, or null
	 * @param passages what the finder looks at
	 * @param techniques what tells the techniques of what is marked, and of what the finder looks at and is marked
	 */
	record Text(AnnotatedDocument document, TokenizedText text, Reading reading, BitSet names, List<SpanRecord> gold, List<Passage> passages, List<Regression.Choice> techniques) {

		String id() {
			return document.info().id();
		}

		boolean isNeutral() {
			return id().startsWith(NEUTRAL);
		}

		boolean isByOthers() {
			return id().matches(OTHERS);
		}

		boolean isUnread() {
			return id().matches(UNREAD);
		}

		/** Its part of so many; the same in each run. */
		int fold(int folds) {
			return Math.floorMod(id().chars().sum(), folds);
		}
	}

	private static final double FOUND = 0.5;
	private static final double SHOWN = Double.parseDouble(System.getProperty("shown", "2"));

	private final BiasFinder finder;
	private final EntityFinder entities;
	private final Segmenter segmenter;

	private BiasTexts() throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		segmenter = new Segmenter(lexicons);
		entities = new EntityFinder(lexicons);
		finder = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
	}

	/** The annotated texts, and behind "--" neutral ones. */
	static List<Text> read(String[] arguments) throws IOException {
		int split = List.of(arguments).indexOf("--");
		List<AnnotatedDocument> documents = new ArrayList<>(Standoff.readAll(split < 0 ? arguments : Arrays.copyOf(arguments, split)));
		for (int i = split + 1; split >= 0 && i < arguments.length; i++) {
			for (ConllCorpus.Document document : ConllCorpus.read(Path.of(arguments[i]))) {
				documents.add(new AnnotatedDocument(DocumentInfo.ofId(NEUTRAL + documents.size()), document.text().text(), "nobody", List.of()));
			}
		}
		BiasTexts texts = new BiasTexts();
		Readings readings = Readings.asked();
		List<Text> read = new ArrayList<>();
		for (AnnotatedDocument document : documents) {
			TokenizedText text = texts.segmenter.segment(document.text(), document.info().title());
			Reading reading = readings == null ? null : readings.of(document.info().id(), text);
			if (readings == null || reading != null) {
				read.add(texts.text(document, text, reading));
			}
		}
		return read;
	}

	private Text text(AnnotatedDocument document, TokenizedText text, Reading reading) {
		BitSet names = new BitSet();
		for (Mention mention : entities.find(text)) {
			names.set(mention.first(), mention.limit());
		}
		List<SpanRecord> gold = Scores.spans(document.annotations(), "bias");
		List<Passage> passages = new ArrayList<>();
		List<Span> told = new ArrayList<>();
		List<String> answers = new ArrayList<>();
		gold.forEach(record -> {
			told.add(Span.of(record.span().begin(), record.span().end()));
			answers.add(record.values().get("technique"));
		});
		boolean written = document.info().id().equals(WRITTEN);
		for (Candidate candidate : written ? List.<Candidate>of() : finder.candidates(text, names, reading)) {
			passages.add(new Passage(candidate, marked(candidate, gold)));
			Span span = Span.of(candidate.span().begin(), candidate.span().end());
			if (passages.getLast().marked() >= FOUND && gold.stream().noneMatch(record -> record.span().begin() == span.begin() && record.span().end() == span.end())) {
				told.add(span);
				answers.add(technique(span, gold));
			}
		}
		List<Map<String, Double>> features = finder.techniques(text, names, told, reading);
		List<Regression.Choice> techniques = new ArrayList<>();
		for (int i = 0; i < told.size(); i++) {
			techniques.add(new Regression.Choice(features.get(i), answers.get(i), written ? SHOWN : i < gold.size() ? 1 : FOUND));
		}
		return new Text(document, text, reading, names, gold, passages, techniques);
	}

	private static double marked(Candidate candidate, List<SpanRecord> gold) {
		int begin = candidate.span().begin();
		BitSet covered = new BitSet();
		for (SpanRecord record : gold) {
			int from = Math.max(record.span().begin(), begin);
			int to = Math.min(record.span().end(), candidate.span().end());
			if (to > from) {
				covered.set(from - begin, to - begin);
			}
		}
		return covered.cardinality() / (double) (candidate.span().end() - begin);
	}

	/** The technique that most of a passage is marked with. */
	private static String technique(Span span, List<SpanRecord> gold) {
		int most = 0;
		String technique = null;
		for (SpanRecord record : gold) {
			int shared = Math.min(record.span().end(), span.end()) - Math.max(record.span().begin(), span.begin());
			if (shared > most) {
				most = shared;
				technique = record.values().get("technique");
			}
		}
		return technique;
	}
}
