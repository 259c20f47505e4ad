package org.glossator.ui.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.Doubt;
import org.glossator.engine.learning.Recommenders;
import org.glossator.engine.learning.TextCutter;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.OpenCorpora;

/** Looks through a corpus for the passages that a decision would teach the recommenders most about. */
final class Doubts {

	/** Nobody walks further than this before something is learned. */
	private static final int MOST = 200;
	private static final int MOST_OF_ONE = 12;
	/** So many characters are shown on either side of a short passage. */
	private static final int AROUND = 30;

	private final Corpus corpus;
	private final OpenCorpora corpora;
	private TextCutter cutter;

	Doubts(Corpus corpus, OpenCorpora corpora) {
		this.corpus = corpus;
		this.corpora = corpora;
	}

	/** The most doubtful passages that the person has not decided on, the most doubtful first. */
	List<Uncertain> find(BooleanSupplier cancelled) throws IOException {
		Recommenders recommenders = new Recommenders(corpus.folder(), corpus.schema());
		recommenders.hide(WorkflowGuard.hidden(corpus));
		List<Uncertain> all = new ArrayList<>();
		if (recommenders.isEmpty()) {
			return all;
		}
		cutter = cutter == null ? new TextCutter() : cutter;
		for (DocumentInfo document : corpus.documents()) {
			if (corpus.refusal(document.id(), corpora.annotator()) != null) {
				continue;
			}
			AnnotatedDocument set = corpus.read(document.id(), corpora.annotator());
			List<Doubt> doubts = recommenders.doubts(cutter.cut(set.text(), document.title()), set, cancelled);
			for (Doubt doubt : doubts.subList(0, Math.min(MOST_OF_ONE, doubts.size()))) {
				String title = document.title().isBlank() ? document.id() : document.title();
				all.add(new Uncertain(document.id(), title, words(set.text(), doubt), doubt));
			}
		}
		all.sort(Comparator.comparingDouble((Uncertain each) -> each.doubt().doubt()).reversed());
		return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
	}

	/** The passage; a word or two say nothing alone, so they stand in brackets among the words around them. */
	static String words(String text, Doubt doubt) {
		String passage = text.substring(doubt.begin(), doubt.end());
		if (!doubt.label().isEmpty() || passage.strip().split("\\s+").length > 2) {
			return shown(passage);
		}
		int from = text.lastIndexOf('\n', doubt.begin() - 1) + 1;
		int to = text.indexOf('\n', doubt.end());
		String before = shown(text.substring(Math.max(from, doubt.begin() - AROUND), doubt.begin()));
		String after = shown(text.substring(doubt.end(), Math.min(to < 0 ? text.length() : to, doubt.end() + AROUND)));
		// What the cut left of the outermost words goes.
		before = doubt.begin() - AROUND > from ? before.substring(before.indexOf(' ') + 1) : before;
		after = doubt.end() + AROUND < (to < 0 ? text.length() : to) && after.indexOf(' ') >= 0 ? after.substring(0, after.lastIndexOf(' ')) : after;
		return before + "[" + shown(passage) + "]" + after;
	}

	private static String shown(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
