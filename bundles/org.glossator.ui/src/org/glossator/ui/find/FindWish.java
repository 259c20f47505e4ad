package org.glossator.ui.find;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.glossator.core.search.Hit;
import org.glossator.core.search.SetSearch;
import org.glossator.core.search.TextSearch;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;

/**
 * What is to be found, as the fields say it. Immutable.
 *
 * @param words the words or the expression; empty for any text, which annotations alone can have
 * @param options how the words are meant
 * @param annotations whether annotations are wanted; else places of the text
 * @param whole whether an annotation must cover just the words
 * @param layer the layer of annotations; empty for any
 * @param label the value of their label feature; empty for any
 * @param status the status of annotations; null for any
 * @param everyone whether the annotations of all annotators are wanted
 * @param inCorpus whether to look through the corpus; else through the open document
 */
record FindWish(String words, TextSearch.Options options, boolean annotations, boolean whole, String layer, String label, Status status,
		boolean everyone, boolean inCorpus) {

	FindWish {
		Objects.requireNonNull(words);
		Objects.requireNonNull(options);
		Objects.requireNonNull(layer);
		Objects.requireNonNull(label);
	}

	/** Places with these very words. */
	static FindWish places(String words, boolean inCorpus) {
		return new FindWish(words, new TextSearch.Options(false, true, false), false, false, "", "", null, false, inCorpus);
	}

	/** Places in the corpus with these words one after the other, whatever white space is between them, in capitals or not. */
	static FindWish anyPlaces(List<String> words) {
		boolean plain = words.stream().allMatch(word -> word.chars().allMatch(Character::isLetterOrDigit));
		String wanted = plain ? String.join(" ", words) : words.stream().map(Pattern::quote).collect(Collectors.joining("\\s*"));
		return new FindWish(wanted, new TextSearch.Options(true, true, !plain), false, false, "", "", null, false, true);
	}

	/** Annotations of that layer and label on these very words. */
	static FindWish annotations(String words, String layer, String label, boolean inCorpus) {
		return new FindWish(words, new TextSearch.Options(false, false, false), true, true, layer, label, null, false, inCorpus);
	}

	/**
	 * The search for it.
	 *
	 * @throws IllegalArgumentException with one sentence where it cannot be searched for
	 */
	Search search() {
		TextSearch text = annotations && words.isEmpty() ? null : new TextSearch(words, options);
		if (!annotations) {
			return (set, schema, cancelled) -> SetSearch.places(set, text, cancelled);
		}
		SetSearch.Wanted wanted = new SetSearch.Wanted(text, whole, layer, label, status);
		return (set, schema, cancelled) -> SetSearch.annotations(set, schema, wanted, cancelled);
	}

	/** Finds in one set. */
	interface Search {
		/** The hits in a set; throws {@link IllegalStateException} with one sentence where it takes too long. */
		List<Hit> in(AnnotatedDocument set, SchemaSpec schema, BooleanSupplier cancelled);
	}
}
