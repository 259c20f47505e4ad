package org.glossator.core.spans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;

import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;

/** Every way a file can be broken is one sentence with the file and the line. */
class SpansFaultTest {

	private static final Path FILE = Path.of("annotations", "anna", "wire-01.spans");
	private static final String HEAD = "glossator-spans 1\ndocument\twire-01\nnext\t5\n\n";

	private static void assertFault(int line, String says, String content) {
		assertFault(line, says, content.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertFault(int line, String says, byte[] content) {
		InputFault fault = assertThrows(InputFault.class, () -> SpansResource.parse(FILE, content));
		assertTrue(fault.getMessage().contains(says), fault.getMessage());
		assertTrue(fault.getMessage().startsWith(FILE.toString()), fault.getMessage());
		assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
		assertEquals(line, fault.line(), fault.getMessage());
		assertEquals(FILE, fault.file());
	}

	@Test
	void anotherFile_isRefused() {
		assertFault(0, "is no .spans file", "");
		assertFault(1, "is no .spans file", "<?xml version=\"1.0\"?>\n");
		assertFault(1, "is no .spans file", "glossator-spans\n");
	}

	@Test
	void newerFormat_isRefused() {
		assertFault(1, "of format 2, which this program does not know; open it with a newer Glossator", HEAD.replace("spans 1", "spans 2"));
		assertFault(1, "of format 1.5", HEAD.replace("spans 1", "spans 1.5"));
	}

	@Test
	void brokenHeader_isToldWithItsLine() {
		assertFault(3, "ends within its header", "glossator-spans 1\ndocument\td\nnext\t1\n");
		assertFault(2, "key, a tab and a value", "glossator-spans 1\ndocument d\n\n");
		assertFault(2, "must be a whole number, not x", "glossator-spans 1\nnext\tx\n\n");
	}

	@Test
	void meaninglessLine_isToldWithItsNumber() {
		assertFault(5, "begins with none of", HEAD + "spam\t0-1\tan1\tentity\n");
		assertFault(6, "begins with none of", HEAD + "span\t0-1\tan1\tentity\n\n");
		assertFault(5, "is no name=value", HEAD + "span\t0-1\tan1\tentity\tkind\n");
	}

	@Test
	void brokenOffsets_areTold() {
		for (String offsets : new String[] { "", "1", "1-", "-1-2", "1-2-3", "1-2,", "1-2,3", "x-2", "1- 2", "1-99999999999", "99999999999-1" }) {
			assertFault(5, "must be begin-end", HEAD + "span\t" + offsets + "\tan1\tentity\n");
		}
		assertFault(5, "No span goes from 4 to 2", HEAD + "span\t4-2\tan1\tentity\n");
		assertFault(5, "No span goes from 9 to 8", HEAD + "span\t0-1,9-8\tan1\tentity\n");
	}

	@Test
	void missingFields_areTold() {
		assertFault(5, "ends too early", HEAD + "span\t0-1\tan1\n");
		assertFault(5, "must be begin-end", HEAD + "span\t0-1\n");
		assertFault(5, "id is missing", HEAD + "span\t0-1\t\tentity\n");
		assertFault(5, "ends too early", HEAD + "relation\tan1\ttarget\tan2\n");
		assertFault(5, "ends too early", HEAD + "chain\tan1\tcoref\n");
		assertFault(5, "ends too early", HEAD + "document\tan1\n");
	}

	@Test
	void brokenProvenance_isTold() {
		assertFault(5, "must be suggested, accepted or rejected, not maybe", HEAD + "span\t0-1\tan1\tentity\t@status=maybe\n");
		assertFault(5, "number from 0 to 1, not 2", HEAD + "span\t0-1\tan1\tentity\t@confidence=2\n");
		assertFault(5, "number from 0 to 1, not much", HEAD + "span\t0-1\tan1\tentity\t@confidence=much\n");
		assertFault(5, "must be manual, engine or import, not x", HEAD + "span\t0-1\tan1\tentity\t@origin=x\t@origin.name=y\n");
		assertFault(5, "must stand before the values", HEAD + "span\t0-1\tan1\tentity\tkind=PER\t@status=accepted\n");
	}

	@Test
	void brokenEscapes_areTold() {
		assertFault(5, "escape \\q means nothing", HEAD + "span\t0-1\tan1\tentity\tkind=\\q\n");
		assertFault(5, "stands alone at the end", HEAD + "span\t0-1\tan1\tentity\tkind=x\\\n");
		assertFault(5, "four hexadecimal digits", HEAD + "span\t0-1\tan1\tentity\tkind=\\u12\n");
		assertFault(5, "four hexadecimal digits", HEAD + "span\t0-1\tan1\tentity\tkind=\\u+123\n");
	}

	@Test
	void fileCutOffWithinALine_isToldAndNotReadAsIfWhole() {
		assertFault(5, "was cut off within this line", HEAD + "span\t0-1\tan1\tent");
	}

	@Test
	void idUsedTwice_isTold() {
		assertFault(6, "id an1 stands in an earlier line too", HEAD + "span\t0-1\tan1\tentity\nrelation\tan1\ttarget\tan1\tan1\n");
	}

	@Test
	void conflictMarkers_areCalledByTheirName() {
		assertFault(5, "conflict marker of git", HEAD + "<<<<<<< HEAD\nspan\t0-1\tan1\tentity\n");
		assertFault(3, "conflict marker of git", "glossator-spans 1\ndocument\td\n<<<<<<< HEAD\nnext\t1\n=======\nnext\t2\n>>>>>>> x\n\n");
	}

	@Test
	void otherEncodings_areRefused() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes((HEAD + "span\t0-1\tan1\tentity\tkind=").getBytes(StandardCharsets.UTF_8));
		bytes.write(0xe9);
		bytes.write('\n');
		assertFault(5, "not UTF-8", bytes.toByteArray());
	}

	@Test
	void anyCutOrFlippedByte_isReadOrAFault_neverAnythingElse() {
		byte[] whole = SpansRoundTripTest.bytes(RandomSets.set(RandomSets.records(new SplittableRandom(9), 30)));
		SplittableRandom random = new SplittableRandom(10);
		for (int i = 0; i < 3000; i++) {
			byte[] broken = java.util.Arrays.copyOf(whole, random.nextInt(3) == 0 ? random.nextInt(whole.length) : whole.length);
			for (int flips = random.nextInt(3); flips > 0 && broken.length > 0; flips--) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			}
			try {
				SpansResource.parse(FILE, broken);
			} catch (InputFault expected) {
				assertEquals(FILE, expected.file(), "step " + i);
			}
		}
	}
}
