package org.glossator.engine.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.TokenizedText;

/** What a close reading of the text tells of a clause: how surely its words are in a claim, where claims begin and end, and of what type and worth they are. One text, one thread. */
final class ReadClauses {

	private static final double LEAST = 0.01;
	/** So many of a clause's words, the surest, tell most. */
	private static final int TOP = 3;

	private final TokenizedText text;
	private final Reading reading;
	private final int outside;
	private final int begins;
	private final int goesOn;
	/** A model may have been fitted to other things than claims. */
	private final boolean tells;
	private final int type;
	private final List<String> types;
	private final int worth;
	private final List<String> worths;

	ReadClauses(TokenizedText text, Reading reading) {
		this.text = text;
		this.reading = reading;
		outside = reading.labels().column("claim", "O");
		begins = reading.labels().column("claim", "B");
		goesOn = reading.labels().column("claim", "I");
		tells = outside >= 0 && begins >= 0 && goesOn >= 0;
		type = reading.labels().begin("type");
		types = reading.labels().of("type");
		worth = reading.labels().begin("checkworthy");
		worths = reading.labels().of("checkworthy");
	}

	/** Adds the features of a clause of sentence {@code s}; none where nothing was read. */
	void of(Frame frame, int s, Map<String, Double> found) {
		int first = frame.first();
		int limit = frame.limit();
		if (!tells || !reading.isRead(first) || !reading.isRead(limit - 1)) {
			return;
		}
		double sum = 0;
		double least = Reading.MOST;
		double[] inside = new double[limit - first];
		for (int i = first; i < limit; i++) {
			double in = in(i);
			sum += in;
			least = Math.min(least, in);
			inside[i - first] = 1 - reading.probability(i, outside);
		}
		Arrays.sort(inside);
		double top = Arrays.stream(inside, Math.max(0, inside.length - TOP), inside.length).average().orElse(0);
		found.put("read top", Reading.odds(top) / 2);
		found.put("read", 1.0);
		found.put("read sentence", Reading.odds(reading.claim(s)) / 2);
		found.put("read sum", sum / 20);
		found.put("read mean", sum / (limit - first) / 2);
		found.put("read least", least / 2);
		found.put("read begins", Reading.odds(reading.probability(first, begins)) / 2);
		boolean ends = limit >= text.limit(s) || !reading.isRead(limit);
		found.put("read ends", ends ? 0 : Reading.odds(1 - reading.probability(limit, goesOn)) / 2);
		found.put("read last", in(limit - 1) / 2);
		double joints = 0;
		for (int i = first + 1; i < limit; i++) {
			joints = Math.max(joints, reading.probability(i, begins));
		}
		found.put("read joint", Reading.odds(joints) / 2);
		shares(first, limit, "read type ", type, types, found);
		shares(first, limit, "read worth ", worth, worths, found);
	}

	private void shares(int first, int limit, String head, int column, List<String> labels, Map<String, Double> found) {
		for (int label = 0; label < labels.size(); label++) {
			found.put(head + labels.get(label), Math.log(LEAST + reading.mean(first, limit, column + label)) / 2);
		}
	}

	/** The logarithm of the odds that a token is in a claim. */
	private double in(int token) {
		return Reading.odds(1 - reading.probability(token, outside));
	}
}
