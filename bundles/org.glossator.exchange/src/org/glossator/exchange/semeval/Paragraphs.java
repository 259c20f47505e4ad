package org.glossator.exchange.semeval;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.span.Span;

/** The paragraphs of an article as the task counts them: its lines, empty ones too. Stateless. */
final class Paragraphs {

	private Paragraphs() {
	}

	/** Each line without its end; what follows the last line end only if it is not empty. */
	static List<Span> of(String text) {
		List<Span> lines = new ArrayList<>();
		int begin = 0;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\n' || c == '\r') {
				lines.add(Span.of(begin, at));
				if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
					at++;
				}
				begin = at + 1;
			}
		}
		if (begin < text.length()) {
			lines.add(Span.of(begin, text.length()));
		}
		return lines;
	}
}
