package org.glossator.engine.ruta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Origin;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
	private static final String TEXT = "Experts believe that the dam is safe. At least 310 people died in Aleppo on Monday.\n";

	@TempDir
	Path corpus;

	private void write(String name, String content) throws Exception {
		Files.createDirectories(corpus.resolve("rules"));
		Files.writeString(corpus.resolve("rules").resolve(name), content);
	}

	private List<SpanRecord> run(String text) throws Exception {
		try (Pipeline made = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			return made.annotate(text, DocumentInfo.ofId("d"), null).stream().filter(SpanRecord.class::isInstance).map(SpanRecord.class::cast)
					.filter(record -> record.provenance().origin().name().startsWith("rule ")).toList();
		}
	}

	@Test
	void match_becomesASuggestionWithFileAndLine() throws Exception {
		write("sources.ruta", "// somebody says so\n\n// and nobody can be asked\n(W{REGEXP(\"experts\", true)} W{REGEXP(\"believe|say\")})\n"
				+ "\t{-> CREATE(Bias, \"technique\" = \"unattributed_source\", \"strength\" = 2)};\n");
		SpanRecord found = run(TEXT).get(0);
		assertEquals("bias", found.layer());
		assertEquals("Experts believe", found.span().coveredText(TEXT));
		assertEquals("unattributed_source", found.values().get("technique"));
		assertEquals("2", found.values().get("strength"));
		assertEquals(Origin.engine("rule sources.ruta:4", ""), found.provenance().origin());
		assertEquals(Status.SUGGESTED, found.provenance().status());
		assertEquals("rule sources.ruta:4 \u2013 and nobody can be asked (nobody decided on it yet)", found.provenance().reason());
		assertEquals(1, run(TEXT).size());
		assertTrue(run("Engineers believe that the dam is safe.").isEmpty());
	}

	@Test
	void sentencesTokensEntitiesAndLayers_areKnownByTheirShortNames() throws Exception {
		write("a.ruta", "DECLARE Dead;\nToken{Token.pos.PosValue == \"VERB\", REGEXP(\"died\") -> MARK(Dead)};\n"
				+ "Sentence{CONTAINS(Dead), CONTAINS(Entity) -> CREATE(Claim, \"type\" = \"quantity\", \"checkworthy\" = 3)};\n"
				+ "Entity.kind == \"GPE\"{-> CREATE(Bias, \"technique\" = \"framing_word\")};\n");
		List<SpanRecord> found = run(TEXT);
		SpanRecord claim = found.stream().filter(record -> record.layer().equals("claim")).findFirst().orElseThrow();
		assertEquals("At least 310 people died in Aleppo on Monday.", claim.span().coveredText(TEXT));
		assertEquals("quantity", claim.values().get("type"));
		assertEquals("3", claim.values().get("checkworthy"));
		SpanRecord bias = found.stream().filter(record -> record.layer().equals("bias")).findFirst().orElseThrow();
		assertEquals("Aleppo", bias.span().coveredText(TEXT), found.toString());
	}

	@Test
	void scriptsRunInOrder_andSeeWhatTheOnesBeforeMade() throws Exception {
		write("1.ruta", "\"Experts\" -> Bias (\"technique\" = \"doubt\");\n");
		write("2.ruta", "Bias{CONTAINS(CW), Bias.technique == \"doubt\" -> CREATE(Claim, \"type\" = \"event\")};\n");
		List<SpanRecord> found = run(TEXT);
		assertTrue(found.stream().anyMatch(r -> r.layer().equals("bias") && r.provenance().origin().name().equals("rule 1.ruta:1")), found.toString());
		assertTrue(found.stream().anyMatch(r -> r.layer().equals("claim") && r.provenance().origin().name().equals("rule 2.ruta:1")), found.toString());
	}

	@Test
	void ruleMayTakeAwayWhatAnEngineFound() throws Exception {
		write("no.ruta", "Entity{-> UNMARK(Entity)};\n");
		try (Pipeline made = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			assertTrue(made.annotate(TEXT, DocumentInfo.ofId("d"), null).stream().noneMatch(record -> record.layer().equals("entity")));
		}
	}

	@Test
	void sameInstance_givesTheSameOnEachText() throws Exception {
		write("b.ruta", "INT n;\nBLOCK(s) Sentence{} {\n  CW{-> n = n + 1, CREATE(Bias, \"technique\" = \"doubt\")};\n}\n");
		try (Pipeline made = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			List<AnnotationRecord> first = made.annotate(TEXT, DocumentInfo.ofId("d"), null);
			made.annotate("Other Words here.", DocumentInfo.ofId("e"), null);
			assertEquals(first, made.annotate(TEXT, DocumentInfo.ofId("d"), null));
			assertTrue(first.stream().anyMatch(record -> record.provenance().origin().name().equals("rule b.ruta:3")), first.toString());
		}
	}

	@Test
	void mistakes_areToldWithFileAndLine() throws Exception {
		String[] bad = { "W{REGEXP(\"a\") -> MARK(Bias)}\n\n;\n\nW{-> MARK(Bias)\n;", "\n\nW{-> MARK(Nonsense)};", "\n\nNonsense{-> MARK(Bias)};",
				"\n\nW{REGEXP(\"a(\") -> MARK(Bias)};", "\n\nW{-> MARK(Bias};", "\n\nDECLARE Nonsense Other;" };
		int[] lines = { 6, 3, 3, 3, 3, 3 };
		for (int i = 0; i < bad.length; i++) {
			write("bad.ruta", bad[i]);
			InputFault fault = assertThrows(InputFault.class, () -> run(TEXT), bad[i]);
			assertEquals(lines[i], fault.line(), bad[i] + fault.getMessage());
			assertTrue(fault.getMessage().contains("bad.ruta") && fault.getMessage().endsWith("."), fault.getMessage());
		}
	}

	@Test
	void filesEnginesAndOtherScripts_areRefused() throws Exception {
		Path secret = Files.writeString(corpus.resolve("secret.txt"), "dam\n");
		for (String bad : List.of("ENGINE some.Engine;\nDocument{-> EXEC(some.Engine)};", "UIMAFIT org.apache.uima.ruta.engine.HtmlAnnotator;\nDocument{-> CALL(HtmlAnnotator)};",
				"SCRIPT other;\n", "TYPESYSTEM other;\n", "WORDLIST l = 'secret.txt';\nDocument{-> MARKFAST(Bias, l)};", "Document{-> MARKFAST(Bias, 'secret.txt')};",
				"Document{-> MARKFAST(Bias, \"" + secret + "\")};", "W{INLIST(\"file:" + secret + "\") -> MARK(Bias)};", "Document{-> MARKFAST(Bias, RESOURCE(\"secret.txt\"))};",
				"Document{-> CONFIGURE(x, \"a\" = \"b\")};", "W{-> LOG(\"x\")};", "BLOCK(b) Document{} { Document{-> CALL(bad.b)}; }")) {
			write("bad.ruta", bad);
			InputFault fault = assertThrows(InputFault.class, () -> run("The dam."), bad);
			assertTrue(fault.line() >= 1, bad + fault.getMessage());
		}
	}

	@Test
	void hostileScripts_areStoppedWithASentence() throws Exception {
		Files.createDirectories(corpus.resolve("pipelines"));
		Files.writeString(corpus.resolve("pipelines").resolve("default.properties"), "rules.seconds = 1\n");
		String text = "a ".repeat(20_000) + "!";
		for (String endless : List.of("W{REGEXP(\"(.*a){20}b\") -> MARK(Bias)};", "Document{REGEXP(\"(.*a){20}b\") -> MARK(Bias)};", "\"(.*a){20}b\" -> Bias;",
				"ANY* ANY* ANY* ANY* PERIOD{-> MARK(Bias)};", "W{-> CREATE(Bias), CREATE(Bias), CREATE(Bias)};")) {
			write("bad.ruta", endless);
			long begin = CPU.getCurrentThreadCpuTime();
			InputFault fault = assertThrows(InputFault.class, () -> run(endless.contains("{20}") ? "a".repeat(200) + "c" : text), endless);
			assertTrue((fault.getMessage().contains("stopped") || fault.getMessage().contains("without end")) && fault.line() == 1, endless + fault.getMessage());
			assertTrue(CPU.getCurrentThreadCpuTime() - begin < 10_000_000_000L, endless);
		}
	}

	@Test
	void scriptNestedWithoutEnd_isTold() throws Exception {
		write("deep.ruta", "W{" + "NOT(".repeat(20_000) + "PARTOF(Bias)" + ")".repeat(20_000) + " -> MARK(Bias)};");
		assertThrows(InputFault.class, () -> run(TEXT));
		write("deep.ruta", "(".repeat(5_000) + "W" + ")".repeat(5_000) + "{-> MARK(Bias)};");
		assertThrows(InputFault.class, () -> run(TEXT));
	}

	@Test
	void run_canBeCancelled() throws Exception {
		write("slow.ruta", "W{REGEXP(\"(.*a){20}b\") -> MARK(Bias)};");
		try (Pipeline made = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			long begin = System.nanoTime();
			assertThrows(CancellationException.class, () -> made.annotate("a".repeat(200) + "c", DocumentInfo.ofId("d"),
					() -> System.nanoTime() - begin > 700_000_000L));
			assertFalse(made.annotate("Aleppo is safe.", DocumentInfo.ofId("d"), null).isEmpty());
		}
	}
}
