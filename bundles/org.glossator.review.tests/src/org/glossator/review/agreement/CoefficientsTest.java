package org.glossator.review.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.review.agreement.Coefficients.Scale;
import org.junit.jupiter.api.Test;

/** The worked examples of the papers that define the coefficients. */
final class CoefficientsTest {

	private static void add(List<String[]> items, int times, String... codes) {
		for (int i = 0; i < times; i++) {
			items.add(codes);
		}
	}

	/** One row a rater, a dot where the rater left the item out. */
	private static Coding rows(List<String> order, String... rows) {
		List<String[]> items = new ArrayList<>();
		for (int i = 0; i < rows[0].length(); i++) {
			String[] item = new String[rows.length];
			for (int rater = 0; rater < rows.length; rater++) {
				char code = rows[rater].charAt(i);
				item[rater] = code == '.' ? null : String.valueOf(code);
			}
			items.add(item);
		}
		return Coding.of(rows.length, items, order);
	}

	@Test
	void cohen1960Page45_kappa492() {
		List<String[]> items = new ArrayList<>();
		int[][] table = { { 88, 14, 18 }, { 10, 40, 10 }, { 2, 6, 12 } };
		for (int a = 0; a < 3; a++) {
			for (int b = 0; b < 3; b++) {
				add(items, table[a][b], "" + a, "" + b);
			}
		}
		Coding coding = Coding.of(2, items);
		assertEquals(0.70, Coefficients.observed(coding), 1e-9);
		assertEquals(0.492, Coefficients.cohenKappa(coding), 0.0005);
	}

	@Test
	void artsteinPoesio2008Table1_kappa348AndPi341() {
		List<String[]> items = new ArrayList<>();
		add(items, 20, "STAT", "STAT");
		add(items, 20, "STAT", "IREQ");
		add(items, 10, "IREQ", "STAT");
		add(items, 50, "IREQ", "IREQ");
		Coding coding = Coding.of(2, items);
		assertEquals(0.7, Coefficients.observed(coding), 1e-9);
		assertEquals(0.348, Coefficients.cohenKappa(coding), 0.0005);
		// Fleiss' kappa of two raters is Scott's pi.
		assertEquals(0.341, Coefficients.fleissKappa(coding), 0.0005);
	}

	@Test
	void fleiss1971Table1_kappa430() {
		String[] patients = { "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
				"144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555", "555555",
				"244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555" };
		List<String[]> items = new ArrayList<>();
		for (String patient : patients) {
			items.add(patient.split(""));
		}
		Coding coding = Coding.of(6, items);
		assertEquals(0.5556, Coefficients.observed(coding), 0.00005);
		assertEquals(0.430, Coefficients.fleissKappa(coding), 0.0005);
		// The category-wise values he gives for the first and the last diagnosis.
		assertEquals(0.245, Coefficients.fleissKappa(coding.against("1")), 0.005);
		assertEquals(0.566, Coefficients.fleissKappa(coding.against("5")), 0.005);
	}

	@Test
	void krippendorff2011ExampleC_nominal743Ordinal815() {
		Coding coding = rows(List.of("1", "2", "3", "4", "5"), "123321412...", "1233224125.3", ".3332342251.",
				"12332441251.");
		assertEquals(0.743, Coefficients.krippendorffAlpha(coding, Scale.NOMINAL), 0.0005);
		assertEquals(0.815, Coefficients.krippendorffAlpha(coding, Scale.ORDINAL), 0.0005);
	}

	@Test
	void krippendorff2011ExampleA_binaryWithoutGaps095() {
		Coding coding = rows(null, "0100000010", "1110010000");
		assertEquals(0.095, Coefficients.krippendorffAlpha(coding, Scale.NOMINAL), 0.0005);
	}

	@Test
	void gwet2008SkewedTable_ac1StaysHighWhereKappaFalls() {
		// 118 + 5 + 2 + 0: the high-agreement table with which Gwet shows the paradox of kappa.
		List<String[]> items = new ArrayList<>();
		add(items, 118, "+", "+");
		add(items, 5, "+", "-");
		add(items, 2, "-", "+");
		Coding coding = Coding.of(2, items);
		assertEquals(0.941, Coefficients.gwetAC1(coding), 0.0005);
		assertEquals(-0.0234, Coefficients.cohenKappa(coding), 0.0005);
	}

	@Test
	void gwet2014FourRatersWithGaps_ac1Is775() {
		Coding coding = rows(null, "123321412...", "1233224125.3", ".3332342251.", "12332441251.");
		assertEquals(0.77544, Coefficients.gwetAC1(coding), 0.00001);
	}

	@Test
	void noDisagreement_everythingIsOne() {
		for (String row : List.of("aaaa", "abab")) {
			Coding coding = rows(null, row, row, row);
			assertEquals(1, Coefficients.observed(coding));
			assertEquals(1, Coefficients.cohenKappa(coding));
			assertEquals(1, Coefficients.fleissKappa(coding));
			assertEquals(1, Coefficients.gwetAC1(coding));
			assertEquals(1, Coefficients.krippendorffAlpha(coding, Scale.NOMINAL));
			assertEquals(1, Coefficients.krippendorffAlpha(coding, Scale.ORDINAL));
		}
	}

	@Test
	void nothingCodedTwice_noFigure() {
		Coding coding = rows(null, "a.", ".b");
		assertTrue(Double.isNaN(Coefficients.observed(coding)));
		assertTrue(Double.isNaN(Coefficients.cohenKappa(coding)));
		assertTrue(Double.isNaN(Coefficients.fleissKappa(coding)));
		assertTrue(Double.isNaN(Coefficients.gwetAC1(coding)));
		assertTrue(Double.isNaN(Coefficients.krippendorffAlpha(coding, Scale.NOMINAL)));
	}

	@Test
	void ratersSwapped_sameFigures() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			StringBuilder a = new StringBuilder();
			StringBuilder b = new StringBuilder();
			for (int i = 0; i < 20; i++) {
				a.append("abc.".charAt(random.nextInt(4)));
				b.append("abc.".charAt(random.nextInt(4)));
			}
			Coding there = rows(null, a.toString(), b.toString());
			Coding back = rows(null, b.toString(), a.toString());
			String about = "seed " + seed;
			assertEquals(Coefficients.cohenKappa(there), Coefficients.cohenKappa(back), 1e-12, about);
			assertEquals(Coefficients.fleissKappa(there), Coefficients.fleissKappa(back), 1e-12, about);
			assertEquals(Coefficients.gwetAC1(there), Coefficients.gwetAC1(back), 1e-12, about);
			assertEquals(Coefficients.krippendorffAlpha(there, Scale.NOMINAL), Coefficients.krippendorffAlpha(back, Scale.NOMINAL),
					1e-12, about);
		}
	}
}
