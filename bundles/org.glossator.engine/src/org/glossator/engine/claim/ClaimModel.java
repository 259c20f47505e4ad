package org.glossator.engine.claim;

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
 * How likely a clause is a claim, and how much a claim matters: logistic regressions over {@code ClaimFeatures}, fitted by
 * {@code releng/org.glossator.training}. A line of the model is a feature, a tab and its weight. Immutable; any thread.
 */
public final class ClaimModel {

	private static final String FILE = "/models/claims.txt";
	private static final String LEAST = "least probability";
	/** Before the weights by which a claim is worth at least so much: {@code worth 2 number}. */
	public static final String WORTH = "worth ";
	private static final int WORTHS = 4;

	private final Map<String, Double> weights;

	private static final class Held {
		static final ClaimModel SHIPPED = load();
	}

	/** @param weights by feature; {@code least probability} tells from where on a clause is suggested */
	public ClaimModel(Map<String, Double> weights) {
		this.weights = Map.copyOf(weights);
	}

	static ClaimModel shipped() {
		return Held.SHIPPED;
	}

	/** How likely these features make a claim: 0 to 1. */
	public double probability(Map<String, Double> features) {
		return logistic(features, "");
	}

	/** How much it matters to check a claim with these features: the likeliest of 0 to 3. */
	public int worth(Map<String, Double> features) {
		int best = 0;
		double most = -1;
		double above = 1;
		for (int worth = 0; worth < WORTHS; worth++) {
			double next = worth + 1 == WORTHS ? 0 : Math.min(above, logistic(features, WORTH + (worth + 1) + " "));
			if (above - next > most) {
				most = above - next;
				best = worth;
			}
			above = next;
		}
		return best;
	}

	private double logistic(Map<String, Double> features, String head) {
		double sum = 0;
		for (Map.Entry<String, Double> feature : features.entrySet()) {
			sum += feature.getValue() * weights.getOrDefault(head + feature.getKey(), 0.0);
		}
		return 1 / (1 + Math.exp(-sum));
	}

	/** From what probability on a clause is suggested. */
	public double least() {
		return weights.getOrDefault(LEAST, 0.5);
	}

	/** The model {@code claims.txt} in a folder; with null the one that ships. */
	public static ClaimModel of(Path folder) throws IOException {
		if (folder == null) {
			return shipped();
		}
		Path file = folder.resolve("claims.txt");
		try (InputStream in = Files.newInputStream(file)) {
			return parse(in);
		} catch (NoSuchFileException | NumberFormatException fault) {
			throw new InputFault(file, 0, "There is no model of claims here; make it with TrainClaims, or take the parameter \"models\" out of the pipeline.", fault);
		}
	}

	private static ClaimModel load() {
		try (InputStream in = ClaimModel.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IOException("The engine's own model " + FILE + " is missing from its bundle.");
			}
			return parse(in);
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	private static ClaimModel parse(InputStream in) {
		Map<String, Double> weights = new HashMap<>();
		for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
			int tab = line.indexOf('\t');
			if (tab > 0 && !line.startsWith("#")) {
				weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
			}
		}
		return new ClaimModel(weights);
	}
}
