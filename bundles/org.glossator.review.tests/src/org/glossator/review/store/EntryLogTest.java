package org.glossator.review.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.InputFault;
import org.glossator.text.record.FeatureValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntryLogTest {

	private static final Instant TIME = Instant.parse("2026-11-22T09:30:00Z");

	private static Entry entry(int minute, String text) {
		return Entry.of("comment", TIME.plusSeconds(60L * minute), "anna", FeatureValues.of("text", text));
	}

	@Test
	void anyText_comesBackAsItWas() throws IOException {
		String hard = "tab\t line\n return\r back\\ \\t = \uD83D\uDE00 \u0627\u0644 e\u0301";
		Entry entry = Entry.of("ki\tnd", TIME, "an=na", FeatureValues.of("na=me", hard, "na=me", "", "a\\b", "=="));
		EntryLog log = EntryLog.empty("threads").with(List.of(entry));
		EntryLog back = EntryLog.parse(null, log.bytes(), "threads");
		assertEquals(List.of(entry), back.entries());
		assertArrayEquals(log.bytes(), back.bytes());
		assertEquals(3, new String(log.bytes(), StandardCharsets.UTF_8).split("\n").length);
	}

	@Test
	void twoVersionsPutTogether_sameBytesEitherWay() throws IOException {
		for (long seed = 0; seed < 100; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<Entry> a = new ArrayList<>();
			List<Entry> b = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				Entry entry = entry(random.nextInt(5), "text " + random.nextInt(6));
				(random.nextBoolean() ? a : b).add(entry);
			}
			EntryLog left = EntryLog.empty("threads").with(a);
			EntryLog right = EntryLog.empty("threads").with(b);
			assertArrayEquals(left.with(right).bytes(), right.with(left).bytes(), "seed " + seed);
			assertTrue(left.with(right).entries().containsAll(a) && left.with(right).entries().containsAll(b), "seed " + seed);
		}
	}

	@Test
	void windowsLineEnds_areRead() throws IOException {
		EntryLog log = EntryLog.empty("threads").with(List.of(entry(0, "x")));
		byte[] windows = new String(log.bytes(), StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
		assertEquals(log.entries(), EntryLog.parse(null, windows, "threads").entries());
	}

	@Test
	void brokenLine_namesFileAndLine() {
		byte[] bytes = "glossator-threads 1\n\ncomment\tnever\tid\tanna\n".getBytes(StandardCharsets.UTF_8);
		InputFault fault = assertThrows(InputFault.class, () -> EntryLog.parse(Path.of("x.threads"), bytes, "threads"));
		assertEquals(3, fault.line());
		assertTrue(fault.getMessage().startsWith("x.threads, line 3: "), fault.getMessage());
	}

	@Test
	void otherSortNewerFormatAndConflictMark_refused() {
		for (String text : List.of("", "glossator-decisions 1\n", "glossator-threads 2\n", "glossator-threads 1\n\n<<<<<<< ours\n",
				"glossator-threads 1\n\nx\ty\n")) {
			assertThrows(InputFault.class, () -> EntryLog.parse(null, text.getBytes(StandardCharsets.UTF_8), "threads"), text);
		}
		assertThrows(InputFault.class, () -> EntryLog.parse(null, new byte[] { (byte) 0xff, 'a' }, "threads"));
	}

	@Test
	void entriesAdded_areOnDiskAndNotTwice(@TempDir Path folder) throws IOException {
		ReviewStore store = new ReviewStore(folder);
		store.add("wire-01", Sort.THREADS, List.of(entry(2, "b")));
		store.add("wire-01", Sort.THREADS, List.of(entry(1, "a"), entry(2, "b")));
		assertEquals(List.of(entry(1, "a"), entry(2, "b")), new ReviewStore(folder).entries("wire-01", Sort.THREADS));
		assertEquals(List.of("wire-01"), store.documents(Sort.THREADS));
		assertEquals(List.of(), store.documents(Sort.DECISIONS));
		try (var files = Files.list(folder.resolve("review"))) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void brokenFile_isNotOverwritten(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("review/wire-01.threads");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "mine");
		assertThrows(InputFault.class, () -> new ReviewStore(folder).add("wire-01", Sort.THREADS, List.of(entry(1, "a"))));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void idThatIsNoFileName_refused(@TempDir Path folder) {
		assertThrows(IllegalArgumentException.class, () -> new ReviewStore(folder).entries("../x", Sort.THREADS));
	}
}
