package org.glossator.training;

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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.entity.Clusters;
import org.glossator.engine.entity.NameFeatures;
import org.glossator.engine.entity.NameTagger;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.Lexicons;

/**
 * Trains the name tagger: {@code TrainNames DATA_FOLDER CLUSTERS_MODEL OUT_MODEL}. With {@code -} as the model to write
 * it holds out every fifth document of the edited texts and prints precision, recall and F1 on them; else it trains on
 * everything. The same data give the same model, bit for bit.
 */
public final class TrainNames {

	private static final int SIZE = NameTagger.LABELS.size();
	private static final int ROWS = 1 << NameTagger.BITS;
	private static final int ROUNDS = 8;
	private static final int RAREST = 2;

	private record Sample(String corpus, int[][] features, int[] gold, String[] words) { String show(int[] f) { StringBuilder b = new StringBuilder(corpus + " " + NameTagger.LABELS.get(1 + 2 * f[2]) + ": "); for (int i = Math.max(0, f[0] - 3); i < Math.min(words.length, f[1] + 3); i++) b.append(i == f[0] ? "[" : "").append(words[i]).append(i == f[1] - 1 ? "] " : " "); return b.toString(); }
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
		boolean holdOut = arguments[2].equals("-");
		Clusters clusters;
		try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(Path.of(arguments[1]))))) {
			clusters = Clusters.read(in);
		}
		Dictionary names = Lexicons.load(null).dictionary("entity");
		List<Sample> train = new ArrayList<>();
		List<Sample> test = new ArrayList<>();
		List<Path> files;
		try (var listing = Files.list(data)) {
			files = listing.filter(f -> f.toString().endsWith(".conll")).sorted().toList();
		}
		for (Path file : files) {
			int number = 0;
			for (ConllCorpus.Document document : ConllCorpus.read(file)) {
				boolean edited = !file.toString().contains("btc") && !file.toString().contains("wnut");
				boolean held = holdOut && edited && number++ % 5 == 0;
				NameFeatures features = new NameFeatures(document.text(), clusters, names);
				for (int s = 0; s < document.text().sentences(); s++) {
					(held ? test : train).add(sample(document, features, s));
				}
			}
		}
		TrainNames trainer = new TrainNames();
		trainer.train(train);
		NameTagger tagger = trainer.tagger();
		if (holdOut) {
			trainer.measure(tagger, test);
		} else {
			Path out = Path.of(arguments[2]);
			try (DataOutputStream model = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
				tagger.write(model);
			}
			System.out.println("wrote " + out + ", " + Files.size(out) / 1024 + " KB");
		}
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
		String[] words = new String[limit - first]; for (int i = first; i < limit; i++) words[i - first] = document.text().word(i); return new Sample(document.name(), rows, Arrays.copyOfRange(document.labels(), first, limit), words);
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
		List<Sample> order = new ArrayList<>(samples);
		Random random = new Random(17);
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
		for (int i = 0; i < weights.length; i++) {
			weights[i] -= (float) (sums[i] / step);
		}
		for (int i = 0; i < transitions.length; i++) {
			transitions[i] -= (float) (transitionSums[i] / step);
		}
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

	private void measure(NameTagger tagger, List<Sample> test) {
		Score all = new Score();
		java.util.Map<String, Score> byCorpus = new java.util.TreeMap<>();
		java.util.Map<String, Score> byKind = new java.util.TreeMap<>();
		for (Sample sample : test) {
			int[] guess = tagger.tag(sample.features());
			List<int[]> gold = spans(sample.gold());
			List<int[]> found = spans(guess);
			if (Boolean.getBoolean("errors")) { for (int[] f : found) if (gold.stream().noneMatch(g -> Arrays.equals(g, f))) System.out.println("FP " + sample.show(f)); for (int[] f : gold) if (found.stream().noneMatch(g -> Arrays.equals(g, f))) System.out.println("FN " + sample.show(f)); }
			for (Score score : List.of(all, byCorpus.computeIfAbsent(sample.corpus(), c -> new Score()))) {
				score.add(gold, found, -1);
			}
			for (int kind = 0; kind < 3; kind++) {
				byKind.computeIfAbsent(NameTagger.LABELS.get(1 + 2 * kind).substring(2), c -> new Score()).add(gold, found, kind);
			}
		}
		byCorpus.forEach((name, score) -> System.out.println(name + "\t" + score));
		byKind.forEach((name, score) -> System.out.println(name + "\t" + score));
		System.out.println("all\t" + all);
	}

	private static List<int[]> spans(int[] labels) {
		List<int[]> spans = new ArrayList<>();
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] % 2 == 1) {
				int end = i + 1;
				while (end < labels.length && labels[end] == labels[i] + 1) {
					end++;
				}
				spans.add(new int[] { i, end, labels[i] / 2 });
			}
		}
		return spans;
	}

	private static final class Score {
		int right;
		int found;
		int wanted;

		void add(List<int[]> gold, List<int[]> guess, int kind) {
			for (int[] span : gold) {
				wanted += kind < 0 || span[2] == kind ? 1 : 0;
			}
			for (int[] span : guess) {
				if (kind < 0 || span[2] == kind) {
					found++;
					right += gold.stream().anyMatch(g -> Arrays.equals(g, span)) ? 1 : 0;
				}
			}
		}

		@Override
		public String toString() {
			double precision = right / (double) Math.max(1, found);
			double recall = right / (double) Math.max(1, wanted);
			return String.format(java.util.Locale.ROOT, "P %.3f R %.3f F1 %.3f of %d", precision, recall,
					2 * precision * recall / Math.max(1e-9, precision + recall), wanted);
		}
	}
}
