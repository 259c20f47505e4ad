package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody else may have written. */
class ModelStoreTest {

	@TempDir
	Path corpus;
	private ModelStore store;
	private ModelCard card;

	@BeforeEach
	void train() throws IOException {
		store = new ModelStore(corpus);
		card = new Training(1).train(Harbour.SHIP, Harbour.reports(3, 1), store, () -> false);
	}

	/** A store with these bytes as the model and a card that vouches for them. */
	private ModelCard forged(byte[] bytes) throws IOException {
		ModelCard forged = new ModelCard("ship", 1, card.trained(), card.annotators(), card.documents(), card.sets(), 1, 0, 0, 1, ModelStore.sha256(bytes), bytes.length,
				card.figures(), card.parts(), card.curve());
		store.save(forged, bytes);
		return forged;
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(bytes);
		}
		return out.toByteArray();
	}

	private byte[] plain() throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(store.model(card).bytes())).readAllBytes();
	}

	private static void toldWell(InputFault fault) {
		assertTrue(fault.getMessage().endsWith(".") && fault.getMessage().contains("models") && fault.getMessage().lines().count() == 1, fault.getMessage());
	}

	@Test
	void rememberedStrings_areCountedForAndAgainst() throws IOException {
		Map<String, Integer> expected = new TreeMap<>();
		for (AnnotatedDocument report : Harbour.reports(3, 1)) {
			for (AnnotationRecord record : report.annotations()) {
				expected.merge(((SpanRecord) record).span().coveredText(report.text()) + " " + record.values().get("sort"), 1, Integer::sum);
			}
		}
		Map<String, Integer> given = new TreeMap<>();
		for (Remembered each : store.remembered(card)) {
			assertEquals("ship", each.layer());
			assertEquals(each.otherwise() + each.rejected() + each.left(), each.against());
			given.merge(each.words() + " " + each.label(), each.given(), Integer::sum);
		}
		assertEquals(expected, given);
	}

	@Test
	void exchangedModel_isNoticedByItsHash() throws IOException {
		Path file;
		try (var files = Files.list(corpus.resolve("models"))) {
			file = files.filter(each -> each.toString().endsWith(".model")).findFirst().orElseThrow();
		}
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		toldWell(assertThrows(InputFault.class, () -> store.model(card)));
		Files.delete(file);
		toldWell(assertThrows(InputFault.class, () -> store.model(card)));
	}

	@Test
	void cutAndAlteredModels_areRefusedOrHarmless() throws IOException {
		byte[] plain = plain();
		SplittableRandom random = new SplittableRandom(3);
		int refused = 0;
		for (int round = 0; round < 300; round++) {
			byte[] bytes = random.nextBoolean() ? java.util.Arrays.copyOf(plain, random.nextInt(plain.length)) : plain.clone();
			for (int i = 1 + random.nextInt(3); i > 0 && bytes.length > 0; i--) {
				bytes[random.nextInt(Math.min(bytes.length, 4000))] = (byte) random.nextInt(256);
			}
			ModelCard forged = forged(gzip(bytes));
			try {
				store.model(forged);
				new Recommenders(corpus, Harbour.SCHEMA).suggest(new TextCutter().cut(Harbour.reports(1, 2).get(0).text(), ""), null);
			} catch (InputFault fault) {
				refused++;
				toldWell(fault);
			}
		}
		assertTrue(refused > 100, "refused " + refused);
	}

	@Test
	void bombs_endEarly() throws IOException {
		byte[] zeros = new byte[100 << 20];
		toldWell(assertThrows(InputFault.class, () -> store.model(forged(gzip(zeros)))));
		ByteArrayOutputStream endless = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(endless))) {
			out.writeInt(0x676c6d31);
			out.writeUTF("ship");
			out.writeInt(30_000);
			for (int i = 0; i < 30_000; i++) {
				// More than a model may unfold to.
				out.writeUTF("a".repeat(4_000) + i);
				out.writeShort(0);
				out.writeBoolean(true);
				out.writeUTF("");
				out.writeShort(0);
				out.writeShort(0);
				out.writeShort(0);
			}
		}
		toldWell(assertThrows(InputFault.class, () -> store.model(forged(endless.toByteArray()))));
	}

	@Test
	void hugeCounts_areNotBelieved() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(0x676c6d31);
			out.writeUTF("ship");
			out.writeInt(0);
			out.writeBoolean(true);
			out.writeInt(Integer.MAX_VALUE);
		}
		toldWell(assertThrows(InputFault.class, () -> store.model(forged(gzip(bytes.toByteArray())))));
	}

	@Test
	void brokenCards_areToldWithFileAndWhatToDo() throws IOException {
		Path file = corpus.resolve("models/layer-ship.json");
		String good = Files.readString(file);
		for (String bad : List.of("", "[]", "{", "nonsense", "{\"format\":2}", "{\"format\":1}", good.replace("\"version\" : 1", "\"version\" : -3"),
				good.replace("\"threshold\" : 0", "\"threshold\" : 7"), good.replace("\"layer\" : \"ship\"", "\"layer\" : \"../../ship\""),
				good.replace("\"sha256\" : \"", "\"sha256\" : \"../../"), "[".repeat(100_000))) {
			Files.writeString(file, bad);
			toldWell(assertThrows(InputFault.class, () -> {
				Recommenders recommenders = new Recommenders(corpus, (layer, feature) -> true);
				recommenders.suggest(new TextCutter().cut("A ship.", ""), null);
			}, bad));
		}
	}

	@Test
	void brokenSettings_areTold() throws IOException {
		Files.writeString(corpus.resolve("models/recommenders.json"), "{\"format\":1,\"layers\":{\"ship\":{\"on\":true,\"precision\":80}}}");
		toldWell(assertThrows(InputFault.class, () -> store.settings()));
	}

	@Test
	void settings_comeBackAsTheyWere() throws IOException {
		RecommenderSettings settings = new RecommenderSettings(List.of("amina", "b\u00e9n"),
				Map.of("ship", new RecommenderSettings.Layer(false, 0.95), "\u0448\u0438\u0440", new RecommenderSettings.Layer(true, 0)));
		store.settings(settings);
		assertEquals(settings, store.settings());
		assertEquals(RecommenderSettings.Layer.DEFAULT, store.settings().layer("other"));
		assertEquals(1, store.cards().size(), "settings are no card");
	}

	@Test
	void layersOfAnyName_haveFilesOfTheirOwn() throws IOException {
		assertEquals("layer-ship", ModelStore.fileName("ship"));
		for (String name : List.of("../x", "con", "a/b", "A", "a", "\u0416", "a b", "_41_", "")) {
			assertTrue(ModelStore.fileName(name).matches("[a-z0-9_-]+"), name);
		}
		assertNotEquals(ModelStore.fileName("A"), ModelStore.fileName("_41_"));
		assertNotEquals(ModelStore.fileName("A"), ModelStore.fileName("a"));
		store.delete("ship");
		assertTrue(store.isEmpty());
		try (var files = Files.list(corpus.resolve("models"))) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void textOfHashes_isUtf8() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ModelStore.sha256("abc".getBytes(StandardCharsets.UTF_8)));
	}
}
