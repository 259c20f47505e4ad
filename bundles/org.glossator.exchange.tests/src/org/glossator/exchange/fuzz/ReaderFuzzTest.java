package org.glossator.exchange.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Progress;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.brat.BratFormat;
import org.glossator.exchange.conll.Conll2002Format;
import org.glossator.exchange.conll.Conll2003Format;
import org.glossator.exchange.doccano.DoccanoFormat;
import org.glossator.exchange.jsonl.JsonlFormat;
import org.glossator.exchange.labelstudio.LabelStudioFormat;
import org.glossator.exchange.ptc.PtcFormat;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Techniques;
import org.glossator.exchange.semeval.SemevalFormat;
import org.glossator.exchange.spansjsonl.SpansFormat;
import org.glossator.exchange.standoff.StandoffFormat;
import org.glossator.exchange.table.CsvFormat;
import org.glossator.exchange.table.TsvFormat;
import org.glossator.exchange.tei.TeiFormat;
import org.glossator.exchange.webannotation.WebAnnotationFormat;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files damaged at random are read or refused, and nothing else happens: no other exception, no endless loop. A fault names
 * its file. The system property {@code glossator.fuzz} multiplies the number of files.
 */
class ReaderFuzzTest {

	private static final int FILES = 150;
	private static final List<String> NASTY = List.of("\u0000", "\uFEFF", "-1", "99999999999999999999", "{", "[", "]}", "\"", "\\", "\\ud800", "\n",
			"\r", "\t", "null", "true", "1e999", "<", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "]]>", ",", ";", ":", "#", "T1\t", "E1\t", "R1\t", "*\t",
			"\uD83D\uDE00", "\u202E", "=", "'", "-DOCSTART-", "B-", "urn:glossator:annotation:", "#string-range(glossator.text,0,9999)", "glossator.p1",
			"{\"id\":{}}", "\"layer\":", "2147483647", "-2147483648", "%", "%zz");

	@TempDir
	private Path folder;

	static Stream<CorpusFormat> formats() {
		return Stream.of(new JsonlFormat(), new StandoffFormat(), new BratFormat(), new Conll2002Format(), new Conll2003Format(), new PtcFormat(),
				new SemevalFormat(), new CsvFormat(), new TsvFormat(), new DoccanoFormat(), new SpansFormat(), new LabelStudioFormat(),
				new WebAnnotationFormat(), new TeiFormat());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void damagedFile_isReadOrRefused(CorpusFormat format) throws IOException {
		int files = FILES * Integer.getInteger("glossator.fuzz", 1);
		List<AnnotatedDocument> known = new ArrayList<>();
		for (long seed = 1; seed <= 4; seed++) {
			known.add(document(format, seed));
		}
		int refused = 0;
		for (int seed = 1; seed <= files; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			AnnotatedDocument document = known.get(random.nextInt(known.size()));
			SchemaSpec schema = schema(format, known.indexOf(document) + 1L);
			Path target = folder.resolve("base" + known.indexOf(document));
			if (!Files.exists(target)) {
				Collected.write(format, schema, List.of(document), target, Map.of());
			}
			Path copy = folder.resolve("copy");
			Path named = damage(target, copy, random);
			try {
				format.read(new ReadRequest(List.of(named), "", schema, random.nextBoolean() ? Collected.known(known) : KnownDocuments.NONE,
						Map.of(), Progress.NONE), new Collected(), new LossReport());
			} catch (InputFault fault) {
				refused++;
				assertNotNull(fault.file(), format.id() + " seed " + seed + ": " + fault.getMessage());
				assertTrue(fault.getMessage().endsWith("."), format.id() + " seed " + seed + ": " + fault.getMessage());
			} catch (IOException | RuntimeException | StackOverflowError e) {
				throw new AssertionError(format.id() + " seed " + seed + ": " + e, e);
			}
		}
		assertTrue(refused > files / 50, format.id() + " refused only " + refused);
	}

	private static SchemaSpec schema(CorpusFormat format, long seed) {
		return format.id().equals("ptc") || format.id().equals("semeval2023") ? Techniques.SCHEMA : new RandomCorpus(seed * 7, true).schema();
	}

	private static AnnotatedDocument document(CorpusFormat format, long seed) {
		RandomCorpus corpus = new RandomCorpus(seed * 7, true);
		SchemaSpec schema = format.id().equals("ptc") || format.id().equals("semeval2023") ? Techniques.SCHEMA : corpus.schema();
		AnnotatedDocument document = corpus.document(schema, "article" + seed, "");
		while (document.annotations().isEmpty() || document.text().isBlank()) {
			document = corpus.document(schema, "article" + seed, "");
		}
		List<AnnotationRecord> records = document.annotations().stream().map(record -> record instanceof SpanRecord span
				&& span.layer().equals("bias") ? span.withValues(FeatureValues.of("technique", "doubt")) : record).toList();
		return document.withAnnotations(records);
	}

	/** Copies a file or folder, one of its files damaged; gives the copy. */
	private static Path damage(Path from, Path to, SplittableRandom random) throws IOException {
		if (Files.isRegularFile(from)) {
			Files.write(to, damaged(Files.readAllBytes(from), random));
			return to;
		}
		List<Path> files;
		try (Stream<Path> all = Files.walk(from)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		Path victim = files.get(random.nextInt(files.size()));
		for (Path file : files) {
			Path copy = to.resolve(from.relativize(file).toString());
			Files.createDirectories(copy.getParent());
			byte[] bytes = Files.readAllBytes(file);
			Files.write(copy, file.equals(victim) ? damaged(bytes, random) : bytes);
		}
		return to;
	}

	private static byte[] damaged(byte[] bytes, SplittableRandom random) throws IOException {
		byte[] now = bytes;
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			int at = random.nextInt(now.length + 1);
			int to = Math.min(now.length, at + 1 + random.nextInt(random.nextInt(5) == 0 ? 200 : 8));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			out.write(now, 0, at);
			switch (random.nextInt(7)) {
				case 0 -> {
					// cut off here
					now = out.toByteArray();
					continue;
				}
				case 1 -> out.write(now, to, now.length - to);
				case 2 -> {
					out.write(now, at, to - at);
					out.write(now, at, now.length - at);
				}
				case 3 -> {
					out.write(random.nextInt(256));
					out.write(now, Math.min(now.length, at + 1), now.length - Math.min(now.length, at + 1));
				}
				case 4 -> {
					int digit = at;
					while (digit < now.length && !Character.isDigit(now[digit])) {
						digit++;
					}
					out.write(now, at, digit - at);
					out.write(Integer.toString(random.nextInt(-5, 400)).getBytes(StandardCharsets.UTF_8));
					out.write(now, Math.min(now.length, digit + 1), now.length - Math.min(now.length, digit + 1));
				}
				case 5 -> out.write(now, Math.max(0, now.length - at), Math.min(at, now.length));
				default -> {
					out.write(NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8));
					out.write(now, at, now.length - at);
				}
			}
			now = out.toByteArray();
		}
		return now;
	}
}
