package org.glossator.ui.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.engine.learning.RecommenderSettings;
import org.junit.jupiter.api.Test;

/** What F9 says where there is no passage to go to. */
class UncertainHandlerTest {

	@Test
	void whereNothingIsInDoubt_itSaysWhatToDo() {
		assertEquals("Open a corpus first.", UncertainHandler.why(null, LearningState.NONE));
		assertEquals("Nothing is learned in Other yet: choose a corpus in Recommenders, or Train Now.", UncertainHandler.why("Other", LearningState.NONE));
		LearningState refused = new LearningState(List.of(), RecommenderSettings.DEFAULT, List.of(), "Learning failed");
		assertEquals("Learning failed", UncertainHandler.why("Other", refused));
	}
}
