package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDecisionsTest {

	private static final String TEXT = "Experts believe it. Analysts believe it. Locals believe it. Sources believe it. Pundits believe it.";

	@TempDir
	Path corpus;

	private void rule(String script) throws Exception {
		Files.createDirectories(corpus.resolve("rules"));
		Files.writeString(corpus.resolve("rules").resolve("who.ruta"), script);
	}

	private List<SpanRecord> run(Pipeline pipeline) throws Exception {
		return pipeline.annotate(TEXT, DocumentInfo.ofId("d"), null).stream().filter(record -> record.provenance().origin().name().startsWith("rule "))
				.map(SpanRecord.class::cast).toList();
	}

	private static AnnotatedDocument decided(List<SpanRecord> suggested, int accepted) {
		List<AnnotationRecord> records = new ArrayList<>();
		for (SpanRecord each : suggested) {
			records.add(each.withProvenance(each.provenance().withStatus(records.size() < accepted ? Status.ACCEPTED : Status.REJECTED)));
		}
		return new AnnotatedDocument(DocumentInfo.ofId("d"), TEXT, "anna", records);
	}

	@Test
	void decisions_becomeTheConfidenceOfTheRule_whileThePipelineIsOpen() throws Exception {
		rule("// somebody believes\n\"[A-Z][a-z]+ believe\" -> Bias (\"technique\" = \"doubt\");\n");
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			List<SpanRecord> first = run(pipeline);
			assertEquals(5, first.size());
			assertEquals(0.75, first.get(0).provenance().confidence());
			assertEquals("rule who.ruta:2 \u2013 somebody believes (nobody decided on it yet)", first.get(0).provenance().reason());
			RuleDecisions.learn(corpus, List.of(decided(first, 1)));
			SpanRecord second = run(pipeline).get(0);
			assertEquals(0.444, second.provenance().confidence());
			assertEquals("rule who.ruta:2 \u2013 somebody believes (1 of 5 accepted)", second.provenance().reason());
			RuleDecisions.learn(corpus, List.of(decided(run(pipeline), 5), decided(run(pipeline), 5)));
			assertEquals(0.929, run(pipeline).get(0).provenance().confidence());
		}
	}

	@Test
	void ruleThatMoved_keepsItsDecisions_anotherOneHasNone() throws Exception {
		rule("// somebody believes\n\"[A-Z][a-z]+ believe\" -> Bias (\"technique\" = \"doubt\");\n");
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			RuleDecisions.learn(corpus, List.of(decided(run(pipeline), 1)));
		}
		rule("// nobody\n\"Nobody\" -> Bias (\"technique\" = \"doubt\");\n\"Pundits\" -> Bias (\"technique\" = \"doubt\");\n\n// somebody believes\n"
				+ "\"[A-Z][a-z]+ believe\" -> Bias (\"technique\" = \"doubt\");\n");
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			List<SpanRecord> found = run(pipeline);
			assertEquals("rule who.ruta:6 \u2013 somebody believes (1 of 5 accepted)", found.get(0).provenance().reason());
			assertEquals(0.75, found.stream().filter(record -> record.span().coveredText(TEXT).equals("Pundits")).findFirst().orElseThrow().provenance().confidence());
		}
	}

	@Test
	void suggestionsAndOtherEngines_areNoDecisions() throws Exception {
		rule("\"[A-Z][a-z]+ believe\" -> Bias (\"technique\" = \"doubt\");\n");
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			RuleDecisions.learn(corpus, List.of(new AnnotatedDocument(DocumentInfo.ofId("d"), TEXT, "anna", new ArrayList<>(run(pipeline)))));
			assertFalse(Files.exists(corpus.resolve("models").resolve("rules.tsv")));
			RuleDecisions.learn(corpus, List.of(decided(run(pipeline), 2)));
			String kept = Files.readString(corpus.resolve("models").resolve("rules.tsv"));
			assertEquals("who.ruta\t\"[A-Z][a-z]+ believe\" -> Bias (\"technique\" = \"doubt\");\t2\t3\tanna/d\n", kept);
			RuleDecisions.learn(corpus, List.of());
			assertEquals(0.75, run(pipeline).get(0).provenance().confidence());
		}
	}

	@Test
	void decisionsInAHiddenSet_areNotTold_thoseOfOthersAre() throws Exception {
		rule("// somebody believes\n\"[A-Z][a-z]+ believe\" -> Bias (\"technique\" = \"doubt\");\n");
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			AnnotatedDocument annas = decided(run(pipeline), 1);
			RuleDecisions.learn(corpus, List.of(annas, new AnnotatedDocument(DocumentInfo.ofId("e"), TEXT, "ben", decided(run(pipeline), 5).annotations())));
			assertEquals("rule who.ruta:2 \u2013 somebody believes (6 of 10 accepted)", run(pipeline).get(0).provenance().reason());
			assertEquals(List.of("rule who.ruta:2 \u2013 somebody believes (5 of 5 accepted)", "0.889"), toldWithout(pipeline, "anna"));
			assertEquals(List.of("rule who.ruta:2 \u2013 somebody believes (1 of 5 accepted)", "0.444"), toldWithout(pipeline, "ben"));
			assertEquals("rule who.ruta:2 \u2013 somebody believes (6 of 10 accepted)", run(pipeline).get(0).provenance().reason());
		}
	}

	/** Reason and confidence for somebody who may not see the one set of that annotator. */
	private static List<String> toldWithout(Pipeline pipeline, String hidden) throws Exception {
		List<AnnotationRecord> found = pipeline.annotate(TEXT, DocumentInfo.ofId("d"), null,
				(document, annotator) -> annotator.equals(hidden) && document.equals(hidden.equals("anna") ? "d" : "e"));
		AnnotationRecord rules = found.stream().filter(record -> record.provenance().origin().name().startsWith("rule ")).findFirst().orElseThrow();
		return List.of(rules.provenance().reason(), String.valueOf(rules.provenance().confidence()));
	}

	@Test
	void lineThatDoesNotSayWhose_isPassedOver() throws Exception {
		Files.createDirectories(corpus.resolve("models"));
		Files.writeString(corpus.resolve("models").resolve("rules.tsv"), "a.ruta\tx\t1\t2\n");
		assertEquals("(nobody decided on it yet)", RuleDecisions.of(corpus).told("a.ruta", "x"));
	}

	@Test
	void damagedFile_isToldWithItsLine() throws Exception {
		Files.createDirectories(corpus.resolve("models"));
		Files.writeString(corpus.resolve("models").resolve("rules.tsv"), "a.ruta\tx\t1\t2\nnonsense\n");
		InputFault fault = assertThrows(InputFault.class, () -> RuleDecisions.of(corpus));
		assertEquals(2, fault.line());
		assertTrue(fault.getMessage().contains("rules.tsv"), fault.getMessage());
	}
}
