package org.glossator.engine.learning;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import opennlp.tools.ml.maxent.GISModel;

/**
 * All that was learned for one layer. Immutable; any thread.
 *
 * @param layer the layer's name
 * @param memory strings and what was decided on them
 * @param names the name finder's weights, or null where there is none
 * @param sentences the classifier of sentences, or null where there is none
 * @param documents the classifier of documents, or null where the layer is of spans
 * @param tags one classifier for each feature that has values, the label's first where the layer has one
 * @param calibrations from a part's score to a confidence
 */
record LayerModel(String layer, MemoryPart memory, GISModel names, SentencePart sentences, DocumentPart documents, List<TagPart> tags,
		Map<Part, Calibration> calibrations) {

	private static final int MAGIC = 0x676c6d32;
	/** Before documents were learned. */
	private static final int FIRST_MAGIC = 0x676c6d31;
	private static final int MOST_TAGS = 200;
	/** A model that unfolds to more than this is refused. */
	private static final long MOST_BYTES = 64L << 20;

	LayerModel {
		tags = List.copyOf(tags);
		calibrations = Map.copyOf(calibrations);
	}

	LayerModel withCalibrations(Map<Part, Calibration> others) {
		return new LayerModel(layer, memory, names, sentences, documents, tags, others);
	}

	Calibration calibration(Part part) {
		return calibrations.getOrDefault(part, Calibration.NONE);
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
			out.writeInt(MAGIC);
			out.writeUTF(layer);
			memory.write(out);
			ModelFile.write(names, out);
			ModelFile.write(sentences == null ? null : sentences.model(), out);
			out.writeBoolean(sentences != null && sentences.withStop());
			out.writeShort(tags.size());
			for (TagPart tag : tags) {
				out.writeUTF(tag.feature());
				out.writeUTF(tag.only() == null ? "" : tag.only());
				ModelFile.write(tag.model(), out);
			}
			for (Part part : Part.values()) {
				calibration(part).write(out);
			}
			out.writeBoolean(documents != null);
			if (documents != null) {
				out.writeUTF(documents.feature());
				out.writeUTF(documents.only() == null ? "" : documents.only());
				ModelFile.write(documents.model(), out);
			}
		}
		return bytes.toByteArray();
	}

	/** @throws IOException if the bytes are no such model, with a few words on what is wrong */
	static LayerModel read(byte[] bytes) throws IOException {
		try (DataInputStream in = new DataInputStream(new Bounded(new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))))) {
			int magic = in.readInt();
			if (magic != MAGIC && magic != FIRST_MAGIC) {
				throw new IOException("it is of another form or version");
			}
			String layer = in.readUTF();
			MemoryPart memory = MemoryPart.read(in);
			GISModel names = ModelFile.read(in);
			if (names != null && (names.getNumOutcomes() != 3 || names.getIndex("other") != 0)) {
				throw new IOException("its name finder has other outcomes");
			}
			GISModel sentences = ModelFile.read(in);
			if (sentences != null && (sentences.getNumOutcomes() != 2 || sentences.getIndex("yes") != 1)) {
				throw new IOException("its sentence classifier has other outcomes");
			}
			boolean withStop = in.readBoolean();
			List<TagPart> tags = new ArrayList<>();
			int size = ModelFile.within(in.readUnsignedShort(), 0, MOST_TAGS, "features");
			for (int i = 0; i < size; i++) {
				String feature = in.readUTF();
				String only = in.readUTF();
				GISModel model = ModelFile.read(in);
				tags.add(new TagPart(feature, model == null ? only : null, model));
			}
			Map<Part, Calibration> calibrations = new TreeMap<>();
			for (Part part : Part.values()) {
				if (magic == MAGIC || part != Part.DOCUMENTS) {
					calibrations.put(part, Calibration.read(in));
				}
			}
			DocumentPart documents = magic == MAGIC && in.readBoolean() ? documents(in) : null;
			return new LayerModel(layer, memory, names, sentences == null ? null : new SentencePart(sentences, withStop), documents, tags, calibrations);
		} catch (RuntimeException fault) {
			throw new IOException("it is damaged", fault);
		}
	}

	private static DocumentPart documents(DataInputStream in) throws IOException {
		String feature = in.readUTF();
		String only = in.readUTF();
		GISModel model = ModelFile.read(in);
		return new DocumentPart(feature, model == null ? only : null, model);
	}

	/** Ends a file that unfolds without end. */
	private static final class Bounded extends InputStream {
		private final InputStream in;
		private long left = MOST_BYTES;

		Bounded(InputStream in) {
			this.in = in;
		}

		private void spend(long count) throws IOException {
			left -= Math.max(0, count);
			if (left < 0) {
				throw new IOException("it unfolds to more than " + (MOST_BYTES >> 20) + " MB");
			}
		}

		@Override
		public int read() throws IOException {
			spend(1);
			return in.read();
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			int count = in.read(buffer, from, length);
			spend(count);
			return count;
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}
}
