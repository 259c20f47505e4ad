package org.glossator.training;

import java.util.Set;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.segment.TokenizedText;

/**
 * The corpora disagree on what a name is: some leave countries unmarked, call them organisations, mark pronouns, or put
 * titles inside names of persons. This brings labels to the project's own rules where a lexicon leaves no doubt.
 */
final class LabelRepair {

	private static final int OUTSIDE = 0;
	private static final int PERSON = 1;
	private static final int ORGANISATION = 3;
	private static final int PLACE = 5;
	private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "you", "her", "him", "his", "our", "us", "them", "it", "my", "me", "who");

	private LabelRepair() {
	}

	static void apply(TokenizedText text, int[] labels, Dictionary names) {
		LexiconEntry[] entries = new LexiconEntry[text.size()];
		int[] limits = new int[text.size()];
		int[] titles = new int[text.size()];
		for (int s = 0; s < text.sentences(); s++) {
			names.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> {
				int first = text.tokenAt(begin);
				int limit = text.tokenAt(end);
				if (first >= limit || text.begin(first) != begin || text.end(limit - 1) != end) {
					return;
				}
				if (entry.tag().equals("TITLE")) {
					titles[first] = Math.max(titles[first], limit);
				} else if (limit > limits[first] && !entry.tag().equals("FIRST") && entry.text().equals(text.text().substring(begin, end))) {
					entries[first] = entry;
					limits[first] = limit;
				}
			});
		}
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] % 2 == 1) {
				int limit = i + 1;
				while (limit < labels.length && labels[limit] == labels[i] + 1) {
					limit++;
				}
				span(text, labels, i, limit, entries, limits, titles);
				i = limit - 1;
			}
		}
		for (int i = 0; i < labels.length; i++) {
			if (entries[i] != null && labels[i] == OUTSIDE) {
				int kind = safe(entries[i]);
				boolean free = kind > 0;
				for (int t = i; t < limits[i] && free; t++) {
					free = labels[t] == OUTSIDE;
				}
				if (free) {
					label(labels, i, limits[i], kind);
				}
			}
		}
	}

	/** What an unmarked entry surely is, or 0. */
	private static int safe(LexiconEntry entry) {
		if (entry.source().startsWith("entity-countries") || entry.source().startsWith("entity-places") && entry.tag().equals("GPE")) {
			return entry.text().length() > 3 ? PLACE : 0;
		}
		return entry.source().startsWith("entity-names") && entry.tag().equals("ORG") && entry.text().indexOf(' ') > 0 ? ORGANISATION : 0;
	}

	private static void span(TokenizedText text, int[] labels, int begin, int end, LexiconEntry[] entries, int[] limits, int[] titles) {
		int kind = labels[begin];
		int first = begin;
		boolean pronoun = end - first == 1 && PRONOUNS.contains(text.lower(first));
		boolean demonym = end - first == 1 && entries[first] != null && entries[first].tag().equals("MISC");
		while (kind == PERSON && first + 1 < end && (titles[first] > first && titles[first] < end
				|| entries[first] != null && entries[first].tag().equals("MISC") && limits[first] == first + 1)) {
			first = Math.max(first + 1, titles[first]);
		}
		if (kind == PERSON) {
			first = behindOffice(text, first, end, entries, limits);
		}
		while (first < end && (text.lower(first).equals("the") || text.lower(first).equals("a"))) {
			first++;
		}
		java.util.Arrays.fill(labels, begin, end, OUTSIDE);
		if (first >= end) {
			return;
		}
		if (pronoun || demonym) {
			return;
		}
		if (kind == ORGANISATION && first < end && entries[first] != null && limits[first] == end && safe(entries[first]) == PLACE) {
			kind = PLACE;
		}
		int from = first;
		for (int i = first; i < end; i++) {
			if (kind == PLACE && text.word(i).equals(",")) {
				label(labels, from, i, kind);
				from = i + 1;
			}
		}
		label(labels, from, end, kind);
	}

	/** Behind "-General" and "of Washington", which are left of "Governor of Washington" and no part of a name. */
	private static int behindOffice(TokenizedText text, int begin, int end, LexiconEntry[] entries, int[] limits) {
		int first = begin;
		if (first < end && text.word(first).equals("-")) {
			// "Secretary-General": the title goes on.
			first += 2;
		}
		if (first < end && text.lower(first).equals("of")) {
			int at = first + 1;
			at += at < end && text.lower(at).equals("the") ? 1 : 0;
			at = at < end && entries[at] != null ? limits[at] : at + 1;
			while (at < end && !Character.isUpperCase(text.word(at).codePointAt(0))) {
				at++;
			}
			first = at;
		}
		return Math.min(first, end);
	}

	private static void label(int[] labels, int first, int limit, int kind) {
		for (int i = first; i < limit; i++) {
			labels[i] = i == first ? kind : kind + 1;
		}
	}
}
