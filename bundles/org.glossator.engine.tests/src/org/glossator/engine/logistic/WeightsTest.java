package org.glossator.engine.logistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

	private static final Map<String, Double> SEEN = Map.of("bias", 1.0, "length", 0.5, "unknown", 7.0);

	@Test
	void under_keepsThoseThatBeginSoByTheRestOfTheirNames() {
		Weights weights = new Weights(Map.of("again bias", 2.0, "again length", -1.0, "bias", 9.0, "againlength", 5.0));
		assertEquals(1.5, weights.under("again ").sum(SEEN));
		assertEquals(1.5, weights.sum(SEEN, "again "));
		assertEquals(9.0, weights.sum(SEEN));
		assertTrue(weights.under("never ").isEmpty());
		assertFalse(weights.isEmpty());
	}

	@Test
	void probability_isTheLogisticOfTheSum() {
		Weights weights = new Weights(Map.of("a bias", Math.log(3)));
		assertEquals(0.75, weights.probability(SEEN, "a "), 1e-12);
		assertEquals(0.5, weights.probability(SEEN, "b "), 1e-12);
	}

	@Test
	void file_hasRemarksAndIsNamedWhereItHoldsSomethingElse(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("claims.txt");
		Files.writeString(file, "# made by hand\nbias\t2\nlength\t-1.0\n");
		assertEquals(1.5, Weights.read(file, "Make it again.").sum(SEEN));
		Files.writeString(file, "bias\tmuch\n");
		InputFault fault = assertThrows(InputFault.class, () -> Weights.read(file, "Make it again."));
		assertTrue(fault.getMessage().contains("claims.txt") && fault.getMessage().contains("Make it again."), fault.getMessage());
	}
}
