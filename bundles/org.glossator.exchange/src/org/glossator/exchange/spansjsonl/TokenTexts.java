package org.glossator.exchange.spansjsonl;

import java.util.ArrayList;
import java.util.List;

import org.glossator.exchange.json.JsonNumber;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.token.Detokenizer;
import org.glossator.text.InputFault;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.span.Span;

/** The text of a document and its tokens, of which the file may have either or both. */
final class TokenTexts {

	/** Takes a labelled stretch of tokens. */
	interface Taker {

		void take(int begin, int end, String label) throws InputFault;
	}

	private final boolean hasText;
	private final String text;
	private final List<Span> tokens = new ArrayList<>();

	TokenTexts(JsonObject line) throws InputFault {
		hasText = line.has("text");
		List<Object> given = line.list("tokens");
		if (!hasText && !line.has("tokens")) {
			throw line.fault("Neither \"text\" nor \"tokens\" is there; add one.");
		}
		if (!hasText) {
			Detokenizer detokenizer = new Detokenizer();
			for (Object token : given) {
				int begin = detokenizer.add(word(token, line));
				tokens.add(Span.of(begin, detokenizer.length()));
			}
			text = detokenizer.text();
			return;
		}
		text = line.text("text");
		OffsetTable offsets = OffsetTable.of(text);
		int at = 0;
		for (Object token : given) {
			if (token instanceof JsonObject object && object.has("start") && object.has("end")) {
				int begin = object.integer("start");
				int end = object.integer("end");
				if (begin < 0 || end < begin || end > offsets.codePoints()) {
					throw object.fault("The token " + begin + " to " + end + " does not lie in the text; correct the offsets.");
				}
				tokens.add(Span.of(offsets.fromCodePoint(begin), offsets.fromCodePoint(end)));
			} else {
				String word = word(token, line);
				int begin = text.indexOf(word, at);
				if (begin < 0) {
					throw line.fault("The token \"" + (word.length() > 30 ? word.substring(0, 30) + "..." : word)
							+ "\" is not in the text where it should be; correct the tokens.");
				}
				at = begin + word.length();
				tokens.add(Span.of(begin, at));
			}
		}
	}

	private static String word(Object token, JsonObject line) throws InputFault {
		String word = token instanceof JsonObject object ? object.text("text") : JsonObject.scalar(token);
		if (word == null) {
			throw line.fault("A token is no text; write it in quotes.");
		}
		return word;
	}

	boolean hasText() {
		return hasText;
	}

	String text() {
		return text;
	}

	/** The stretch from token {@code first} to before token {@code end}. */
	Span span(int first, int end, JsonObject place) throws InputFault {
		if (first < 0 || end <= first || end > tokens.size()) {
			throw place.fault("The tokens " + first + " to " + end + " are not there, the text has " + tokens.size() + "; correct the numbers.");
		}
		return Span.of(tokens.get(first).begin(), tokens.get(end - 1).end());
	}

	/** Reads one IOB label for each token. */
	void tagged(JsonObject line, String name, Taker taker) throws InputFault {
		List<Object> tags = line.list(name);
		if (tags.size() != tokens.size()) {
			throw line.fault("\"" + name + "\" has " + tags.size() + " labels for " + tokens.size() + " tokens; give each token one.");
		}
		int begin = -1;
		String open = null;
		for (int i = 0; i <= tags.size(); i++) {
			String tag = i == tags.size() ? "O" : JsonObject.scalar(tags.get(i));
			if (tag == null || i < tags.size() && tags.get(i) instanceof JsonNumber) {
				throw line.fault("\"" + name + "\" holds numbers; write the names of the labels, such as B-PER.");
			}
			boolean marked = tag.length() > 2 && tag.charAt(1) == '-';
			String label = marked ? tag.substring(2) : null;
			boolean begins = marked && ("BSU".indexOf(tag.charAt(0)) >= 0 || !label.equals(open));
			if (open != null && (begins || !marked)) {
				taker.take(tokens.get(begin).begin(), tokens.get(i - 1).end(), open);
				open = null;
			}
			if (begins) {
				begin = i;
				open = label;
			}
			if (open != null && "ESLU".indexOf(tag.charAt(0)) >= 0) {
				taker.take(tokens.get(begin).begin(), tokens.get(i).end(), open);
				open = null;
			}
		}
	}
}
