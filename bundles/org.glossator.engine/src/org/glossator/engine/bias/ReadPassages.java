package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.TokenizedText;

/** What a close reading of the text tells of passages: how surely their words push the reader, and by which technique. One text, one thread. */
final class ReadPassages {

	private static final double LEAST = 0.01;
	/** Neighbouring words that push at least so likely are looked at as a passage. */
	private static final double SOME = 0.3;
	/** From so much of a sentence on, the sentence is looked at as a whole instead. */
	private static final double WHOLE = 0.7;

	private final TokenizedText text;
	private final Reading reading;
	private final int outside;
	private final int begins;
	private final int technique;
	private final List<String> techniques;
	/** A model may have been fitted to other things than bias. */
	private final boolean tells;

	ReadPassages(TokenizedText text, Reading reading) {
		this.text = text;
		this.reading = reading;
		outside = reading.labels().column("bias", "O");
		begins = reading.labels().column("bias", "B");
		technique = reading.labels().begin("technique");
		techniques = reading.labels().of("technique");
		tells = outside >= 0 && begins >= 0 && !techniques.isEmpty();
	}

	/** The passages of a sentence that the reading sees by itself. */
	List<BiasSpan> find(int s) {
		List<BiasSpan> found = new ArrayList<>();
		int limit = text.limit(s);
		for (int i = text.first(s); i < limit; i++) {
			if (!isSeen(i)) {
				continue;
			}
			int first = i;
			while (i + 1 < limit && isSeen(i + 1) && reading.probability(i + 1, begins) < SOME) {
				i++;
			}
			int last = i;
			while (last > first && isMark(last)) {
				last--;
			}
			if (!isMark(first) && last + 1 - first < WHOLE * (limit - text.first(s))) {
				String how = techniques.get(likeliest(first, last + 1));
				found.add(new BiasSpan(text.begin(first), text.end(last), how, 1, first, Confidence.WEAK, "close reading: it reads like " + how.replace('_', ' ')));
			}
		}
		return found;
	}

	private boolean isSeen(int token) {
		return tells && reading.isRead(token) && 1 - reading.probability(token, outside) >= SOME;
	}

	private boolean isMark(int token) {
		return !Character.isLetterOrDigit(text.word(token).codePointAt(0));
	}

	private int likeliest(int first, int limit) {
		int best = 0;
		double most = -1;
		for (int t = 0; t < techniques.size(); t++) {
			double mean = reading.mean(first, limit, technique + t);
			if (mean > most) {
				most = mean;
				best = t;
			}
		}
		return best;
	}

	/** Adds what tells whether a passage of sentence {@code s} pushes, and whether by the technique it is taken for. */
	void of(int s, int first, int limit, String how, Map<String, Double> found) {
		if (!tells || !reading.isRead(first)) {
			return;
		}
		double sum = 0;
		double most = -Reading.MOST;
		double beginning = 0;
		int seen = 0;
		for (int i = first; i < limit; i++) {
			double odds = Reading.odds(1 - reading.probability(i, outside));
			sum += odds;
			most = Math.max(most, odds);
			beginning = Math.max(beginning, reading.probability(i, begins));
			seen += odds > 0 ? 1 : 0;
		}
		found.put("read", 1.0);
		found.put("read mean", sum / (limit - first) / 2);
		found.put("read most", most / 2);
		found.put("read begins", Reading.odds(beginning) / 2);
		found.put("read seen", seen / (double) (limit - first));
		found.put("read before", first > text.first(s) ? Reading.odds(1 - reading.probability(first - 1, outside)) / 2 : 0);
		found.put("read behind", limit < text.limit(s) ? Reading.odds(1 - reading.probability(limit, outside)) / 2 : 0);
		int number = techniques.indexOf(how);
		if (number >= 0) {
			found.put("read technique", Math.log(LEAST + reading.mean(first, limit, technique + number)) / 2);
		}
		found.put("read claim", Reading.odds(reading.claim(s)) / 2);
	}

	/** Adds what tells the technique of a passage. */
	void technique(int first, int limit, Map<String, Double> found) {
		if (tells && reading.isRead(first)) {
			for (int t = 0; t < techniques.size(); t++) {
				found.put("read " + techniques.get(t), Math.log(LEAST + reading.mean(first, limit, technique + t)) / 2);
			}
		}
	}
}
