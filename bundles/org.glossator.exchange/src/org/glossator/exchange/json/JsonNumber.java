package org.glossator.exchange.json;

/**
 * A number as it was written, so that no digit is lost.
 *
 * @param text in JSON notation
 */
public record JsonNumber(String text) {

	@Override
	public String toString() {
		return text;
	}
}
