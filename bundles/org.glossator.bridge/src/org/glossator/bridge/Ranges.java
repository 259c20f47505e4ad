package org.glossator.bridge;

import java.math.BigDecimal;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;

/** Single values of UIMA's primitive ranges as text and back. */
final class Ranges {

	private Ranges() {
	}

	/** Whether the range always has a value, so that none cannot be told from its zero. */
	static boolean alwaysSet(Type range) {
		return range.isPrimitive() && !range.isStringOrStringSubtype();
	}

	/** Sets a primitive feature from its text; a text that the range has no value for leaves it at zero. */
	static void set(FeatureStructure structure, Feature feature, String text) {
		switch (value(feature.getRange(), text)) {
			case null -> {
				// kept word for word beside the annotation
			}
			case Integer value -> structure.setIntValue(feature, value);
			case Long value -> structure.setLongValue(feature, value);
			case Short value -> structure.setShortValue(feature, value);
			case Byte value -> structure.setByteValue(feature, value);
			case Float value -> structure.setFloatValue(feature, value);
			case Double value -> structure.setDoubleValue(feature, value);
			case Boolean value -> structure.setBooleanValue(feature, value);
			case Object value -> structure.setStringValue(feature, value.toString());
		}
	}

	/** The text of a primitive feature; null for none. */
	static String get(FeatureStructure structure, Feature feature) {
		return switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_FLOAT -> plain(structure.getFloatValue(feature));
			case CAS.TYPE_NAME_DOUBLE -> plain(structure.getDoubleValue(feature));
			default -> structure.getFeatureValueAsString(feature);
		};
	}

	/** What {@link #get} gives after {@link #set} with that text. */
	static String carried(Type range, String text) {
		return switch (value(range, text)) {
			case null -> zero(range);
			case Float value -> plain(value);
			case Double value -> plain(value);
			case Object value -> value.toString();
		};
	}

	/** The value that a primitive range has without one; null for a string. */
	static String zero(Type range) {
		return switch (range.getName()) {
			case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> "0.0";
			case CAS.TYPE_NAME_BOOLEAN -> "false";
			default -> range.isStringOrStringSubtype() ? null : "0";
		};
	}

	private static Object value(Type range, String text) {
		try {
			return switch (range.getName()) {
				case CAS.TYPE_NAME_INTEGER -> Integer.valueOf(text);
				case CAS.TYPE_NAME_LONG -> Long.valueOf(text);
				case CAS.TYPE_NAME_SHORT -> Short.valueOf(text);
				case CAS.TYPE_NAME_BYTE -> Byte.valueOf(text);
				case CAS.TYPE_NAME_FLOAT -> Float.valueOf(text);
				case CAS.TYPE_NAME_DOUBLE -> Double.valueOf(text);
				case CAS.TYPE_NAME_BOOLEAN -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
				default -> range.isStringOrStringSubtype() ? text : null;
			};
		} catch (NumberFormatException noNumber) {
			return null;
		}
	}

	/** A float in decimal notation, with the fewest digits that tell it from its neighbours. */
	static String plain(float value) {
		return Float.isFinite(value) ? new BigDecimal(Float.toString(value)).toPlainString() : Float.toString(value);
	}

	/** A double in decimal notation, with the fewest digits that tell it from its neighbours. */
	static String plain(double value) {
		return Double.isFinite(value) ? new BigDecimal(Double.toString(value)).toPlainString() : Double.toString(value);
	}
}
