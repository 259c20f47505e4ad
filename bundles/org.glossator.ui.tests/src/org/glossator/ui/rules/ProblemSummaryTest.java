package org.glossator.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProblemSummaryTest {

	private static final FileProblem ERROR = new FileProblem(3, "The entry is empty.", false);
	private static final FileProblem WARNING = new FileProblem(5, "It stands there twice.", true);

	@Test
	void problems_areCountedByKind_oneInTheSingular() {
		assertEquals("1 error. Line 3: The entry is empty.", ProblemSummary.of(List.of(ERROR)));
		assertEquals("2 errors, 1 warning. Line 3: The entry is empty.", ProblemSummary.of(List.of(ERROR, ERROR, WARNING)));
		assertEquals("2 warnings. Line 5: It stands there twice.", ProblemSummary.of(List.of(WARNING, WARNING)));
		assertEquals("Line 3: The entry is empty.\nLine 5: It stands there twice.", ProblemSummary.list(List.of(ERROR, WARNING)));
	}

	@Test
	void problemOfAFileAsAWhole_namesNoLine() {
		assertEquals("1 error. The file is not UTF-8.", ProblemSummary.of(List.of(new FileProblem(0, "The file is not UTF-8.", false))));
	}

	@Test
	void problem_isTouchedByAChangeOfItsLine_orOfLinesBefore() {
		assertTrue(ERROR.isTouched(3, 3, false) && ERROR.isTouched(2, 4, true) && ERROR.isTouched(1, 1, true));
		assertFalse(ERROR.isTouched(2, 2, false) || ERROR.isTouched(4, 4, true));
		assertTrue(new FileProblem(0, "The file is not UTF-8.", false).isTouched(9, 9, false));
	}
}
