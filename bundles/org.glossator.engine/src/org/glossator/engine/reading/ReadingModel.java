package org.glossator.engine.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.glossator.text.InputFault;

/**
 * A model that reads closely. It has heads by name, each with labels of which it tells how likely they are at a token; the last head tells how likely
 * a sentence holds a claim. Immutable; any thread.
 * <p>
 * Its file {@code reading.gz} is compressed and big-endian: the int {@code 0x474C5231}; ints: width, heads of attention, layers, inner width, number of
 * pieces, width of their embeddings (rank), positions, shapes, most pieces read at once; the pieces, each as {@link DataInputStream#readUTF} reads it;
 * for each piece a float scale and so many bytes as the rank, the embedding divided by the scale; if the rank is less than the width, a matrix
 * from the one to the other; floats: a row of the width for each position, one for each shape; the norm behind the embeddings: width gains, width biases. For each
 * layer: matrices query, key, value, output; a norm; matrices inner, outer; a norm. Then the number of heads; for each its name, how many labels, and these; a
 * matrix from the width to all labels, in the order of the heads. A matrix is a bias for each output, a scale for each output, and a byte for each weight, all
 * of the first input first; a weight is its byte times its output's scale.
 */
public final class ReadingModel {

	/** The head that tells of a sentence, always the last; it has one label. */
	public static final String SENTENCE = "sentence";

	private static final String NAME = "reading.gz";
	private static final int MAGIC = 0x474C5231;
	private static final int MOST = 1 << 14;
	private static final int MOST_PIECES = 1 << 20;

	private static ReadingModel shipped;

	private final WordPieces pieces;
	private final Encoder encoder;
	private final Matrix told;
	private final Labels labels;
	private final int longest;

	private ReadingModel(WordPieces pieces, Encoder encoder, Matrix told, Labels labels, int longest) {
		this.pieces = pieces;
		this.encoder = encoder;
		this.told = told;
		this.labels = labels;
		this.longest = longest;
	}

	/**
	 * The model that ships; read when first asked for, then kept.
	 *
	 * @throws IOException if it is not there or damaged
	 */
	public static synchronized ReadingModel shipped() throws IOException {
		if (shipped == null) {
			try (InputStream in = ReadingModel.class.getResourceAsStream("/models/" + NAME)) {
				if (in == null) {
					throw new IOException("The model of close reading is missing; switch the engine reading off or install Glossator with it.");
				}
				shipped = read(in);
			} catch (Damaged fault) {
				throw new IOException("The model of close reading is damaged; install Glossator anew.", fault.getCause());
			}
		}
		return shipped;
	}

	/**
	 * The model {@code reading.gz} in a folder; with null the one that ships.
	 *
	 * @throws IOException if it is not there or damaged
	 */
	public static ReadingModel of(Path folder) throws IOException {
		if (folder == null) {
			return shipped();
		}
		Path file = folder.resolve(NAME);
		try (InputStream in = Files.newInputStream(file)) {
			return read(in);
		} catch (NoSuchFileException fault) {
			throw new InputFault(file, 0, "There is no model of close reading here; take the parameter \"models\" out of the pipeline.", fault);
		} catch (Damaged fault) {
			throw new InputFault(file, 0, "The model of close reading is damaged; fetch it again.", fault.getCause());
		}
	}

	/** What was read is no whole model. */
	private static final class Damaged extends Exception {
		private static final long serialVersionUID = 1L;

		Damaged(Exception cause) {
			super(cause);
		}
	}

	private static ReadingModel read(InputStream stream) throws Damaged {
		try {
			ModelInput in = new ModelInput(new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16)));
			ReadingModel model = read(in);
			in.end();
			return model;
		} catch (IOException | IllegalArgumentException fault) {
			throw new Damaged(fault);
		}
	}

	private static ReadingModel read(ModelInput in) throws IOException {
		in.number(MAGIC, MAGIC);
		int width = in.number(1, MOST);
		int heads = in.number(1, width);
		int layers = in.number(0, MOST);
		int inner = in.number(1, MOST);
		int count = in.number(1, MOST_PIECES);
		int rank = in.number(1, width);
		int positions = in.number(1, MOST);
		int shapes = in.number(WordPieces.SHAPES, MOST);
		// A token must find room between beginning and end.
		int longest = in.number(WordPieces.MOST + 2, positions);
		if (width % heads != 0) {
			throw new IOException("The heads of attention cannot share the width");
		}
		List<String> pieces = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			pieces.add(in.text());
		}
		byte[][] embeddings = new byte[count][];
		float[] scales = new float[count];
		for (int i = 0; i < count; i++) {
			scales[i] = in.floats(1)[0];
			embeddings[i] = in.bytes(rank);
		}
		Matrix widened = rank < width ? in.matrix(rank, width) : null;
		float[][] places = in.rows(positions, width);
		float[][] written = in.rows(shapes, width);
		Norm norm = in.norm(width);
		List<Layer> all = new ArrayList<>();
		for (int i = 0; i < layers; i++) {
			all.add(new Layer(heads, in.matrix(width, width), in.matrix(width, width), in.matrix(width, width), in.matrix(width, width), in.norm(width),
					in.matrix(width, inner), in.matrix(inner, width), in.norm(width), inner));
		}
		List<String> labels = new ArrayList<>();
		int last = 0;
		for (int head = in.number(1, MOST); head > 0; head--) {
			String name = in.text();
			last = in.number(1, MOST);
			for (int i = 0; i < last; i++) {
				labels.add(name);
				labels.add(in.text());
			}
		}
		if (last != 1 || !labels.get(labels.size() - 2).equals(SENTENCE)) {
			throw new IOException("The last head does not tell of sentences");
		}
		Matrix told = in.matrix(width, labels.size() / 2);
		return new ReadingModel(new WordPieces(pieces), new Encoder(embeddings, scales, widened, places, written, norm, all), told,
				Labels.of(labels.subList(0, labels.size() - 2)), longest);
	}

	/** The pieces that it knows. */
	WordPieces pieces() {
		return pieces;
	}

	/** The labels it tells of a token. */
	public Labels labels() {
		return labels;
	}

	/** How many pieces it reads at once, at most. */
	int longest() {
		return longest;
	}

	/**
	 * Reads pieces that stand together: for each a number for each of {@link #labels}, not yet probabilities, and behind them one for the claim.
	 *
	 * @param shapes of the pieces, as {@link WordPieces#shape} tells them
	 */
	float[][] read(int[] ids, int[] shapes) {
		float[][] out = new float[ids.length][labels.size() + 1];
		told.of(encoder.read(ids, shapes), out);
		return out;
	}
}
