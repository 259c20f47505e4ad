package org.glossator.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.glossator.engine.reading.TinyModel.Size;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingModelTest {

	/** Where the header has which number. */
	private static final int WIDTH = 4;
	private static final int HEADS = 8;
	private static final int LAYERS = 12;
	private static final int PIECES = 20;
	private static final int RANK = 24;
	private static final int POSITIONS = 28;
	private static final int LONGEST = 36;

	@TempDir
	Path folder;

	private void refused(String what) {
		InputFault fault = assertThrows(InputFault.class, () -> ReadingModel.of(folder), what);
		assertEquals(folder.resolve("reading.gz"), fault.file(), what);
		assertTrue(fault.getMessage().endsWith(".") && fault.getMessage().lines().count() == 1, fault.getMessage());
	}

	@Test
	void whatTheFileSays_isWhatTheModelKnows() throws Exception {
		ReadingModel model = new TinyModel(1, Size.TINY).in(folder);
		assertEquals(List.of("name", "O", "name", "B-PER", "name", "I-PER", "claim", "O", "claim", "B", "claim", "I"), model.labels().pairs());
		assertEquals(TinyModel.LONGEST, model.longest());
		assertEquals(TinyModel.PIECES.indexOf("[SEP]"), model.pieces().end());
	}

	@Test
	void missingModel_isToldInOneSentence() {
		refused("nothing there");
	}

	@Test
	void fileCutShort_isToldInOneSentence() throws Exception {
		byte[] plain = new TinyModel(1, Size.TINY).plain();
		for (int length = 0; length < plain.length; length += 1 + length / 20) {
			TinyModel.write(folder, Arrays.copyOf(plain, length));
			refused("the first " + length + " bytes");
		}
		TinyModel.write(folder, Arrays.copyOf(plain, plain.length - 1));
		refused("all but a byte");
		TinyModel.write(folder, Arrays.copyOf(plain, plain.length + 1));
		refused("a byte too many");
		byte[] packed = Files.readAllBytes(TinyModel.write(folder, plain));
		for (int length : new int[] { 0, 1, 9, packed.length / 2, packed.length - 9, packed.length - 1 }) {
			Files.write(folder.resolve("reading.gz"), Arrays.copyOf(packed, length));
			refused("packed, the first " + length + " bytes");
		}
		Files.write(folder.resolve("reading.gz"), plain);
		refused("not packed");
	}

	@Test
	void aByteThatIsAnother_isNoticed() throws Exception {
		byte[] packed = Files.readAllBytes(new TinyModel(1, Size.TINY).write(folder));
		Random random = new Random(4);
		for (int i = 0; i < 300; i++) {
			byte[] damaged = packed.clone();
			// Behind gzip's own header, whose flags and date may be anything.
			damaged[10 + random.nextInt(packed.length - 10)] ^= (byte) (1 << random.nextInt(8));
			Files.write(folder.resolve("reading.gz"), damaged);
			refused("damage " + i + " of seed 4");
		}
	}

	@Test
	void numbersThatCannotBe_areRefusedBeforeMemoryIsAskedFor() throws Exception {
		byte[] plain = new TinyModel(1, Size.TINY).plain();
		for (int[] change : new int[][] { { 0, 7 }, { WIDTH, 0 }, { WIDTH, -8 }, { WIDTH, Integer.MAX_VALUE }, { HEADS, 0 }, { HEADS, 3 }, { HEADS, 16 }, { LAYERS, -1 }, { LAYERS, Integer.MAX_VALUE },
				{ PIECES, 0 }, { PIECES, Integer.MAX_VALUE }, { RANK, 0 }, { RANK, 9 }, { POSITIONS, 125 }, { POSITIONS, Integer.MAX_VALUE }, { LONGEST, 9 }, { LONGEST, 129 } }) {
			byte[] changed = plain.clone();
			ByteBuffer.wrap(changed).putInt(change[0], change[1]);
			TinyModel.write(folder, changed);
			refused(Arrays.toString(change));
		}
	}

	@Test
	void weightThatIsNoNumber_isRefused() throws Exception {
		byte[] plain = new TinyModel(1, Size.TINY).plain();
		for (float weight : new float[] { Float.NaN, Float.POSITIVE_INFINITY }) {
			byte[] changed = plain.clone();
			// The bias of the last matrix, of seven labels.
			ByteBuffer.wrap(changed).putFloat(plain.length - 7 * (Size.TINY.width() + 8), weight);
			TinyModel.write(folder, changed);
			refused(String.valueOf(weight));
		}
	}

	@Test
	void piecesOrHeadsThatLackSomething_areRefused() throws Exception {
		new TinyModel(1, Size.TINY, List.of("[CLS]", "[UNK]", "a")).write(folder);
		refused("no end of sentences");
		byte[] plain = new TinyModel(1, Size.TINY).plain();
		for (String[] change : new String[][] { { "sentence", "sentance" }, { "claim", "cl\u00ff\u00ffm" } }) {
			String text = new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1);
			TinyModel.write(folder, text.replace(change[0], change[1]).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
			refused(change[1]);
		}
	}
}
