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
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.OpenCorpora;

/** Looks through a corpus for the passages that a decision would teach the recommenders most about. */
final class Doubts {

	/** Nobody walks further than this before something is learned. */
	private static final int MOST = 200;
	private static final int MOST_OF_ONE = 12;

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
				all.add(new Uncertain(document.id(), title, set.text().substring(doubt.begin(), doubt.end()).replaceAll("\\s+", " "), doubt));
			}
		}
		all.sort(Comparator.comparingDouble((Uncertain each) -> each.doubt().doubt()).reversed());
		return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
	}
}
