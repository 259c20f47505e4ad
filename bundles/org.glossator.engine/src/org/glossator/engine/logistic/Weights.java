package org.glossator.engine.logistic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.glossator.text.InputFault;

/**
 * Weights of logistic regressions, by the names of their features. A file of them has a feature, a tab and its weight on each
 * line, and remarks behind {@code #}. Immutable; any thread.
 */
public final class Weights {

	private final Map<String, Double> weights;

	/** @param weights by feature */
	public Weights(Map<String, Double> weights) {
		this.weights = Map.copyOf(weights);
	}

	/**
	 * Those of a file of the engine itself.
	 *
	 * @param file its place in the bundle, such as {@code /models/claims.txt}
	 */
	public static Weights shipped(String file) {
		try (InputStream in = Weights.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IOException("The engine's own model " + file + " is missing from its bundle.");
			}
			return read(in);
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	/**
	 * Those of a file on disk.
	 *
	 * @param otherwise what is said where it is missing or holds something else
	 * @throws InputFault if it is missing or holds something else
	 */
	public static Weights read(Path file, String otherwise) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in);
		} catch (NoSuchFileException | NumberFormatException fault) {
			throw new InputFault(file, 0, otherwise, fault);
		}
	}

	private static Weights read(InputStream in) {
		Map<String, Double> weights = new HashMap<>();
		for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
			int tab = line.indexOf('\t');
			if (tab > 0 && !line.startsWith("#")) {
				weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
			}
		}
		return new Weights(weights);
	}

	/** Those whose names begin so, by what is left of their names. */
	public Weights under(String head) {
		Map<String, Double> under = new HashMap<>();
		weights.forEach((name, weight) -> {
			if (name.startsWith(head)) {
				under.put(name.substring(head.length()), weight);
			}
		});
		return new Weights(under);
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return weights.isEmpty();
	}

	/** The weight of that name, or another number where there is none. */
	public double get(String name, double otherwise) {
		return weights.getOrDefault(name, otherwise);
	}

	/**
	 * What speaks for these features, summed up.
	 *
	 * @param head what the names of the features begin with in these weights
	 */
	public double sum(Map<String, Double> features, String head) {
		double sum = 0;
		for (Map.Entry<String, Double> feature : features.entrySet()) {
			sum += feature.getValue() * weights.getOrDefault(head + feature.getKey(), 0.0);
		}
		return sum;
	}

	/** The same of weights without such a head. */
	public double sum(Map<String, Double> features) {
		double sum = 0;
		for (Map.Entry<String, Double> feature : features.entrySet()) {
			Double weight = weights.get(feature.getKey());
			sum += weight == null ? 0 : feature.getValue() * weight;
		}
		return sum;
	}

	/** The same as a probability, 0 to 1. */
	public double probability(Map<String, Double> features, String head) {
		return 1 / (1 + Math.exp(-sum(features, head)));
	}
}
