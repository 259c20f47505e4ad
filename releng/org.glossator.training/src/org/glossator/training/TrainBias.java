package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasFinder.Candidate;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.bias.BiasSpan;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * Fits the model that decides in each text which words and forms of bias push there, and which sentences do as a whole:
 * {@code TrainBias OUT (ANNOTATIONS TEXTS_FOLDER)... -- CONLL_FILE...}, the last being texts in which hardly anything pushes. A passage counts as right if at least half of it is marked, a whole
 * sentence if at least six tenths of it are marked by one technique. Texts that were read while the lexicons were written
 * count less, {@code -Dread=0.3}, and not at all in the figures that are printed: spans by the measure of SemEval-2020 task 11,
 * each text by a model of the others, beside what the lexicons' own grades give.
 */
public final class TrainBias {

	private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "4"));
	private static final double READ = Double.parseDouble(System.getProperty("read", "0.3"));
	private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.38"));
	private static final double LEAST_WHOLE = Double.parseDouble(System.getProperty("whole", "0.19"));
	private static final int TEXTS = Integer.getInteger("texts", 5);
	/** Texts that nobody who wrote lexicons had read before this model was made. */
	private static final String UNREAD = System.getProperty("unread", "t(?:2[7-9]|[3-9]\\d).*");
	/** Before the ids of texts in which hardly anything pushes, and how much they count. */
	private static final String NEUTRAL = "neutral ";
	private static final double PLAIN = Double.parseDouble(System.getProperty("plain", "0.03"));
	private static final double HALF = 0.5;
	private static final double MOST = 0.6;

	private record Labelled(Candidate candidate, boolean right, String technique) {
	}

	private record Text(AnnotatedDocument document, TokenizedText text, BitSet names, List<Labelled> candidates, boolean unread) {
	}

	private TrainBias() {
	}

	/** See above. */
	public static void main(String[] all) throws IOException {
		List<Text> texts = read(all);
		if (System.getProperty("quick") == null) {
			crossValidate(texts);
		}
		write(Path.of(all[0]), texts);
	}

	/** The annotated texts, and behind "--" neutral ones. */
	private static List<Text> read(String[] all) throws IOException {
		int split = List.of(all).indexOf("--");
		String[] arguments = split < 0 ? all : Arrays.copyOf(all, split);
		List<Text> texts = new ArrayList<>(texts(Standoff.readAll(arguments)));
		for (int i = split + 1; split >= 0 && i < all.length; i++) {
			List<AnnotatedDocument> neutral = new ArrayList<>();
			for (ConllCorpus.Document document : ConllCorpus.read(Path.of(all[i]))) {
				neutral.add(new AnnotatedDocument(DocumentInfo.ofId(NEUTRAL + neutral.size()), document.text().text(), "nobody", List.of()));
			}
			texts.addAll(texts(neutral));
		}
		return texts;
	}

	/** Whether nobody who wrote lexicons had read a text before the model was made. */
	static boolean isUnread(AnnotatedDocument document) {
		return document.info().id().matches(UNREAD);
	}

	/** For each text nobody had read, by its id, the model of all the others. */
	static Map<String, BiasModel> heldOut(String[] all) throws IOException {
		List<Text> texts = read(all);
		Map<String, BiasModel> models = new TreeMap<>();
		for (Text held : texts) {
			if (held.unread()) {
				Map<String, Double> weights = fit(texts.stream().filter(text -> text != held).toList());
				weights.put(BiasModel.LEAST, LEAST);
				weights.put(BiasModel.LEAST_WHOLE, LEAST_WHOLE);
				models.put(held.document().info().id(), new BiasModel(weights));
			}
		}
		return models;
	}

	private static List<Text> texts(List<AnnotatedDocument> documents) throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		Segmenter segmenter = new Segmenter(lexicons);
		EntityFinder entities = new EntityFinder(lexicons);
		BiasFinder finder = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
		List<Text> texts = new ArrayList<>();
		for (AnnotatedDocument document : documents) {
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			BitSet names = new BitSet();
			for (Mention mention : entities.find(text)) {
				names.set(mention.first(), mention.limit());
			}
			List<SpanRecord> gold = Scores.spans(document.annotations(), "bias");
			List<Labelled> labelled = new ArrayList<>();
			finder.candidates(text, names).forEach(candidate -> labelled.add(label(candidate, gold)));
			texts.add(new Text(document, text, names, labelled, document.info().id().matches(UNREAD)));
		}
		return texts;
	}

	private static Labelled label(Candidate candidate, List<SpanRecord> gold) {
		BiasSpan span = candidate.span();
		BitSet covered = new BitSet();
		int most = 0;
		String technique = null;
		for (SpanRecord record : gold) {
			int begin = Math.max(record.span().begin(), span.begin()) - span.begin();
			int end = Math.min(record.span().end(), span.end()) - span.begin();
			if (end > begin) {
				covered.set(begin, end);
				if (end - begin > most) {
					most = end - begin;
					technique = record.values().get("technique");
				}
			}
		}
		int length = span.end() - span.begin();
		boolean right = candidate.whole() ? most >= MOST * length : covered.cardinality() >= HALF * length;
		return new Labelled(candidate, right, technique);
	}

	private static Map<String, Double> fit(List<Text> texts) {
		Set<String> known = known(texts);
		List<Logistic.Example> words = new ArrayList<>();
		List<Logistic.Example> wholes = new ArrayList<>();
		List<Labelled> pushing = new ArrayList<>();
		for (Text text : texts) {
			for (Labelled labelled : text.candidates()) {
				Map<String, Double> features = new TreeMap<>(labelled.candidate().features());
				features.keySet().removeIf(name -> name.startsWith("w ") && !known.contains(name));
				Logistic.Example example = new Logistic.Example(features, labelled.right(), text.unread() ? 1 : text.document().info().id().startsWith(NEUTRAL) ? PLAIN : READ);
				(labelled.candidate().whole() ? wholes : words).add(example);
				if (labelled.candidate().whole() && labelled.right()) {
					pushing.add(labelled);
				}
			}
		}
		Map<String, Double> weights = Logistic.fit(words, PRIOR);
		Logistic.fit(wholes, PRIOR).forEach((name, weight) -> weights.put(BiasModel.WHOLE + name, weight));
		for (String technique : new TreeSet<>(pushing.stream().map(Labelled::technique).toList())) {
			List<Logistic.Example> examples = new ArrayList<>();
			for (Labelled labelled : pushing) {
				Map<String, Double> features = new TreeMap<>(labelled.candidate().features());
				features.keySet().removeIf(name -> name.startsWith("w ") && !known.contains(name));
				examples.add(new Logistic.Example(features, labelled.technique().equals(technique)));
			}
			String head = BiasModel.HOW + technique + " ";
			Logistic.fit(examples, PRIOR / 2).forEach((name, weight) -> weights.put(head + name, weight));
		}
		return weights;
	}

	/** Words that stand in enough annotated texts to tell something. */
	private static Set<String> known(List<Text> texts) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Text text : texts) {
			if (text.document().info().id().startsWith(NEUTRAL)) {
				continue;
			}
			Set<String> words = new TreeSet<>();
			text.candidates().forEach(labelled -> labelled.candidate().features().keySet().stream().filter(name -> name.startsWith("w ")).forEach(words::add));
			words.forEach(word -> counts.merge(word, 1, Integer::sum));
		}
		counts.values().removeIf(count -> count < TEXTS);
		return counts.keySet();
	}

	private static void crossValidate(List<Text> texts) throws IOException {
		double[] leasts = { 0.3, 0.35, 0.4 };
		double[] wholes = { 0.12, 0.16, 0.2, 0.24, 1 };
		Score[][] scores = new Score[leasts.length][wholes.length];
		Score graded = Score.NONE;
		Score withTechnique = Score.NONE;
		Score gradedWithTechnique = Score.NONE;
		Lexicons lexicons = Lexicons.load(null);
		int[][] bins = new int[10][2];
		int[][] binsOfWholes = new int[10][2];
		for (Text held : texts) {
			if (!held.unread()) {
				continue;
			}
			Map<String, Double> weights = fit(texts.stream().filter(text -> text != held).toList());
			List<SpanRecord> gold = Scores.spans(held.document().annotations(), "bias");
			List<SpanRecord> before = records(new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE).find(held.text(), held.names()));
			graded = graded.plus(Scores.partial(gold, before, null));
			gradedWithTechnique = gradedWithTechnique.plus(Scores.partial(gold, before, "technique"));
			BiasModel model = new BiasModel(weights);
			for (Labelled labelled : held.candidates()) {
				Map<String, Double> features = new TreeMap<>();
				labelled.candidate().features().forEach((name, value) -> features.put((labelled.candidate().whole() ? BiasModel.WHOLE : "") + name, value));
				int[] bin = (labelled.candidate().whole() ? binsOfWholes : bins)[(int) Math.min(9, model.probability(features) * 10)];
				bin[0] += labelled.right() ? 1 : 0;
				bin[1]++;
			}
			for (int l = 0; l < leasts.length; l++) {
				for (int w = 0; w < wholes.length; w++) {
					weights.put(BiasModel.LEAST, leasts[l]);
					weights.put(BiasModel.LEAST_WHOLE, wholes[w]);
					List<SpanRecord> made = records(new BiasFinder(lexicons, new BiasModel(weights), Calibration.NONE).find(held.text(), held.names()));
					scores[l][w] = (scores[l][w] == null ? Score.NONE : scores[l][w]).plus(Scores.partial(gold, made, null));
					if (leasts[l] == LEAST && wholes[w] == LEAST_WHOLE) {
						withTechnique = withTechnique.plus(Scores.partial(gold, made, "technique"));
					}
				}
			}
		}
		System.out.println("as the lexicons grade: " + graded + "; with technique " + gradedWithTechnique);
		for (int l = 0; l < leasts.length; l++) {
			for (int w = 0; w < wholes.length; w++) {
				System.out.println(String.format(Locale.ROOT, "from %.2f on, sentences from %.2f on: %s", leasts[l], wholes[w], scores[l][w]));
			}
		}
		System.out.println("with technique " + withTechnique);
		for (int b = 0; b < 10; b++) {
			System.out.println(String.format(Locale.ROOT, "probability %.1f: %.2f are right of %d, of sentences %.2f of %d", b / 10.0, bins[b][0] / (double) Math.max(1, bins[b][1]), bins[b][1],
					binsOfWholes[b][0] / (double) Math.max(1, binsOfWholes[b][1]), binsOfWholes[b][1]));
		}
	}

	private static List<SpanRecord> records(List<BiasSpan> spans) {
		List<SpanRecord> records = new ArrayList<>();
		spans.forEach(span -> records.add(new SpanRecord("m" + records.size(), "bias", Span.of(span.begin(), span.end()), FeatureValues.of(Map.of("technique", span.technique())), Provenance.MANUAL)));
		return records;
	}

	private static void write(Path file, List<Text> texts) throws IOException {
		StringBuilder out = new StringBuilder("# Made by TrainBias of releng/org.glossator.training: a feature, a tab, its weight.\n");
		Map<String, Double> weights = new TreeMap<>(fit(texts));
		weights.put(BiasModel.LEAST, LEAST);
		weights.put(BiasModel.LEAST_WHOLE, LEAST_WHOLE);
		weights.forEach((name, weight) -> {
			if (Math.abs(weight) >= (name.startsWith(BiasModel.HOW) ? 0.02 : 0.0005)) {
				out.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", weight)).append('\n');
			}
		});
		Files.writeString(file, out, StandardCharsets.UTF_8);
	}
}
