package org.glossator.editor.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class LaneBandsTest {

	private static LaneBlock<String> block(int bands, int... bandsOfEntries) {
		MarkStyle style = new MarkStyle(0, "entity", "Entity", new RGB(0, 0, 0), BarStyle.SOLID);
		List<LaneBlock.Entry<String>> entries = new ArrayList<>();
		for (int band : bandsOfEntries) {
			entries.add(new LaneBlock.Entry<>("a" + entries.size(), Span.of(0, 4), style, Status.ACCEPTED, band));
		}
		return new LaneBlock<>(0, 1, 0, 10, bands, entries);
	}

	@Test
	void bands_beginAfterTheLanesOfThoseAboveAndHaveOneEvenWhereNothingIs() {
		LaneBlock<String> block = block(3, 0, 0, 2);
		assertArrayEquals(new int[] { 0, 2, 3, 4 }, block.bandLanes);
		assertEquals(4, block.laneCount);
	}

	@Test
	void lineWithNothing_hasNoBands() {
		assertNull(block(3).bandLanes);
		assertNull(block(1, 0, 0).bandLanes, "one band is none to tell apart");
	}
}
