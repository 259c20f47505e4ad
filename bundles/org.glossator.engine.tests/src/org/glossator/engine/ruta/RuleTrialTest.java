package org.glossator.engine.ruta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.glossator.engine.RuleTrial;
import org.glossator.engine.Schemas;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTrialTest {

	private static final String TEXT = "Experts believe that the dam is safe. Experts doubt it. Nobody knows.";

	@TempDir
	Path corpus;

	private static RuleFile file(String text) {
		return new RuleFile(Path.of("rules", "try.ruta"), text);
	}

	private RuleOutcome run(String script) throws Exception {
		return RuleTrial.run(Schemas.builtIn(), corpus, file(script), TEXT, DocumentInfo.ofId("d"), null);
	}

	@Test
	void trial_tellsMatchesWithTheirLines() throws Exception {
		RuleOutcome outcome = run("DECLARE Who;\nW{REGEXP(\"Experts\") -> MARK(Who)};\nWho{-> CREATE(Bias, \"technique\" = \"doubt\")};\n");
		assertTrue(outcome.problems().isEmpty(), outcome.problems().toString());
		assertEquals(4, outcome.matches().size());
		assertTrue(outcome.matches().contains(new RuleMatched("bias", "technique=doubt", 0, 7, 3)), outcome.matches().toString());
		assertTrue(outcome.matches().contains(new RuleMatched("Who", "", 38, 45, 2)), outcome.matches().toString());
	}

	@Test
	void failedAttempt_saysWhichElementAndConditionDidNotHold() throws Exception {
		RuleOutcome outcome = run("// who believes\n(W{REGEXP(\"Experts\")} W{REGEXP(\"believe\")}){-> CREATE(Bias)};\n");
		RuleNode rule = outcome.rules().get(0);
		assertEquals(2, rule.line());
		assertTrue(rule.label().contains("matched 1 of"), rule.label());
		RuleNode matched = rule.children().get(0);
		assertTrue(matched.matched() && matched.label().contains("Experts believe"), matched.label());
		RuleNode near = rule.children().get(1);
		assertFalse(near.matched());
		assertEquals(38, near.begin());
		assertTrue(all(near).stream().anyMatch(node -> node.kind() == RuleNode.Kind.CONDITION && !node.matched() && node.label().contains("believe")),
				all(near).toString());
		assertTrue(all(near).stream().anyMatch(node -> node.kind() == RuleNode.Kind.ELEMENT && node.matched() && node.label().contains("Experts")),
				all(near).toString());
	}

	private static List<RuleNode> all(RuleNode node) {
		List<RuleNode> all = new java.util.ArrayList<>(List.of(node));
		node.children().forEach(child -> all.addAll(all(child)));
		return all;
	}

	@Test
	void mistakes_areProblemsAndNoExceptions() throws Exception {
		assertEquals(2, run("W{-> MARK(Bias)};\nW{-> MARK(Bias};").problems().get(0).line());
		assertEquals(2, run("W{-> MARK(Bias)};\nNonsense{-> MARK(Bias)};").problems().get(0).line());
	}

	@Test
	void check_warnsOfNamesThatNothingHas() throws Exception {
		List<RuleProblem> problems = RuleCheck.check(file("DECLARE A, B;\nINT n, m;\nSTRING s;\nBLOCK(each) Sentence{} {\n"
				+ "  x:W{-> n = n + m, MARK(A)} Token.pos.PosValue == \"VERB\" Bias.technique == \"doubt\"{-> MARK(B)};\n}\n"
				+ "Entity{-> UNMARK(Entity)} # claim;\nW{PARTOF(Lame) -> MARK(Other)};\n"), Schemas.builtIn());
		assertEquals(List.of(8, 8), problems.stream().map(RuleProblem::line).toList(), problems.toString());
		assertTrue(problems.get(0).warning() && problems.get(0).sentence().contains("Lame"), problems.toString());
		assertTrue(RuleCheck.check(file(""), Schemas.builtIn()).isEmpty());
	}
}
