package org.glossator.engine.reading;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads the parts of a model. Numbers that cannot be right end in an IOException before memory is asked for. */
final class ModelInput {

	private final DataInputStream in;

	ModelInput(DataInputStream in) {
		this.in = in;
	}

	/** A number from {@code least} to {@code most}. */
	int number(int least, int most) throws IOException {
		int number = in.readInt();
		if (number < least || number > most) {
			throw new IOException(number + " where " + least + " to " + most + " is expected");
		}
		return number;
	}

	String text() throws IOException {
		return in.readUTF();
	}

	byte[] bytes(int count) throws IOException {
		byte[] bytes = new byte[count];
		in.readFully(bytes);
		return bytes;
	}

	float[] floats(int count) throws IOException {
		float[] floats = new float[count];
		ByteBuffer.wrap(bytes(count * Float.BYTES)).asFloatBuffer().get(floats);
		for (float value : floats) {
			if (!Float.isFinite(value)) {
				throw new IOException("A weight is no number");
			}
		}
		return floats;
	}

	float[][] rows(int count, int width) throws IOException {
		float[][] rows = new float[count][];
		for (int i = 0; i < count; i++) {
			rows[i] = floats(width);
		}
		return rows;
	}

	Matrix matrix(int inputs, int outputs) throws IOException {
		float[] bias = floats(outputs);
		float[] scales = floats(outputs);
		float[][] rows = new float[inputs][];
		for (int i = 0; i < inputs; i++) {
			byte[] bytes = bytes(outputs);
			rows[i] = new float[outputs];
			for (int o = 0; o < outputs; o++) {
				rows[i][o] = scales[o] * bytes[o];
			}
		}
		return new Matrix(rows, bias);
	}

	Norm norm(int width) throws IOException {
		return new Norm(floats(width), floats(width));
	}

	/** To be called when all was read; then the checksum is looked at too. */
	void end() throws IOException {
		if (in.read() >= 0) {
			throw new IOException("There is more than the model");
		}
	}
}
