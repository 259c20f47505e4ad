package org.glossator.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.entity.Clusters;
import org.glossator.engine.entity.Gazetteer;
import org.glossator.engine.entity.NameFeatures;
import org.glossator.engine.entity.NameTagger;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.Lexicons;

/**
 * Trains the name tagger: {@code TrainNames DATA_FOLDER CLUSTERS_MODEL GAZETTEER_MODEL OUT_MODEL}. With {@code -0} to {@code -4} as the
 * model to write it holds out every fifth document of the edited texts and prints precision, recall and F1 on them; else
 * it trains on everything but the WNUT tweets, which do harm. The same data give the same model, bit for bit.
 */
public final class TrainNames {

	private static final int SIZE = NameTagger.LABELS.size();
	private static final int ROWS = 1 << NameTagger.BITS;
	private static final int MEMBERS = 3;
	private static final int ROUNDS = 8;
	private static final int RAREST = 2;
	private static final int FOLDS = 5;
	private static final int COPIES = 1;

	private record Sample(int[][] features, int[] gold) {
	}

	private final float[] weights = new float[ROWS * SIZE];
	private final double[] sums = new double[ROWS * SIZE];
	private final float[] transitions = new float[(SIZE + 1) * SIZE];
	private final double[] transitionSums = new double[(SIZE + 1) * SIZE];
	private final boolean[] frequent = new boolean[ROWS];

	private TrainNames() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		Path data = Path.of(arguments[0]);
		boolean holdOut = arguments[3].startsWith("-");
		int fold = holdOut && arguments[3].length() > 1 ? Integer.parseInt(arguments[3].substring(1)) : 0;
		Clusters clusters;
		Gazetteer known;
		try (DataInputStream in = open(arguments[1]); DataInputStream more = open(arguments[2])) {
			clusters = Clusters.read(in);
			known = Gazetteer.read(more);
		}
		Dictionary names = Lexicons.load(null).dictionary("entity");
		List<ConllCorpus.Document> learned = new ArrayList<>();
		List<ConllCorpus.Document> edited = new ArrayList<>();
		List<ConllCorpus.Document> test = new ArrayList<>();
		List<Path> files;
		try (var listing = Files.list(data)) {
			files = listing.filter(f -> f.toString().endsWith(".conll") && !f.getFileName().toString().startsWith("wnut")).sorted().toList();
		}
		for (Path file : files) {
			boolean tweets = file.toString().contains("btc");
			int number = 0;
			for (ConllCorpus.Document document : ConllCorpus.read(file)) {
				LabelRepair.apply(document.text(), document.labels(), names);
				if (holdOut && !tweets && number++ % FOLDS == fold) {
					test.add(document);
				} else {
					learned.add(document);
					if (!tweets) {
						edited.add(document);
					}
				}
			}
		}
		Set<String> ordinary = InventedNames.ordinary(learned);
		for (int copy = 0; copy < COPIES; copy++) {
			InventedNames invented = new InventedNames(ordinary, 41 + copy);
			edited.forEach(document -> learned.add(invented.copy(document)));
		}
		List<Sample> train = new ArrayList<>();
		for (ConllCorpus.Document document : learned) {
			NameFeatures features = new NameFeatures(document.text(), clusters, known, names);
			for (int s = 0; s < document.text().sentences(); s++) {
				train.add(sample(document, features, s));
			}
		}
		TrainNames trainer = new TrainNames();
		trainer.train(train);
		NameTagger tagger = trainer.tagger();
		if (holdOut) {
			new NameReport(tagger, clusters, known, Boolean.getBoolean("errors")).print(test);
			System.out.println("The same with invented names:");
			InventedNames invented = new InventedNames(ordinary, 7);
			new NameReport(tagger, clusters, known, false).print(test.stream().map(invented::copy).toList());
		} else {
			Path out = Path.of(arguments[3]);
			try (DataOutputStream model = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
				tagger.write(model);
			}
			System.out.println("wrote " + out + ", " + Files.size(out) / 1024 + " KB");
		}
	}

	private static DataInputStream open(String model) throws IOException {
		return new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(Path.of(model))), 1 << 16));
	}

	private static Sample sample(ConllCorpus.Document document, NameFeatures features, int s) {
		int first = document.text().first(s);
		int limit = document.text().limit(s);
		int[][] rows = new int[limit - first][];
		for (int i = first; i < limit; i++) {
			int[] found = features.at(i);
			for (int f = 0; f < found.length; f++) {
				found[f] = NameTagger.row(found[f]);
			}
			rows[i - first] = found;
		}
		return new Sample(rows, Arrays.copyOfRange(document.labels(), first, limit));
	}

	private void train(List<Sample> samples) {
		int[] counts = new int[ROWS];
		for (Sample sample : samples) {
			for (int[] token : sample.features()) {
				for (int row : token) {
					counts[row]++;
				}
			}
		}
		for (int row = 0; row < ROWS; row++) {
			frequent[row] = counts[row] >= RAREST;
		}
		// A perceptron of few texts depends on their order; the mean of several orders does not.
		float[] mean = new float[weights.length];
		float[] meanTransitions = new float[transitions.length];
		for (int member = 0; member < MEMBERS; member++) {
			Arrays.fill(weights, 0);
			Arrays.fill(sums, 0);
			Arrays.fill(transitions, 0);
			Arrays.fill(transitionSums, 0);
			long step = rounds(new ArrayList<>(samples), new Random(17 + member));
			for (int i = 0; i < weights.length; i++) {
				mean[i] += (float) (weights[i] - sums[i] / step) / MEMBERS;
			}
			for (int i = 0; i < transitions.length; i++) {
				meanTransitions[i] += (float) (transitions[i] - transitionSums[i] / step) / MEMBERS;
			}
		}
		System.arraycopy(mean, 0, weights, 0, mean.length);
		System.arraycopy(meanTransitions, 0, transitions, 0, transitions.length);
	}

	private long rounds(List<Sample> order, Random random) {
		long step = 0;
		for (int round = 0; round < ROUNDS; round++) {
			Collections.shuffle(order, random);
			int wrong = 0;
			for (Sample sample : order) {
				step++;
				int[] guess = NameTagger.viterbi(scores(sample), transitions);
				wrong += Arrays.equals(guess, sample.gold()) ? 0 : 1;
				update(sample, guess, step);
			}
			System.out.println("round " + (round + 1) + ": " + wrong + " of " + order.size() + " sentences wrong");
		}
		return step;
	}

	private float[][] scores(Sample sample) {
		float[][] scores = new float[sample.gold().length][SIZE];
		for (int i = 0; i < scores.length; i++) {
			for (int row : sample.features()[i]) {
				if (frequent[row]) {
					for (int label = 0; label < SIZE; label++) {
						scores[i][label] += weights[row * SIZE + label];
					}
				}
			}
		}
		return scores;
	}

	private void update(Sample sample, int[] guess, long step) {
		int[] gold = sample.gold();
		for (int i = 0; i < gold.length; i++) {
			int goldBefore = i == 0 ? SIZE : gold[i - 1];
			int guessBefore = i == 0 ? SIZE : guess[i - 1];
			if (gold[i] != guess[i] || goldBefore != guessBefore) {
				bump(transitions, transitionSums, goldBefore * SIZE + gold[i], 1, step);
				bump(transitions, transitionSums, guessBefore * SIZE + guess[i], -1, step);
			}
			if (gold[i] != guess[i]) {
				for (int row : sample.features()[i]) {
					if (frequent[row]) {
						bump(weights, sums, row * SIZE + gold[i], 1, step);
						bump(weights, sums, row * SIZE + guess[i], -1, step);
					}
				}
			}
		}
	}

	private static void bump(float[] values, double[] sums, int at, int by, long step) {
		values[at] += by;
		sums[at] += (double) by * step;
	}

	/** The averaged weights in eight bits. */
	private NameTagger tagger() {
		float[] sizes = new float[weights.length];
		int used = 0;
		for (float weight : weights) {
			if (weight != 0) {
				sizes[used++] = Math.abs(weight);
			}
		}
		Arrays.sort(sizes, 0, used);
		// The few largest weights are cut off so that the many small ones keep their differences.
		float scale = sizes[(int) (used * 0.9999)] / 127;
		byte[] rounded = new byte[weights.length];
		for (int i = 0; i < rounded.length; i++) {
			rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
		}
		return new NameTagger(rounded, scale, transitions);
	}
}
