package org.glossator.ui.learning;

import java.util.List;

import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.RecommenderSettings;

/**
 * What the window shows of the learning in a corpus. Immutable.
 *
 * @param cards of the layers that were learned
 * @param settings what is wanted
 * @param uncertain the passages nobody decided on that the recommenders are least sure of, the most doubtful first
 * @param told what is going on or what went wrong, one sentence
 */
record LearningState(List<ModelCard> cards, RecommenderSettings settings, List<Uncertain> uncertain, String told) {

	static final LearningState NONE = new LearningState(List.of(), RecommenderSettings.DEFAULT, List.of(), "");

	LearningState {
		cards = List.copyOf(cards);
		uncertain = List.copyOf(uncertain);
	}

	/** The card of a layer, or null. */
	ModelCard card(String layer) {
		return cards.stream().filter(card -> card.layer().equals(layer)).findFirst().orElse(null);
	}

	LearningState withTold(String sentence) {
		return new LearningState(cards, settings, uncertain, sentence);
	}

	LearningState withSettings(RecommenderSettings others) {
		return new LearningState(cards, others, uncertain, told);
	}

	LearningState withUncertain(List<Uncertain> others) {
		return new LearningState(cards, settings, others, told);
	}
}
