package org.glossator.training;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.entity.Clusters;

/**
 * Makes the classes of words that the engine ships of the word embeddings in nlp4j-english (Apache-2.0): {@code
 * MakeWordClasses IN OUT}, where IN is {@code en-word-embeddings-undigitalized.xz} of that jar after {@code xz -d}: a
 * serialized map from a word as written to 50 numbers. Words are parted by spherical k-means into eight classes, each of
 * these into eight and so on, so that a class has a path, as a Brown cluster has. The same input gives the same bytes.
 */
public final class MakeWordClasses {

	private static final int BRANCHES = 8;
	private static final int DEPTH = 4;
	private static final int ROUNDS = 12;
	private static final int FEWEST = 3 * BRANCHES;
	private static final int LONGEST = 24;

	private final String[] words;
	private final float[][] vectors;
	private final String[] paths;
	private final Random random = new Random(23);

	private MakeWordClasses(Map<String, float[]> embeddings) {
		words = embeddings.keySet().toArray(String[]::new);
		vectors = embeddings.values().toArray(float[][]::new);
		paths = new String[words.length];
		Arrays.fill(paths, "");
		for (float[] vector : vectors) {
			normalise(vector);
		}
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException, ClassNotFoundException {
		Map<String, float[]> embeddings = new TreeMap<>();
		try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 20))) {
			in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
			for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
				String word = (String) entry.getKey();
				if (word.length() <= LONGEST && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '.')) {
					embeddings.put(word, (float[]) entry.getValue());
				}
			}
		}
		MakeWordClasses made = new MakeWordClasses(embeddings);
		int[] all = new int[made.words.length];
		Arrays.setAll(all, i -> i);
		made.part(all, 0);
		made.write(Path.of(arguments[1]));
	}

	private static void normalise(float[] vector) {
		double sum = 0;
		for (float value : vector) {
			sum += value * value;
		}
		float length = (float) Math.sqrt(Math.max(sum, 1e-12));
		for (int i = 0; i < vector.length; i++) {
			vector[i] /= length;
		}
	}

	private void part(int[] members, int depth) {
		if (depth == DEPTH) {
			return;
		}
		int[] classes = members.length < FEWEST ? new int[members.length] : classes(members);
		int[] sizes = new int[BRANCHES];
		for (int m = 0; m < members.length; m++) {
			paths[members[m]] += (char) ('a' + classes[m]) + ".";
			sizes[classes[m]]++;
		}
		for (int c = 0; c < BRANCHES; c++) {
			if (sizes[c] > 0) {
				int[] part = new int[sizes[c]];
				int used = 0;
				for (int m = 0; m < members.length; m++) {
					if (classes[m] == c) {
						part[used++] = members[m];
					}
				}
				part(part, depth + 1);
			}
		}
	}

	private int[] classes(int[] members) {
		int dimensions = vectors[0].length;
		float[][] centres = new float[BRANCHES][];
		for (int c = 0; c < BRANCHES; c++) {
			centres[c] = vectors[members[random.nextInt(members.length)]].clone();
		}
		int[] classes = new int[members.length];
		for (int round = 0; round < ROUNDS; round++) {
			float[][] sums = new float[BRANCHES][dimensions];
			int[] sizes = new int[BRANCHES];
			for (int m = 0; m < members.length; m++) {
				float[] vector = vectors[members[m]];
				classes[m] = nearest(centres, vector);
				sizes[classes[m]]++;
				float[] sum = sums[classes[m]];
				for (int d = 0; d < dimensions; d++) {
					sum[d] += vector[d];
				}
			}
			for (int c = 0; c < BRANCHES; c++) {
				centres[c] = sizes[c] == 0 ? vectors[members[random.nextInt(members.length)]].clone() : sums[c];
				normalise(centres[c]);
			}
		}
		for (int m = 0; m < members.length; m++) {
			classes[m] = nearest(centres, vectors[members[m]]);
		}
		return classes;
	}

	private static int nearest(float[][] centres, float[] vector) {
		int best = 0;
		float most = Float.NEGATIVE_INFINITY;
		for (int c = 0; c < centres.length; c++) {
			float[] centre = centres[c];
			float product = 0;
			for (int d = 0; d < vector.length; d++) {
				product += centre[d] * vector[d];
			}
			if (product > most) {
				most = product;
				best = c;
			}
		}
		return best;
	}

	private void write(Path out) throws IOException {
		String[] classes = new TreeSet<>(Arrays.asList(paths)).toArray(String[]::new);
		Map<Integer, Short> byHash = new TreeMap<>();
		for (int w = 0; w < words.length; w++) {
			byHash.putIfAbsent(Clusters.hash(words[w]), (short) Arrays.binarySearch(classes, paths[w]));
		}
		int[] hashes = new int[byHash.size()];
		short[] numbers = new short[hashes.length];
		int used = 0;
		for (Map.Entry<Integer, Short> entry : byHash.entrySet()) {
			hashes[used] = entry.getKey();
			numbers[used++] = entry.getValue();
		}
		try (DataOutputStream model = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
			new Clusters(classes, hashes, numbers).write(model);
		}
		System.out.println(hashes.length + " words in " + classes.length + " classes, " + Files.size(out) / 1024 + " KB");
	}
}
