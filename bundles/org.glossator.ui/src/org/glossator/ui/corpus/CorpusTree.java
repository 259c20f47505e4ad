package org.glossator.ui.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/**
 * What the corpus view shows: the open corpora, of each the documents that have all words searched for, in the corpus's
 * order, and each document's annotators. Asked by row number, so that a corpus of ten thousand texts costs no more than
 * the rows in view. UI thread only.
 */
final class CorpusTree {

	private final Map<Corpus, List<CorpusDocument>> documents = new HashMap<>();
	private final Map<CorpusDocument, List<AnnotatorSet>> sets = new HashMap<>();
	private final WorkStates states;
	private List<Corpus> corpora = List.of();
	private String[] words = new String[0];

	/** @param me the name of the person at this workbench */
	CorpusTree(Supplier<String> me) {
		states = new WorkStates();
	}

	/** How far the annotators are. */
	WorkStates states() {
		return states;
	}

	/** Takes over what is open now. */
	void show(List<Corpus> open) {
		states.forget();
		corpora = open;
		documents.clear();
		sets.clear();
	}

	/** Shows only documents whose title, source, author, id and date have all these words. */
	void search(String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		words = wanted.isEmpty() ? new String[0] : wanted.split("\\s+");
		documents.clear();
	}

	/** Whether words are searched for. */
	boolean isSearching() {
		return words.length > 0;
	}

	/** The corpora. */
	List<Corpus> corpora() {
		return corpora;
	}

	/** The documents of a corpus that are shown. */
	List<CorpusDocument> documents(Corpus corpus) {
		return documents.computeIfAbsent(corpus, this::matching);
	}

	private List<CorpusDocument> matching(Corpus corpus) {
		List<CorpusDocument> matching = new ArrayList<>();
		for (DocumentInfo document : corpus.documents()) {
			if (matches(document)) {
				matching.add(new CorpusDocument(corpus, document));
			}
		}
		return matching;
	}

	private boolean matches(DocumentInfo document) {
		if (words.length == 0) {
			return true;
		}
		String known = String.join(" ", document.title(), document.source(), document.author(), document.published(), document.id())
				.toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!known.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The annotators' sets of a document that the person may see; looked up on disk once. */
	List<AnnotatorSet> sets(CorpusDocument document) {
		return sets.computeIfAbsent(document, each -> each.corpus().annotatorsOf(each.document().id()).stream()
				.map(annotator -> new AnnotatorSet(each.corpus(), each.document(), annotator)).filter(states::isSeen).toList());
	}

	/** How many rows lie under an element; {@code null} for the top. */
	int count(Object parent) {
		return switch (parent) {
			case null -> corpora.size();
			case Corpus corpus -> documents(corpus).size();
			case CorpusDocument document -> sets(document).size();
			default -> 0;
		};
	}

	/** The element at that row under an element, or null where there is none; {@code null} for the top. */
	Object child(Object parent, int row) {
		List<?> children = switch (parent) {
			case null -> corpora;
			case Corpus corpus -> documents(corpus);
			case CorpusDocument document -> sets(document);
			default -> List.of();
		};
		return row < children.size() ? children.get(row) : null;
	}

	/** What an element lies under; null at the top. */
	Object parent(Object element) {
		return switch (element) {
			case CorpusDocument document -> document.corpus();
			case AnnotatorSet set -> new CorpusDocument(set.corpus(), set.document());
			default -> null;
		};
	}
}
