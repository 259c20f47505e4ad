package org.glossator.engine.reading;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A model with random weights, written in the file format, that also computes what is right by itself, in double precision and without haste. */
public final class TinyModel {

	/** Width, heads of attention, layers, inner width and rank of embeddings. */
	public record Size(int width, int heads, int layers, int inner, int rank) {
		public static final Size TINY = new Size(8, 2, 2, 12, 8);
	}

	public static final List<String> PIECES = List.of("[UNK]", "the", "minister", "said", "troop", "##s", "left", "[CLS]", ".", "al", "##eppo", "##e", "a", "b", "1", "[SEP]", ",", "e", "rain", "##ed", "it");
	public static final List<List<String>> HEADS = List.of(List.of("name", "O", "B-PER", "I-PER"), List.of("claim", "O", "B", "I"), List.of("sentence", "claim"));
	public static final int LONGEST = 126;

	private static final int SHAPES = 6;
	private final Random random;
	private final Size size;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final DataOutputStream out = new DataOutputStream(bytes);
	private final double[][] embeddings;
	private final Product widened;
	private final double[][] positions;
	private final double[][] shapes;
	private final double[][] norm;
	private final List<Block> blocks = new ArrayList<>();
	private final Product told;

	private record Product(double[][] weights, double[] bias) {
		double[] of(double[] in) {
			double[] sums = bias.clone();
			for (int i = 0; i < in.length; i++) {
				for (int o = 0; o < sums.length; o++) {
					sums[o] += in[i] * weights[i][o];
				}
			}
			return sums;
		}
	}

	private record Block(Product query, Product key, Product value, Product output, double[][] looked, Product inner, Product outer, double[][] thought) {
	}

	public TinyModel(long seed, Size size) throws IOException {
		this(seed, size, PIECES);
	}

	public TinyModel(long seed, Size size, List<String> pieces) throws IOException {
		random = new Random(seed);
		this.size = size;
		for (int number : new int[] { 0x474C5231, size.width(), size.heads(), size.layers(), size.inner(), pieces.size(), size.rank(), LONGEST + 2, SHAPES, LONGEST }) {
			out.writeInt(number);
		}
		for (String piece : pieces) {
			out.writeUTF(piece);
		}
		embeddings = new double[pieces.size()][];
		for (int i = 0; i < embeddings.length; i++) {
			float scale = write(0.01f * (1 + random.nextFloat()));
			embeddings[i] = bytes(size.rank(), scale);
		}
		widened = size.rank() < size.width() ? product(size.rank(), size.width(), 0) : null;
		positions = rows(LONGEST + 2);
		shapes = rows(SHAPES);
		norm = norm();
		for (int i = 0; i < size.layers(); i++) {
			blocks.add(new Block(square(), square(), square(), square(), norm(), product(size.width(), size.inner(), 1), product(size.inner(), size.width(), 1), norm()));
		}
		out.writeInt(HEADS.size());
		int labels = 0;
		for (List<String> head : HEADS) {
			out.writeUTF(head.get(0));
			out.writeInt(head.size() - 1);
			for (String label : head.subList(1, head.size())) {
				out.writeUTF(label);
				labels++;
			}
		}
		told = product(size.width(), labels, 1);
	}

	private float write(float value) throws IOException {
		out.writeFloat(value);
		return value;
	}

	private double[] floats(int count, float middle, float spread) throws IOException {
		double[] floats = new double[count];
		for (int i = 0; i < count; i++) {
			floats[i] = write(middle + spread * (float) random.nextGaussian());
		}
		return floats;
	}

	private double[] bytes(int count, float scale) throws IOException {
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			int value = random.nextInt(255) - 127;
			out.writeByte(value);
			values[i] = (double) scale * value;
		}
		return values;
	}

	private double[][] rows(int count) throws IOException {
		double[][] rows = new double[count][];
		for (int i = 0; i < count; i++) {
			rows[i] = floats(size.width(), 0, 0.3f);
		}
		return rows;
	}

	private double[][] norm() throws IOException {
		return new double[][] { floats(size.width(), 1, 0.2f), floats(size.width(), 0, 0.2f) };
	}

	private Product square() throws IOException {
		return product(size.width(), size.width(), 1);
	}

	private Product product(int in, int outs, float spread) throws IOException {
		double[] bias = floats(outs, 0, 0.1f * spread);
		double[] scales = new double[outs];
		for (int o = 0; o < outs; o++) {
			scales[o] = write((1 + random.nextFloat()) / 64 / (float) Math.sqrt(in));
		}
		double[][] weights = new double[in][outs];
		for (int i = 0; i < in; i++) {
			for (int o = 0; o < outs; o++) {
				int value = random.nextInt(255) - 127;
				out.writeByte(value);
				weights[i][o] = scales[o] * value;
			}
		}
		return new Product(weights, bias);
	}

	/** The file before it is compressed. */
	byte[] plain() {
		return bytes.toByteArray();
	}

	/** Writes the file into a folder and reads it back. */
	ReadingModel in(Path folder) throws IOException {
		write(folder);
		return ReadingModel.of(folder);
	}

	/** Writes the file into a folder. */
	public Path write(Path folder) throws IOException {
		return write(folder, plain());
	}

	static Path write(Path folder, byte[] plain) throws IOException {
		Path file = folder.resolve("reading.gz");
		try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
			packed.write(plain);
		}
		return file;
	}

	/** What the model tells of pieces that stand together, before it is made probabilities. */
	double[][] read(int[] ids, int[] written) {
		double[][] rows = new double[ids.length][];
		for (int p = 0; p < ids.length; p++) {
			rows[p] = sum(sum(widened == null ? embeddings[ids[p]] : widened.of(embeddings[ids[p]]), positions[p]), shapes[written[p]]);
			rows[p] = normal(rows[p], norm);
		}
		for (Block block : blocks) {
			rows = layer(rows, block);
		}
		double[][] answers = new double[ids.length][];
		for (int p = 0; p < ids.length; p++) {
			answers[p] = told.of(rows[p]);
		}
		return answers;
	}

	private double[][] layer(double[][] rows, Block block) {
		int count = rows.length;
		int part = size.width() / size.heads();
		double[][] next = new double[count][];
		for (int p = 0; p < count; p++) {
			double[] query = block.query().of(rows[p]);
			double[] seen = new double[size.width()];
			for (int head = 0; head < size.heads(); head++) {
				double[] weights = new double[count];
				double total = 0;
				for (int k = 0; k < count; k++) {
					double[] key = block.key().of(rows[k]);
					double dot = 0;
					for (int i = head * part; i < (head + 1) * part; i++) {
						dot += query[i] * key[i];
					}
					weights[k] = Math.exp(dot / Math.sqrt(part));
					total += weights[k];
				}
				for (int k = 0; k < count; k++) {
					double[] value = block.value().of(rows[k]);
					for (int i = head * part; i < (head + 1) * part; i++) {
						seen[i] += weights[k] / total * value[i];
					}
				}
			}
			double[] looked = normal(sum(rows[p], block.output().of(seen)), block.looked());
			double[] inner = block.inner().of(looked);
			for (int i = 0; i < inner.length; i++) {
				inner[i] = inner[i] / 2 * (1 + erf(inner[i] / Math.sqrt(2)));
			}
			next[p] = normal(sum(looked, block.outer().of(inner)), block.thought());
		}
		return next;
	}

	/** The error function by its series, and 1 where that would lose its digits. */
	static double erf(double x) {
		if (Math.abs(x) > 5) {
			return Math.signum(x);
		}
		double sum = 0;
		double term = x;
		for (int n = 0; n < 120; n++) {
			sum += term / (2 * n + 1);
			term *= -x * x / (n + 1);
		}
		return 2 / Math.sqrt(Math.PI) * sum;
	}

	private static double[] sum(double[] a, double[] b) {
		double[] sum = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			sum[i] = a[i] + b[i];
		}
		return sum;
	}

	private static double[] normal(double[] row, double[][] norm) {
		double mean = 0;
		for (double value : row) {
			mean += value / row.length;
		}
		double variance = 0;
		for (double value : row) {
			variance += (value - mean) * (value - mean) / row.length;
		}
		double[] normal = new double[row.length];
		for (int i = 0; i < row.length; i++) {
			normal[i] = (row[i] - mean) / Math.sqrt(variance + 1e-12) * norm[0][i] + norm[1][i];
		}
		return normal;
	}
}
