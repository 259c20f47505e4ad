package org.glossator.review.report;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.review.Sets;
import org.glossator.review.agreement.Agreement;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.Evaluation;
import org.glossator.review.agreement.Watch;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

final class ReviewJsonTest {

	/** All leaves of a JSON object, by path. */
	private static TreeMap<String, String> leaves(String json) throws IOException {
		TreeMap<String, String> leaves = new TreeMap<>();
		try (JsonParser parser = new JsonFactory().createParser(json)) {
			parser.nextToken();
			read(parser, "", leaves);
			assertEquals(null, parser.nextToken(), "one object, nothing after it");
		}
		return leaves;
	}

	private static void read(JsonParser parser, String path, TreeMap<String, String> leaves) throws IOException {
		if (parser.currentToken() == JsonToken.START_OBJECT) {
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String name = parser.currentName();
				parser.nextToken();
				read(parser, path + "/" + name, leaves);
			}
		} else if (parser.currentToken() == JsonToken.START_ARRAY) {
			leaves.put(path, "[]");
			for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
				read(parser, path + "/" + i, leaves);
			}
		} else {
			leaves.put(path, parser.getText());
		}
	}

	@Test
	void agreeWhatIf_saysWhatIsSupposed() throws IOException {
		AgreementOptions options = AgreementOptions.ALL.withGamma(false, 0).withResamples(0);
		String supposed = ReviewJson.agree(Agreement.of(List.of(ONE, TWO), SCHEMA, options.whatIf(true, Map.of("ORG", "PER")), Watch.NONE));
		assertEquals("boundaries are ignored", leaves(supposed).get("/whatIf/0"));
		assertEquals("ORG counts as PER", leaves(supposed).get("/whatIf/1"));
		assertFalse(leaves(ReviewJson.agree(Agreement.of(List.of(ONE, TWO), SCHEMA, options, Watch.NONE))).containsKey("/whatIf"));
	}

	private static final AnnotatedDocument ONE = document("one", entity("1", 0, 3, "PER"), entity("2", 5, 8, "PER"));
	private static final AnnotatedDocument TWO = document("two", entity("1", 0, 3, "PER"), entity("2", 5, 9, "ORG"));

	@Test
	void agree_hasTheNamesScriptsRelyOn() throws IOException {
		TreeMap<String, String> leaves = leaves(
				ReviewJson.agree(Agreement.of(List.of(ONE, TWO), SCHEMA, AgreementOptions.ALL, Watch.NONE)));
		for (String name : List.of("documents", "units", "observed", "cohenKappa", "fleissKappa", "krippendorffAlpha",
				"krippendorffAlphaUnitizing", "gwetAC1", "gamma", "f1/strict", "f1/overlap", "pairs/0/left", "pairs/0/right",
				"pairs/0/cohenKappa", "annotators/0", "annotators/1")) {
			assertTrue(leaves.containsKey("/layers/entity/" + name), name + " in " + leaves.keySet());
		}
		assertEquals("one", leaves.get("/layers/entity/pairs/0/left"));
		assertEquals("two", leaves.get("/layers/entity/pairs/0/right"));
		assertEquals("0.5", leaves.get("/layers/entity/f1/strict"));
		assertEquals("2", leaves.get("/layers/entity/excluded/annotatedByOneOnly"));
	}

	@Test
	void diff_hasCountsAndBothSides() throws IOException {
		TreeMap<String, String> leaves = leaves(ReviewJson.diff(List.of(SetDiff.between(ONE, TWO, SCHEMA))));
		assertEquals("1", leaves.get("/counts/boundary"));
		assertEquals("1", leaves.get("/counts/label"));
		assertEquals("d1", leaves.get("/differences/0/document"));
		assertEquals("entity", leaves.get("/differences/0/layer"));
		assertEquals("boundary", leaves.get("/differences/0/kind"));
		assertEquals("5", leaves.get("/differences/0/left/begin"));
		assertEquals("9", leaves.get("/differences/0/right/end"));
		assertEquals("PER", leaves.get("/differences/1/left/values/kind"));
	}

	@Test
	void diffOfTextWithEmoji_offsetsAreCodePoints() throws IOException {
		String text = "\uD83D\uDE00\uD83D\uDE00 word";
		TreeMap<String, String> leaves = leaves(ReviewJson.diff(List.of(
				SetDiff.between(document("d", text, "one", entity("1", 5, 9, "PER")), document("d", text, "two"), SCHEMA))));
		assertEquals("3", leaves.get("/differences/0/left/begin"));
		assertEquals("7", leaves.get("/differences/0/left/end"));
		assertEquals("word", leaves.get("/differences/0/left/text"));
		assertEquals("missing", leaves.get("/differences/0/kind"));
	}

	@Test
	void evaluate_hasEveryScore() throws IOException {
		TreeMap<String, String> leaves = leaves(ReviewJson.evaluate(Evaluation.of(ONE, TWO, SCHEMA)));
		List<String> names = new ArrayList<>();
		for (String score : List.of("strict", "span", "overlap", "labels/PER/strict")) {
			for (String number : List.of("precision", "recall", "f1", "tp", "fp", "fn")) {
				names.add(score + "/" + number);
			}
		}
		names.addAll(List.of("partial/precision", "partial/recall", "partial/f1", "labels/PER/f1", "labels/ORG/tp"));
		for (String name : names) {
			assertTrue(leaves.containsKey("/layers/entity/" + name), name + " in " + leaves.keySet());
		}
		assertEquals("1", leaves.get("/layers/entity/strict/tp"));
		assertEquals("1", leaves.get("/layers/entity/labels/ORG/fp"));
	}

	@Test
	void text_namesFiguresAndCounts() {
		String agree = ReviewText.agree(Agreement.of(List.of(ONE, TWO), SCHEMA, AgreementOptions.ALL, Watch.NONE));
		assertTrue(agree.contains("Cohen's kappa") && agree.contains("annotatedByOneOnly 2"), agree);
		String diff = ReviewText.diff(List.of(SetDiff.between(ONE, TWO, SCHEMA)));
		assertTrue(diff.endsWith("1 boundary, 1 label\n"), diff);
		assertTrue(ReviewText.evaluate(Evaluation.of(ONE, TWO, SCHEMA)).contains("partial (PTC)"));
		assertEquals("No difference\n", ReviewText.diff(List.of(SetDiff.between(ONE, ONE, Sets.SCHEMA))));
	}
}
