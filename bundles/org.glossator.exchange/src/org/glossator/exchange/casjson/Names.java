package org.glossator.exchange.casjson;

/** The keywords and markers of CAS JSON. */
final class Names {

	static final String HEADER = "%HEADER";
	static final String VERSION = "%VERSION";
	static final String OFFSET_ENCODING = "offset-encoding";
	static final String TYPES = "%TYPES";
	static final String FEATURES = "%FEATURES";
	static final String STRUCTURES = "%FEATURE_STRUCTURES";
	static final String VIEWS = "%VIEWS";
	static final String SOFA = "%SOFA";
	static final String MEMBERS = "%MEMBERS";
	static final String ID = "%ID";
	static final String TYPE = "%TYPE";
	static final String NAME = "%NAME";
	static final String SUPER_TYPE = "%SUPER_TYPE";
	static final String DESCRIPTION = "%DESCRIPTION";
	static final String RANGE = "%RANGE";
	static final String ELEMENT_TYPE = "%ELEMENT_TYPE";
	static final String ELEMENTS = "%ELEMENTS";
	/** Before a feature that refers to a structure by its id. */
	static final char REFERENCE = '@';
	/** Before a number that JSON cannot write, such as NaN. */
	static final char NUMBER = '#';
	/** Before a feature that is an offset into the text; the library leaves it out. */
	static final char ANCHOR = '^';
	/** Before a keyword. */
	static final char KEYWORD = '%';
	/** After the type of an array's elements. */
	static final String ARRAY = "[]";

	private Names() {
	}

	/** A feature's name without its marker. */
	static String bare(String key) {
		char first = key.isEmpty() ? ' ' : key.charAt(0);
		return first == REFERENCE || first == NUMBER || first == ANCHOR ? key.substring(1) : key;
	}
}
