package org.glossator.core.extract;

import java.util.List;

/**
 * What a reader of one file format hands over: the text, what the format itself says of it, and lines whose place in the
 * page tells that they are furniture.
 */
record SourceText(String text, Credits credits, List<BoilerplateLine> marked) {

	static SourceText of(String text) {
		return new SourceText(text, Credits.NONE, List.of());
	}
}
