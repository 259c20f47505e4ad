package org.glossator.exchange.label;

/**
 * What a foreign label stands for. Immutable.
 *
 * @param layer the layer's name
 * @param feature the label feature; empty where the label is the layer alone
 * @param value the feature's value, or null where the label is the layer alone
 */
public record Label(String layer, String feature, String value) {

	/** The layer of labels that the schema does not know. */
	public static final String LAYER = "span";
	/** The label feature of layers that have none. */
	public static final String FEATURE = "label";
}
