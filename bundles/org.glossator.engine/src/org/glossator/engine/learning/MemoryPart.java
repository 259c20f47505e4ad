package org.glossator.engine.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.engine.segment.TokenizedText;

/**
 * Remembers which strings were annotated, how often, with which label, and how often not: rejected, or left as they are in
 * a passage that was read. White space does not count, nor do capitals where the string was met in lower case. Immutable
 * once made; any thread.
 */
final class MemoryPart {

	private static final int MOST_ENTRIES = 1_000_000;
	private static final int MOST_TIMES = 0xffff;
	private static final int LONGEST_EXAMPLE = 200;

	/** What is remembered of one string. */
	static final class Entry {
		private final Map<String, Integer> labels = new TreeMap<>();
		private final Map<String, Integer> rejectedAs = new TreeMap<>();
		private int left;
		private boolean lower;
		private String example = "";
		private final Set<String> forms = new TreeSet<>();

		/** How often it was annotated, with whatever label. */
		int annotated() {
			return labels.values().stream().mapToInt(Integer::intValue).sum();
		}

		/** How often it was annotated with that label. */
		int annotated(String label) {
			return labels.getOrDefault(label, 0);
		}

		/** How often a suggestion of that label was rejected. */
		int rejected(String label) {
			return rejectedAs.getOrDefault(label, 0);
		}

		/** How often it was left unannotated in a passage that was read. */
		int left() {
			return left;
		}

		/** Where it was annotated: a few words around it. */
		String example() {
			return example;
		}

		/** The label given most often. */
		String label() {
			String best = "";
			int most = 0;
			for (Map.Entry<String, Integer> each : labels.entrySet()) {
				if (each.getValue() > most) {
					most = each.getValue();
					best = each.getKey();
				}
			}
			return best;
		}

		/** How likely the string is to be annotated with that label, 0 to 1, once at least one more is counted against. */
		double score(String label) {
			int against = annotated() - annotated(label) + rejected(label) + left;
			return annotated(label) / (annotated(label) + against + 0.5);
		}
	}

	/** A remembered string that was met again. */
	record Met(int first, int limit, Entry entry) {
	}

	private final Map<String, Entry> entries = new HashMap<>();
	/** First words of entries, with how many words the longest of them has. */
	private final Map<String, Integer> longest = new HashMap<>();

	private MemoryPart() {
	}

	/** Remembers what was decided in these documents. */
	static MemoryPart of(List<LabelledText> texts) {
		MemoryPart memory = new MemoryPart();
		for (LabelledText labelled : texts) {
			for (TokenSpan span : labelled.spans()) {
				if (span.limit() - span.first() <= NamePart.LONGEST) {
					Entry entry = memory.entry(labelled.text(), span);
					entry.labels.merge(span.label(), 1, Integer::sum);
					memory.note(entry, labelled, span);
				}
			}
			for (TokenSpan span : labelled.rejected()) {
				if (span.limit() - span.first() <= NamePart.LONGEST) {
					Entry entry = memory.entry(labelled.text(), span);
					entry.rejectedAs.merge(span.label(), 1, Integer::sum);
					entry.forms.add(words(labelled.text(), span.first(), span.limit(), false));
				}
			}
		}
		for (LabelledText labelled : texts) {
			memory.countLeft(labelled);
		}
		return memory;
	}

	private Entry entry(TokenizedText text, TokenSpan span) {
		String key = words(text, span.first(), span.limit(), true);
		longest.merge(text.lower(span.first()), span.limit() - span.first(), Math::max);
		return entries.computeIfAbsent(key, k -> new Entry());
	}

	private void note(Entry entry, LabelledText labelled, TokenSpan span) {
		TokenizedText text = labelled.text();
		String form = words(text, span.first(), span.limit(), false);
		entry.forms.add(form);
		entry.lower |= form.equals(words(text, span.first(), span.limit(), true));
		if (entry.example.isEmpty()) {
			int s = text.sentence(span.first());
			int from = Math.max(text.first(s), span.first() - 4);
			int to = Math.min(text.limit(s), span.limit() + 4);
			String around = text.text().substring(text.begin(from), text.end(to - 1)).replaceAll("\\s+", " ");
			String shown = "\u201c" + (from > text.first(s) ? "\u2026" : "") + around + (to < text.limit(s) ? "\u2026" : "") + "\u201d in " + labelled.document();
			entry.example = shown.length() > LONGEST_EXAMPLE ? "in " + labelled.document() : shown;
		}
	}

	private void countLeft(LabelledText labelled) {
		for (Met met : find(labelled.text(), false)) {
			if (labelled.isUsable(labelled.text().sentence(met.first()))
					&& labelled.spans().stream().noneMatch(span -> span.overlaps(met.first(), met.limit()))
					&& labelled.rejected().stream().noneMatch(span -> span.first() == met.first() && span.limit() == met.limit())) {
				met.entry().left++;
			}
		}
	}

	private static String words(TokenizedText text, int first, int limit, boolean lower) {
		StringBuilder words = new StringBuilder();
		for (int i = first; i < limit; i++) {
			words.append(i > first ? " " : "").append(lower ? text.lower(i) : text.word(i).replace('\u2019', '\''));
		}
		return words.toString();
	}

	/** Where annotated strings are met, the longest first at each place, none overlapping another. */
	List<Met> find(TokenizedText text) {
		return find(text, true);
	}

	private List<Met> find(TokenizedText text, boolean annotated) {
		List<Met> found = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			Integer most = longest.get(text.lower(i));
			if (most == null) {
				continue;
			}
			int end = text.limit(text.sentence(i));
			for (int limit = Math.min(end, i + most); limit > i; limit--) {
				Entry entry = entry(text, i, limit);
				if (entry != null && (!annotated || entry.annotated() > 0)) {
					found.add(new Met(i, limit, entry));
					i = limit - 1;
					break;
				}
			}
		}
		return found;
	}

	/** What is remembered of these tokens, written as they are; null for nothing. */
	Entry entry(TokenizedText text, int first, int limit) {
		Entry entry = entries.get(words(text, first, limit, true));
		return entry != null && (entry.lower || entry.forms.contains(words(text, first, limit, false))) ? entry : null;
	}

	/** All that is remembered, by string and label, in the order of strings. */
	List<Remembered> all(String layer) {
		List<Remembered> all = new ArrayList<>();
		new TreeMap<>(entries).forEach((key, entry) -> {
			Set<String> labels = new TreeSet<>(entry.labels.keySet());
			labels.addAll(entry.rejectedAs.keySet());
			String words = entry.lower || entry.forms.isEmpty() ? key : entry.forms.iterator().next();
			for (String label : labels) {
				all.add(new Remembered(layer, words, label, entry.annotated(label), entry.annotated() - entry.annotated(label), entry.rejected(label), entry.left(),
						entry.example()));
			}
		});
		return all;
	}

	/** How many strings are remembered. */
	int size() {
		return entries.size();
	}

	void write(DataOutputStream out) throws IOException {
		Map<String, Entry> sorted = new TreeMap<>(entries);
		out.writeInt(sorted.size());
		for (Map.Entry<String, Entry> each : sorted.entrySet()) {
			Entry entry = each.getValue();
			out.writeUTF(each.getKey());
			out.writeShort(Math.min(MOST_TIMES, entry.left));
			out.writeBoolean(entry.lower);
			out.writeUTF(entry.example);
			out.writeShort(entry.forms.size());
			for (String form : entry.forms) {
				out.writeUTF(form);
			}
			write(entry.labels, out);
			write(entry.rejectedAs, out);
		}
	}

	private static void write(Map<String, Integer> counts, DataOutputStream out) throws IOException {
		out.writeShort(counts.size());
		for (Map.Entry<String, Integer> count : counts.entrySet()) {
			out.writeUTF(count.getKey());
			out.writeShort(Math.min(MOST_TIMES, count.getValue()));
		}
	}

	static MemoryPart read(DataInputStream in) throws IOException {
		MemoryPart memory = new MemoryPart();
		int size = ModelFile.within(in.readInt(), 0, MOST_ENTRIES, "remembered strings");
		for (int i = 0; i < size; i++) {
			String key = in.readUTF();
			Entry entry = new Entry();
			entry.left = in.readUnsignedShort();
			entry.lower = in.readBoolean();
			entry.example = in.readUTF();
			for (int forms = in.readUnsignedShort(); forms > 0; forms--) {
				entry.forms.add(in.readUTF());
			}
			read(entry.labels, in);
			read(entry.rejectedAs, in);
			String[] words = key.split(" ", -1);
			memory.entries.put(key, entry);
			memory.longest.merge(words[0], Math.min(NamePart.LONGEST, words.length), Math::max);
		}
		return memory;
	}

	private static void read(Map<String, Integer> counts, DataInputStream in) throws IOException {
		for (int labels = in.readUnsignedShort(); labels > 0; labels--) {
			counts.put(in.readUTF(), in.readUnsignedShort());
		}
	}
}
