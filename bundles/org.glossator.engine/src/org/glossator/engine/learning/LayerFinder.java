package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

import org.glossator.engine.segment.TokenizedText;

/** Runs what was learned for a layer over texts. An instance belongs to one thread. */
final class LayerFinder {

	/** Candidates less sure than this are hardly ever right; they only cost time. */
	private static final double LEAST = 0.05;

	private final LayerModel model;
	private final NamePart names;

	LayerFinder(LayerModel model) {
		this.model = model;
		names = model.names() == null ? null : new NamePart(model.names());
	}

	LayerModel model() {
		return model;
	}

	/** How unsure the parts were of the sentences of the text read last: 0 sure, 1 as unsure as can be. */
	record Unsure(int first, int limit, double doubt) {
	}

	/** What all parts would suggest in the sentences chosen, in document order by part. */
	List<Candidate> candidates(TokenizedText text, IntPredicate sentences) {
		return candidates(text, sentences, null);
	}

	List<Candidate> candidates(TokenizedText text, IntPredicate sentences, List<Unsure> unsure) {
		List<Candidate> candidates = new ArrayList<>();
		if (model.documents() != null) {
			if (text.size() > 0 && sentences.test(0)) {
				candidates.add(document(text));
			}
			return candidates;
		}
		for (MemoryPart.Met met : model.memory().find(text)) {
			if (sentences.test(text.sentence(met.first()))) {
				String label = met.entry().label();
				candidates.add(new Candidate(met.first(), met.limit(), label, Part.MEMORY, met.entry().score(label), remembered(met.entry(), label)));
			}
		}
		if (names != null) {
			names.begin();
		}
		for (int s = 0; s < text.sentences(); s++) {
			if (!sentences.test(s)) {
				continue;
			}
			if (names != null) {
				names(text, s, candidates, unsure);
			}
			if (model.sentences() != null) {
				sentence(text, s, candidates, unsure);
			}
		}
		return candidates;
	}

	private Candidate document(TokenizedText text) {
		DocumentPart.Told told = model.documents().tell(text);
		String words = told.words().isEmpty() ? "every document so far was called so"
				: "words such as " + String.join(", ", told.words()) + " speak for " + told.value();
		return new Candidate(0, text.size(), told.value(), Part.DOCUMENTS, told.score(),
				String.format(Locale.ROOT, "document classifier: %s (%.2f)", words, told.score()));
	}

	private void names(TokenizedText text, int s, List<Candidate> candidates, List<Unsure> unsure) {
		for (NamePart.Found found : names.find(text, s)) {
			TagPart.Tag tag = label(text, found.first(), found.limit());
			double score = found.score() * tag.score();
			if (score >= LEAST) {
				candidates.add(new Candidate(found.first(), found.limit(), tag.value(), Part.NAMES, score,
						String.format(Locale.ROOT, "name finder: learned from words and contexts like this (%.2f)", score)));
			}
		}
		if (unsure != null) {
			double[] sure = names.sureness();
			for (int i = 0; i < sure.length; i++) {
				if (sure[i] < 0.8) {
					unsure.add(new Unsure(text.first(s) + i, text.first(s) + i + 1, Math.min(1, 2 * (1 - sure[i]))));
				}
			}
		}
	}

	private void sentence(TokenizedText text, int s, List<Candidate> candidates, List<Unsure> unsure) {
		double score = model.sentences().score(text, s);
		if (score >= LEAST) {
			int limit = model.sentences().limit(text, s);
			TagPart.Tag tag = label(text, text.first(s), limit);
			candidates.add(new Candidate(text.first(s), limit, tag.value(), Part.SENTENCES, score * tag.score(),
					String.format(Locale.ROOT, "sentence classifier: sentences with words like these were annotated (%.2f)", score)));
		}
		if (unsure != null && score > 0.15 && score < 0.85) {
			unsure.add(new Unsure(text.first(s), text.limit(s), 1 - Math.abs(2 * score - 1)));
		}
	}

	private TagPart.Tag label(TokenizedText text, int first, int limit) {
		boolean labelled = !model.tags().isEmpty() && !model.tags().get(0).feature().isEmpty();
		return labelled ? model.tags().get(0).tag(text, first, limit) : new TagPart.Tag("", 1);
	}

	static String remembered(MemoryPart.Entry entry, String label) {
		StringBuilder reason = new StringBuilder("annotated so " + times(entry.annotated(label)));
		int other = entry.annotated() - entry.annotated(label);
		if (other > 0) {
			reason.append(", otherwise ").append(times(other));
		}
		reason.append(", rejected ").append(times(entry.rejected(label)));
		if (entry.left() > 0) {
			reason.append(", left ").append(times(entry.left()));
		}
		return reason.append(entry.example().isEmpty() ? "" : "; e.g. " + entry.example()).toString();
	}

	private static String times(int count) {
		return count == 1 ? "1 time" : count + " times";
	}

	/** A candidate of one or several parts, calibrated. */
	record Merged(int first, int limit, String label, double confidence, String reason) {
	}

	/** Candidates by calibrated confidence; the same of several parts is one, and of overlapping ones the surest stays. */
	List<Merged> merge(List<Candidate> candidates) {
		record Key(int first, int limit, String label) {
		}
		Map<Key, Merged> same = new LinkedHashMap<>();
		for (Candidate each : candidates) {
			double confidence = model.calibration(each.part()).at(each.score());
			same.merge(new Key(each.first(), each.limit(), each.label()), new Merged(each.first(), each.limit(), each.label(), confidence, each.reason()),
					(a, b) -> new Merged(a.first(), a.limit(), a.label(), Math.max(a.confidence(), b.confidence()), a.reason() + "; " + b.reason()));
		}
		List<Merged> sorted = new ArrayList<>(same.values());
		sorted.sort(Comparator.comparingDouble(Merged::confidence).reversed().thenComparing(Comparator.comparingInt(m -> m.first() - m.limit()))
				.thenComparingInt(Merged::first).thenComparing(Merged::label));
		List<Merged> kept = new ArrayList<>();
		boolean[] taken = new boolean[1 + sorted.stream().mapToInt(Merged::limit).max().orElse(0)];
		for (Merged each : sorted) {
			boolean free = true;
			for (int i = each.first(); i < each.limit(); i++) {
				free &= !taken[i];
			}
			if (free) {
				kept.add(each);
				java.util.Arrays.fill(taken, each.first(), each.limit(), true);
			}
		}
		kept.sort(Comparator.comparingInt(Merged::first));
		return kept;
	}
}
