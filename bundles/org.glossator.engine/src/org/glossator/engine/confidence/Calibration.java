package org.glossator.engine.confidence;

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
 * Turns what a finder thinks of its finding into how often such findings are right, by tables of
 * {@code models/confidence.txt}: a key, a tab, and one value for each tenth of the finder's own confidence, never
 * falling. Fitted by {@code FitConfidence} of {@code releng/org.glossator.training}. Immutable; any thread.
 */
public final class Calibration {

	/** Leaves everything as it is; for fitting. */
	public static final Calibration NONE = new Calibration(Map.of());
	/** Values in a table. */
	public static final int BINS = 10;

	private static final String FILE = "confidence.txt";
	/** Fitted to texts that were read closely. */
	private static final String CLOSELY = "confidence-closely.txt";

	private final Map<String, double[]> tables;

	private static final class Held {
		static final Calibration SHIPPED = load(FILE);
	}

	private static final class HeldClosely {
		static final Calibration SHIPPED = load(CLOSELY);
	}

	/** @param tables {@link #BINS} values by key */
	public Calibration(Map<String, double[]> tables) {
		this.tables = Map.copyOf(tables);
	}

	/** The one that ships. */
	public static Calibration shipped() {
		return Held.SHIPPED;
	}

	/** How often a finding of that key and confidence is right; the confidence itself where no table knows the key. */
	public double of(String key, double raw) {
		double[] table = tables.get(key);
		return table == null ? raw : table[bin(raw)];
	}

	/** Which value of a table is for a confidence. */
	public static int bin(double raw) {
		return (int) Math.max(0, Math.min(BINS - 1, raw * BINS));
	}

	/** The key of a name with this reason: how it was found. */
	public static String entity(String reason) {
		int colon = reason.indexOf(':');
		String how = reason.startsWith("lexicon ") ? reason.substring(8, colon < 0 ? reason.length() : colon) : colon > 0 ? reason.substring(0, colon) : "text";
		return "entity " + how;
	}

	/** The key of a biased passage with this reason: what found it. */
	public static String bias(String reason) {
		return "bias " + (reason.startsWith("lexicon") ? "lexicon" : reason.startsWith("model") ? "model" : reason.startsWith("close reading") ? "reading" : "pattern");
	}

	private static Calibration load(String file) {
		try (InputStream in = Calibration.class.getResourceAsStream("/models/" + file)) {
			if (in == null) {
				throw new IOException("The engine's own table " + file + " is missing from its bundle.");
			}
			return parse(in);
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	/** The tables of {@code confidence.txt} in a folder; with null those that ship. */
	public static Calibration of(Path folder) throws IOException {
		if (folder == null) {
			return shipped();
		}
		return read(folder.resolve(FILE));
	}

	/** The tables for biased passages of texts that were read closely: {@code confidence-closely.txt} in a folder; with null, or where a folder of models has none, those that ship. */
	public static Calibration closely(Path folder) throws IOException {
		return folder == null || !Files.exists(folder.resolve(CLOSELY)) ? HeldClosely.SHIPPED : read(folder.resolve(CLOSELY));
	}

	private static Calibration read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return parse(in);
		} catch (NoSuchFileException | IllegalArgumentException | ArrayIndexOutOfBoundsException fault) {
			throw new InputFault(file, 0, "There are no tables of confidence here; make them with FitConfidence, or take the parameter \"models\" out of the pipeline.", fault);
		}
	}

	private static Calibration parse(InputStream in) {
		Map<String, double[]> tables = new HashMap<>();
		for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
			int tab = line.indexOf('\t');
			if (tab > 0 && !line.startsWith("#")) {
				String[] cells = line.substring(tab + 1).split(" ");
				double[] table = new double[BINS];
				for (int i = 0; i < BINS; i++) {
					table[i] = Double.parseDouble(cells[i]);
				}
				tables.put(line.substring(0, tab), table);
			}
		}
		return new Calibration(tables);
	}
}
