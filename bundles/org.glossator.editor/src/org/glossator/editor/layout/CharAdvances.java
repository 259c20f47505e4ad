package org.glossator.editor.layout;

/** How wide characters are in the font of a text column. An estimate per character: kerning and shaping are not in it. */
@FunctionalInterface
public interface CharAdvances {

	/** The width of a code point in pixels; 0 for one that takes no room of its own, such as a combining mark. */
	int advance(int codePoint);
}
