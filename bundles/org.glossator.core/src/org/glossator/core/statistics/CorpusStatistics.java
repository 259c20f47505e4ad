package org.glossator.core.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * What a corpus holds, counted. Counting reads every file: not for the UI thread.
 *
 * @param documents the documents with their sizes, in corpus order
 * @param annotators what each annotator made, by name
 * @param hidden how many sets are not counted, since the person at work may not see them
 */
public record CorpusStatistics(List<DocumentSize> documents, Map<String, AnnotatorCounts> annotators, int hidden) {

	/**
	 * How long a document is.
	 *
	 * @param document the document
	 * @param codePoints its characters, as code points
	 * @param tokens its words, numbers and punctuation marks
	 * @param annotations its annotations by annotator
	 */
	public record DocumentSize(DocumentInfo document, int codePoints, int tokens, Map<String, Integer> annotations) {
	}

	/** What one annotator made. */
	public static final class AnnotatorCounts {

		private int documents;
		private int annotations;
		private final Map<String, LayerCounts> layers = new TreeMap<>();

		/** On how many documents there is a set. */
		public int documents() {
			return documents;
		}

		/** How many annotations in all. */
		public int annotations() {
			return annotations;
		}

		/** The counts of each layer, by name. */
		public Map<String, LayerCounts> layers() {
			return layers;
		}
	}

	/** How many annotations a layer has, by label and by status. */
	public static final class LayerCounts {

		private int annotations;
		private final Map<String, Integer> labels = new TreeMap<>();
		private final Map<String, Integer> statuses = new TreeMap<>();

		/** How many. */
		public int annotations() {
			return annotations;
		}

		/** How many of each value of the label feature; those without one are left out. */
		public Map<String, Integer> labels() {
			return labels;
		}

		/** How many of each status. */
		public Map<String, Integer> statuses() {
			return statuses;
		}
	}

	/** Counts a corpus; without the sets that the person at work may not see. */
	public static CorpusStatistics of(Corpus corpus) throws IOException {
		List<DocumentSize> documents = new ArrayList<>();
		Map<String, AnnotatorCounts> annotators = new TreeMap<>();
		int hidden = 0;
		for (DocumentInfo document : corpus.documents()) {
			Map<String, Integer> annotations = new TreeMap<>();
			List<String> seen = corpus.seenAnnotatorsOf(document.id());
			hidden += corpus.annotatorsOf(document.id()).size() - seen.size();
			for (String annotator : seen) {
				AnnotatedDocument set = corpus.read(document.id(), annotator);
				annotations.put(annotator, set.annotations().size());
				count(set, corpus.schema(), annotators.computeIfAbsent(annotator, name -> new AnnotatorCounts()));
			}
			String text = corpus.text(document.id());
			documents.add(new DocumentSize(document, text.codePointCount(0, text.length()), Boundaries.of(text).tokens().size(), annotations));
		}
		return new CorpusStatistics(List.copyOf(documents), annotators, hidden);
	}

	private static void count(AnnotatedDocument set, SchemaSpec schema, AnnotatorCounts counts) {
		counts.documents++;
		for (AnnotationRecord annotation : set.annotations()) {
			counts.annotations++;
			LayerCounts layer = counts.layers.computeIfAbsent(annotation.layer(), name -> new LayerCounts());
			layer.annotations++;
			layer.statuses.merge(annotation.provenance().status().id(), 1, Integer::sum);
			LayerSpec spec = schema.layer(annotation.layer());
			String label = spec == null || spec.labelFeature().isEmpty() ? null : annotation.values().get(spec.labelFeature());
			if (label != null) {
				layer.labels.merge(label, 1, Integer::sum);
			}
		}
	}
}
