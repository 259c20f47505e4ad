package org.glossator.engine.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * How a maximum entropy model lies in a file: outcomes, then features in alphabetical order, each with its weights. A
 * form of our own, since OpenNLP's believes every count it reads and makes objects of classes that the file names.
 */
final class ModelFile {

	private static final int MOST_OUTCOMES = 2_000;
	private static final int MOST_FEATURES = 4_000_000;

	private ModelFile() {
	}

	/** Writes a model, or that there is none. */
	static void write(GISModel model, DataOutputStream out) throws IOException {
		out.writeBoolean(model != null);
		if (model == null) {
			return;
		}
		Map<String, Context> sorted = new TreeMap<>(features(model));
		out.writeInt(model.getNumOutcomes());
		for (int i = 0; i < model.getNumOutcomes(); i++) {
			out.writeUTF(model.getOutcome(i));
		}
		out.writeInt(sorted.size());
		for (Map.Entry<String, Context> feature : sorted.entrySet()) {
			out.writeUTF(feature.getKey());
			int[] outcomes = feature.getValue().getOutcomes();
			double[] weights = feature.getValue().getParameters();
			out.writeShort(outcomes.length);
			for (int i = 0; i < outcomes.length; i++) {
				out.writeShort(outcomes[i]);
				out.writeFloat((float) weights[i]);
			}
		}
	}

	@SuppressWarnings("unchecked")
	static Map<String, Context> features(AbstractModel model) {
		return (Map<String, Context>) model.getDataStructures()[1];
	}

	/** Reads what {@link #write} wrote; believes no count before it has read what is counted. */
	static GISModel read(DataInputStream in) throws IOException {
		if (!in.readBoolean()) {
			return null;
		}
		int count = within(in.readInt(), 2, MOST_OUTCOMES, "outcomes");
		String[] outcomes = new String[count];
		for (int i = 0; i < count; i++) {
			outcomes[i] = in.readUTF();
		}
		int features = within(in.readInt(), 0, MOST_FEATURES, "features");
		List<String> names = new ArrayList<>();
		List<Context> contexts = new ArrayList<>();
		for (int f = 0; f < features; f++) {
			names.add(in.readUTF());
			int used = within(in.readUnsignedShort(), 1, count, "weights of a feature");
			int[] which = new int[used];
			double[] values = new double[used];
			for (int i = 0; i < used; i++) {
				which[i] = within(in.readUnsignedShort(), 0, count - 1, "outcome");
				values[i] = in.readFloat();
				if (!Double.isFinite(values[i])) {
					throw new IOException("a weight is no number");
				}
			}
			contexts.add(new Context(which, values));
		}
		return new GISModel(contexts.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
	}

	/** A number read from a file, if it lies within bounds. */
	static int within(int value, int least, int most, String what) throws IOException {
		if (value < least || value > most) {
			throw new IOException(what + ": " + value + " is not between " + least + " and " + most);
		}
		return value;
	}
}
