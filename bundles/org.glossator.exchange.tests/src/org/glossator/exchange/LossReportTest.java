package org.glossator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LossReportTest {

	@Test
	void equalSentences_areCountedTogetherWithTheFirstPlaces() {
		LossReport report = new LossReport();
		assertTrue(report.isEmpty());
		for (int i = 0; i < 7; i++) {
			report.add("A note is not written.", "doc " + i);
		}
		report.add("A chain is not written.", "doc c1");
		assertEquals(List.of(new Loss("A note is not written.", 7, List.of("doc 0", "doc 1", "doc 2", "doc 3", "doc 4")),
				new Loss("A chain is not written.", 1, List.of("doc c1"))), report.losses());
	}
}
