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
import java.util.TreeMap;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.bias.BiasSpan;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;

/**
 * Fits the confidences of names and biased passages: {@code FitConfidence OUT (ANNOTATIONS TEXTS_FOLDER)...}. For each way
 * of finding, the share of what was right, drawn towards the share of all where there is little to count, and never
 * falling with the finder's own confidence (pool adjacent violators). Prints how true the confidences are, each text by
 * tables of the others. A name is right with the same span and kind, a passage if half of it is marked with the same
 * technique. Confidences of claims are the probabilities of {@link TrainClaims}.
 * With {@code -Dreadings=FILE} the tables are of passages in texts that were read closely.
 */
public final class FitConfidence {

	private static final double WEIGHT_OF_ALL = 6;

	private record Finding(String key, double raw, boolean right) {
	}

	private FitConfidence() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		int split = List.of(arguments).indexOf("--");
		List<List<Finding>> texts = findings(Standoff.readAll(split < 0 ? arguments : Arrays.copyOf(arguments, split)), TrainBias.heldOut(arguments));
		Map<String, double[]> bins = new TreeMap<>();
		for (int held = 0; held < texts.size(); held++) {
			List<Finding> others = new ArrayList<>();
			for (int t = 0; t < texts.size(); t++) {
				if (t != held) {
					others.addAll(texts.get(t));
				}
			}
			Calibration calibration = new Calibration(fit(others));
			for (Finding finding : texts.get(held)) {
				double confidence = calibration.of(finding.key(), finding.raw());
				double[] counts = bins.computeIfAbsent(layer(finding) + " " + Calibration.bin(confidence), b -> new double[3]);
				counts[0] += finding.right() ? 1 : 0;
				counts[1] += confidence;
				counts[2]++;
			}
		}
		bins.forEach((bin, counts) -> System.out.println(String.format(Locale.ROOT, "%-12s said %.2f, right %.2f of %.0f", bin, counts[1] / counts[2], counts[0] / counts[2], counts[2])));
		write(Path.of(arguments[0]), texts);
	}

	/** Fits the tables to these texts and writes them. */
	static void writeOf(Path file, List<AnnotatedDocument> documents) throws IOException {
		write(file, findings(documents, Map.of()));
	}

	private static void write(Path file, List<List<Finding>> texts) throws IOException {
		List<Finding> all = new ArrayList<>();
		texts.forEach(all::addAll);
		StringBuilder out = new StringBuilder("# Made by FitConfidence of releng/org.glossator.training: how a finding was made, and how often such are right by tenths of the finder's confidence.\n");
		new TreeMap<>(fit(all)).forEach((key, table) -> {
			out.append(key).append('\t');
			for (int bin = 0; bin < table.length; bin++) {
				out.append(bin == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", table[bin]));
			}
			out.append('\n');
		});
		Files.writeString(file, out, StandardCharsets.UTF_8);
	}

	/**
	 * What is found in each text, and whether it is right.
	 *
	 * @param models for texts that the lexicons of bias know nothing of, by id, the model of the others; passages of other texts
	 *            count only where there is none
	 */
	private static List<List<Finding>> findings(List<AnnotatedDocument> documents, Map<String, BiasModel> models) throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		Segmenter segmenter = new Segmenter(lexicons);
		EntityFinder entities = new EntityFinder(lexicons, Calibration.NONE);
		List<List<Finding>> texts = new ArrayList<>();
		Readings readings = Readings.asked();
		for (AnnotatedDocument document : documents) {
			BiasModel model = models.isEmpty() ? BiasModel.of(null) : models.get(document.info().id());
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			BiasFinder bias = model == null ? null : new BiasFinder(lexicons, model, Calibration.NONE);
			Reading reading = readings == null ? null : readings.of(document.info().id(), text);
			if (readings == null || reading != null) {
				texts.add(findings(document, text, entities, bias, reading));
			}
		}
		return texts;
	}

	private static String layer(Finding finding) {
		return finding.key().substring(0, finding.key().indexOf(' '));
	}

	private static List<Finding> findings(AnnotatedDocument document, TokenizedText text, EntityFinder entities, BiasFinder bias, Reading reading) {
		List<Finding> findings = new ArrayList<>();
		List<SpanRecord> names = Scores.spans(document.annotations(), "entity");
		BitSet masked = new BitSet();
		for (Mention mention : entities.find(text)) {
			masked.set(mention.first(), mention.limit());
			if (names.isEmpty() || reading != null) {
				// Nobody marked names in this text, which says nothing of those that are found; or names are found without reading.
				continue;
			}
			int begin = text.begin(mention.first());
			int end = text.end(mention.limit() - 1);
			boolean right = names.stream().anyMatch(name -> name.span().begin() == begin && name.span().end() == end && mention.kind().equals(name.values().get("kind")));
			findings.add(new Finding(Calibration.entity(mention.reason()), mention.confidence(), right));
		}
		if (bias == null) {
			return findings;
		}
		List<SpanRecord> passages = Scores.spans(document.annotations(), "bias");
		for (BiasSpan span : bias.find(text, masked, reading)) {
			double best = 0;
			for (SpanRecord passage : passages) {
				double shared = Math.min(passage.span().end(), span.end()) - Math.max(passage.span().begin(), span.begin());
				best = span.technique().equals(passage.values().get("technique")) ? Math.max(best, shared / (span.end() - span.begin())) : best;
			}
			findings.add(new Finding(Calibration.bias(span.reason()), span.confidence(), best >= 0.5));
		}
		return findings;
	}

	private static Map<String, double[]> fit(List<Finding> findings) {
		Map<String, double[][]> counts = new TreeMap<>();
		Map<String, double[]> layers = new TreeMap<>();
		for (Finding finding : findings) {
			double[][] bins = counts.computeIfAbsent(finding.key(), k -> new double[2][Calibration.BINS]);
			bins[0][Calibration.bin(finding.raw())] += finding.right() ? 1 : 0;
			bins[1][Calibration.bin(finding.raw())]++;
			double[] layer = layers.computeIfAbsent(layer(finding), l -> new double[2]);
			layer[0] += finding.right() ? 1 : 0;
			layer[1]++;
		}
		Map<String, double[]> tables = new TreeMap<>();
		counts.forEach((key, bins) -> {
			double[] layer = layers.get(key.substring(0, key.indexOf(' ')));
			double right = WEIGHT_OF_ALL * layer[0] / layer[1];
			double all = WEIGHT_OF_ALL;
			for (int bin = 0; bin < Calibration.BINS; bin++) {
				right += bins[0][bin];
				all += bins[1][bin];
			}
			tables.put(key, rising(bins, right / all));
		});
		return tables;
	}

	/** Pools neighbouring bins until no value falls. */
	private static double[] rising(double[][] bins, double mean) {
		int n = Calibration.BINS;
		double[] right = new double[n];
		double[] all = new double[n];
		int[] last = new int[n];
		int blocks = 0;
		for (int bin = 0; bin < n; bin++) {
			right[blocks] = bins[0][bin] + WEIGHT_OF_ALL * mean;
			all[blocks] = bins[1][bin] + WEIGHT_OF_ALL;
			last[blocks++] = bin;
			while (blocks > 1 && right[blocks - 2] / all[blocks - 2] > right[blocks - 1] / all[blocks - 1]) {
				right[blocks - 2] += right[blocks - 1];
				all[blocks - 2] += all[blocks - 1];
				last[blocks - 2] = last[blocks - 1];
				blocks--;
			}
		}
		double[] table = new double[n];
		int bin = 0;
		for (int block = 0; block < blocks; block++) {
			while (bin <= last[block]) {
				table[bin++] = right[block] / all[block];
			}
		}
		return table;
	}
}
