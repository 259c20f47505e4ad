package org.glossator.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.reading.Labels;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * What {@code train-reader.py} says closely reading each text by a model of the others. The file, big-endian: an int, how many
 * labels; head and label of each as {@link DataInputStream#readUTF} reads them; then for each text its name, the int number of sentences in
 * headlines and paragraphs, and for each of these the int number of tokens, a float for the sentence, a float for each token and label.
 */
final class Readings {

	private record Text(float[] sentences, List<float[][]> tokens) {
	}

	private final Labels labels;
	private final Map<String, Text> texts = new HashMap<>();

	private Readings(Labels labels) {
		this.labels = labels;
	}

	/** Those that the system property {@code readings} names; null without one. */
	static Readings asked() throws IOException {
		String file = System.getProperty("readings");
		return file == null ? null : read(Path.of(file));
	}

	private static Readings read(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
			List<String> pairs = new ArrayList<>();
			for (int i = 2 * in.readInt(); i > 0; i--) {
				pairs.add(in.readUTF());
			}
			Readings readings = new Readings(Labels.of(pairs));
			while (true) {
				String name;
				try {
					name = in.readUTF();
				} catch (EOFException end) {
					return readings;
				}
				readings.texts.put(name, text(in, pairs.size() / 2));
			}
		}
	}

	private static Text text(DataInputStream in, int labels) throws IOException {
		float[] sentences = new float[in.readInt()];
		List<float[][]> tokens = new ArrayList<>();
		for (int s = 0; s < sentences.length; s++) {
			float[][] rows = new float[in.readInt()][labels];
			sentences[s] = in.readFloat();
			for (float[] row : rows) {
				for (int label = 0; label < labels; label++) {
					row[label] = in.readFloat();
				}
			}
			tokens.add(rows);
		}
		return new Text(sentences, tokens);
	}

	/** What was told of a text; null if it is not there. */
	Reading of(String name, TokenizedText text) {
		Text told = texts.get(name);
		if (told == null) {
			return null;
		}
		float[][] tokens = new float[text.size()][];
		double[] sentences = new double[text.sentences()];
		Arrays.fill(sentences, Double.NaN);
		int next = 0;
		for (int s = 0; s < text.sentences(); s++) {
			if ((text.zone(s) == Zone.Kind.PARAGRAPH || text.zone(s) == Zone.Kind.TITLE) && text.limit(s) > text.first(s)) {
				float[][] rows = told.tokens().get(next);
				if (rows.length != text.limit(s) - text.first(s)) {
					throw new IllegalArgumentException("The text " + name + " was cut into other tokens when it was read; train the reader anew.");
				}
				System.arraycopy(rows, 0, tokens, text.first(s), rows.length);
				sentences[s] = told.sentences()[next++];
			}
		}
		return new Reading(labels, tokens, sentences);
	}
}
