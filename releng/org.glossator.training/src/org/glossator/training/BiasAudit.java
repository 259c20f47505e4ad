package org.glossator.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasSpan;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;

/**
 * Which entries and patterns of bias earn their keep: {@code BiasAudit (ANNOTATIONS TEXTS_FOLDER)... -- CONLL_FILE...} runs
 * the bias finder on annotated texts and on the texts of the name corpora (encyclopaedia, statements of agencies, academic
 * texts), where hardly any bias should be found. Prints for each entry or pattern how often half of what it found is
 * marked, how often it is not, and how often it fired in neutral text, the worst first, each with an example; and for each
 * neutral corpus the passages found a thousand sentences.
 */
public final class BiasAudit {

	private static final int SHOWN = Integer.getInteger("shown", 80);
	private static final int AROUND = 40;

	private final BiasFinder bias;
	private final EntityFinder entities;
	private final Segmenter segmenter;
	/** By reason: right, wrong, in neutral text. */
	private final Map<String, int[]> counts = new TreeMap<>();
	private final Map<String, String> examples = new TreeMap<>();

	private BiasAudit() throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		bias = new BiasFinder(lexicons);
		entities = new EntityFinder(lexicons);
		segmenter = new Segmenter(lexicons);
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		BiasAudit audit = new BiasAudit();
		int split = List.of(arguments).indexOf("--");
		for (int i = 0; i + 1 < split; i += 2) {
			for (AnnotatedDocument document : Standoff.read(Path.of(arguments[i]), Path.of(arguments[i + 1]))) {
				audit.annotated(document);
			}
		}
		for (int i = split + 1; i < arguments.length; i++) {
			audit.neutral(Path.of(arguments[i]));
		}
		audit.print();
	}

	private List<BiasSpan> find(TokenizedText text) {
		BitSet names = new BitSet();
		for (Mention mention : entities.find(text)) {
			names.set(mention.first(), mention.limit());
		}
		return bias.find(text, names);
	}

	private void annotated(AnnotatedDocument document) {
		List<SpanRecord> gold = Scores.spans(document.annotations(), "bias");
		for (BiasSpan span : find(segmenter.segment(document.text(), document.info().title()))) {
			int shared = 0;
			for (SpanRecord record : gold) {
				shared += Math.max(0, Math.min(record.span().end(), span.end()) - Math.max(record.span().begin(), span.begin()));
			}
			count(document.text(), span, 2 * shared >= span.end() - span.begin() ? 0 : 1);
		}
	}

	private void neutral(Path file) throws IOException {
		int sentences = 0;
		int found = 0;
		for (ConllCorpus.Document document : ConllCorpus.read(file)) {
			TokenizedText text = segmenter.segment(document.text().text(), "");
			sentences += text.sentences();
			for (BiasSpan span : find(text)) {
				found++;
				count(text.text(), span, 2);
			}
		}
		System.out.println(String.format(Locale.ROOT, "%s: %d passages in %d sentences, %.1f a thousand", file.getFileName(), found, sentences, 1000.0 * found / sentences));
	}

	private void count(String text, BiasSpan span, int what) {
		String key = span.technique() + " " + span.reason();
		int[] all = counts.computeIfAbsent(key, k -> new int[3]);
		all[what]++;
		if (all[what] <= 2 && what > 0) {
			examples.merge(key, (what == 2 ? "N " : "W ") + text.substring(Math.max(0, span.begin() - AROUND), span.begin()) + "[" + text.substring(span.begin(), span.end()) + "]"
					+ text.substring(span.end(), Math.min(text.length(), span.end() + AROUND / 2)), (a, b) -> a + " // " + b);
		}
	}

	private void print() {
		List<Map.Entry<String, int[]>> worst = new ArrayList<>(counts.entrySet());
		worst.sort(Comparator.<Map.Entry<String, int[]>>comparingInt(entry -> 2 * entry.getValue()[0] - 2 * entry.getValue()[1] - entry.getValue()[2]).thenComparing(Map.Entry.comparingByKey()));
		if (System.getProperty("table") != null) {
			counts.forEach((key, all) -> System.out.println("TABLE\t" + key + "\t" + all[0] + "\t" + all[1] + "\t" + all[2]));
		}
		worst.stream().limit(SHOWN).forEach(entry -> System.out.println(String.format(Locale.ROOT, "%d right, %d wrong, %d neutral: %s: %s", entry.getValue()[0], entry.getValue()[1],
				entry.getValue()[2], entry.getKey(), examples.getOrDefault(entry.getKey(), "").replaceAll("\\s+", " "))));
	}
}
