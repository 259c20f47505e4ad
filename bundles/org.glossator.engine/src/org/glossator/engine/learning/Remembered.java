package org.glossator.engine.learning;

/**
 * A string that the memory of a layer knows, with one of the labels it was given. Immutable.
 *
 * @param layer the layer's name
 * @param words the string, its tokens set apart by spaces, in one of the forms it was met in
 * @param label the value of the layer's label feature; empty where the layer has none
 * @param given how often it was annotated with that label: what speaks for suggesting it
 * @param otherwise how often it was annotated with another label
 * @param rejected how often a suggestion of that label was rejected
 * @param left how often it was left as it is in a passage that was read
 * @param example where it was annotated, with a few words around it; empty where it was only rejected
 */
public record Remembered(String layer, String words, String label, int given, int otherwise, int rejected, int left, String example) {

	/** All that speaks against suggesting the label. */
	public int against() {
		return otherwise + rejected + left;
	}
}
