package org.glossator.exchange.casjson;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.BooleanArrayFS;
import org.apache.uima.cas.ByteArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.DoubleArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.FloatArrayFS;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.LongArrayFS;
import org.apache.uima.cas.ShortArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.exchange.json.JsonObject;
import org.glossator.text.InputFault;
import org.glossator.text.offset.OffsetTable;

/** Fills a CAS from the structures of a file: texts first, then all structures, then what ties them together. */
final class JsonCas {

	private record Text(CAS view, OffsetTable offsets) {
	}

	private final CAS cas;
	private final OffsetEncoding encoding;
	private final Map<Integer, Text> texts = new HashMap<>();
	private final Map<Integer, FeatureStructure> byId = new HashMap<>();
	private final Map<Integer, Integer> lines = new HashMap<>();

	JsonCas(CAS cas, OffsetEncoding encoding) {
		this.cas = cas;
		this.encoding = encoding;
	}

	void fill(List<Structure> structures, JsonObject root) throws InputFault {
		for (Structure structure : structures) {
			if (structure.type().equals(CAS.TYPE_NAME_SOFA)) {
				text(structure);
			}
		}
		List<Structure> rest = new ArrayList<>();
		for (Structure structure : structures) {
			if (!structure.type().equals(CAS.TYPE_NAME_SOFA)) {
				rest.add(structure);
				if (structure.id() <= 0 || texts.containsKey(structure.id()) || byId.put(structure.id(), create(structure)) != null) {
					throw structure.fault("The id " + structure.id() + " is used twice, or is not above 0; export the file again.");
				}
				lines.put(structure.id(), structure.values().line());
			}
		}
		for (Structure structure : rest) {
			tie(structure, byId.get(structure.id()));
		}
		index(root, rest);
	}

	/** The line of the first annotation with those offsets in UTF-16 units, or 0. */
	int lineOf(int begin, int end) {
		int line = 0;
		for (Map.Entry<Integer, FeatureStructure> entry : byId.entrySet()) {
			if (entry.getValue() instanceof AnnotationFS annotation && annotation.getBegin() == begin && annotation.getEnd() == end) {
				int at = lines.get(entry.getKey());
				line = line == 0 ? at : Math.min(line, at);
			}
		}
		return line;
	}

	private void text(Structure sofa) throws InputFault {
		String name = sofa.values().text("sofaID");
		if (name == null || name.isEmpty()) {
			throw sofa.fault("A text has no name (sofaID); export the file again.");
		}
		CAS view;
		try {
			view = name.equals(CAS.NAME_DEFAULT_SOFA) ? cas.getView(CAS.NAME_DEFAULT_SOFA) : cas.createView(name);
		} catch (CASRuntimeException e) {
			throw sofa.fault("There are two texts named " + name + "; export the file again.");
		}
		String text = sofa.values().text("sofaString");
		String address = sofa.values().text("sofaURI");
		if (text != null) {
			view.setSofaDataString(text, sofa.values().text("mimeType"));
			// UIMA makes a document annotation of its own, which would stand beside the file's.
			view.removeFsFromIndexes(view.getDocumentAnnotation());
		} else if (address != null) {
			view.setSofaDataURI(address, sofa.values().text("mimeType"));
		}
		if (texts.put(sofa.id(), new Text(view, text == null ? null : OffsetTable.of(text))) != null) {
			throw sofa.fault("The id " + sofa.id() + " is used twice; export the file again.");
		}
	}

	private FeatureStructure create(Structure structure) throws InputFault {
		String name = structure.type();
		if (name.endsWith(Names.ARRAY)) {
			name = JsonTypes.arrayOf(name.substring(0, name.length() - Names.ARRAY.length()));
		}
		Type type = cas.getTypeSystem().getType(name);
		if (type == null) {
			throw structure.fault("There is no type " + name + "; export the file again with its types.");
		}
		if (type.isArray()) {
			return array(structure, type);
		}
		Object sofa = structure.values().get(Names.REFERENCE + "sofa");
		CAS view = sofa == null ? cas : viewOf(structure).view();
		try {
			return view.createFS(type);
		} catch (CASRuntimeException e) {
			throw structure.fault("No structure of type " + name + " can be made (" + e.getMessage() + "); export the file again.");
		}
	}

	private Text viewOf(Structure structure) throws InputFault {
		Text text = texts.get(structure.values().integer(Names.REFERENCE + "sofa"));
		if (text == null) {
			throw structure.fault("The structure " + structure.id() + " belongs to a text that is not there; export the file again.");
		}
		return text;
	}

	private FeatureStructure array(Structure structure, Type type) throws InputFault {
		if (type.getName().equals(CAS.TYPE_NAME_BYTE_ARRAY)) {
			byte[] bytes;
			try {
				bytes = Base64.getDecoder().decode(structure.values().textOrEmpty(Names.ELEMENTS));
			} catch (IllegalArgumentException e) {
				throw structure.fault("The bytes of structure " + structure.id() + " are not Base64; export the file again.");
			}
			ByteArrayFS array = cas.createByteArrayFS(bytes.length);
			array.copyFromArray(bytes, 0, 0, bytes.length);
			return array;
		}
		int size = structure.values().list(Names.ELEMENTS).size();
		return switch (type.getName()) {
			case CAS.TYPE_NAME_BOOLEAN_ARRAY -> cas.createBooleanArrayFS(size);
			case CAS.TYPE_NAME_SHORT_ARRAY -> cas.createShortArrayFS(size);
			case CAS.TYPE_NAME_INTEGER_ARRAY -> cas.createIntArrayFS(size);
			case CAS.TYPE_NAME_LONG_ARRAY -> cas.createLongArrayFS(size);
			case CAS.TYPE_NAME_FLOAT_ARRAY -> cas.createFloatArrayFS(size);
			case CAS.TYPE_NAME_DOUBLE_ARRAY -> cas.createDoubleArrayFS(size);
			case CAS.TYPE_NAME_STRING_ARRAY -> cas.createStringArrayFS(size);
			default -> cas.createArrayFS(size);
		};
	}

	private void tie(Structure structure, FeatureStructure made) throws InputFault {
		if (made instanceof CommonArrayFS<?>) {
			elements(structure, made);
			return;
		}
		Text text = made instanceof AnnotationFS && structure.values().has(Names.REFERENCE + "sofa") ? viewOf(structure) : null;
		for (String key : structure.values().names()) {
			Object value = structure.values().get(key);
			if (key.charAt(0) == Names.KEYWORD || key.equals(Names.REFERENCE + "sofa") || value == null) {
				continue;
			}
			Feature feature = made.getType().getFeatureByBaseName(Names.bare(key));
			if (feature == null) {
				throw structure.fault("The type " + structure.type() + " has no feature " + Names.bare(key) + "; export the file again.");
			}
			boolean anchor = key.charAt(0) == Names.ANCHOR || feature.getDomain().getName().equals(CAS.TYPE_NAME_ANNOTATION);
			try {
				if (key.charAt(0) == Names.REFERENCE) {
					made.setFeatureValue(feature, target(structure, value));
				} else if (anchor && text != null && text.offsets() != null) {
					made.setIntValue(feature, units(structure, text, structure.values().integer(key)));
				} else {
					primitive(structure, made, feature, value);
				}
			} catch (CASRuntimeException e) {
				throw structure.fault("The feature " + feature.getShortName() + " of " + structure.type() + " cannot hold its value ("
						+ brief(e) + "); export the file again.");
			}
		}
	}

	private static String brief(Exception e) {
		String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
		message = message.length() > 160 ? message.substring(0, 160) + "..." : message;
		return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
	}

	private int units(Structure structure, Text text, int offset) throws InputFault {
		try {
			int units = encoding.toUnits(text.offsets(), offset);
			if (units >= 0 && units <= text.view().getDocumentText().length()) {
				return units;
			}
		} catch (IndexOutOfBoundsException e) {
			throw outside(structure, offset);
		}
		throw outside(structure, offset);
	}

	private InputFault outside(Structure structure, int offset) {
		return structure.fault("The offset " + offset + " of an annotation of type " + structure.type()
				+ " lies outside the text, counted in " + encoding.id() + "; correct it or take the annotation out.");
	}

	private FeatureStructure target(Structure structure, Object value) throws InputFault {
		int id = structure.values().integer(value, "A reference");
		FeatureStructure target = byId.get(id);
		if (target == null && id != 0) {
			if (texts.containsKey(id)) {
				return texts.get(id).view().getSofa();
			}
			throw structure.fault("The structure " + structure.id() + " refers to " + id + ", which is not there; export the file again.");
		}
		return target;
	}

	private static void primitive(Structure structure, FeatureStructure made, Feature feature, Object value) throws InputFault {
		String text = JsonObject.scalar(value);
		if (text == null) {
			throw structure.fault("The value of " + feature.getShortName() + " should be a text, number or truth value; export the file again.");
		}
		Type range = feature.getRange();
		try {
			switch (range.getName()) {
				case CAS.TYPE_NAME_BOOLEAN -> made.setBooleanValue(feature, truth(value));
				case CAS.TYPE_NAME_BYTE -> made.setByteValue(feature, Byte.parseByte(text));
				case CAS.TYPE_NAME_SHORT -> made.setShortValue(feature, Short.parseShort(text));
				case CAS.TYPE_NAME_INTEGER -> made.setIntValue(feature, Integer.parseInt(text));
				case CAS.TYPE_NAME_LONG -> made.setLongValue(feature, Long.parseLong(text));
				case CAS.TYPE_NAME_FLOAT -> made.setFloatValue(feature, (float) decimal(text));
				case CAS.TYPE_NAME_DOUBLE -> made.setDoubleValue(feature, decimal(text));
				default -> made.setStringValue(feature, text);
			}
		} catch (NumberFormatException e) {
			throw structure.fault("The value " + text + " of " + feature.getShortName() + " is no " + range.getShortName() + "; correct it.");
		}
	}

	private static boolean truth(Object value) {
		if (value instanceof Boolean truth) {
			return truth;
		}
		throw new NumberFormatException("no truth value");
	}

	private static double decimal(String text) {
		return switch (text) {
			case "Infinity", "Inf" -> Double.POSITIVE_INFINITY;
			case "-Infinity", "-Inf" -> Double.NEGATIVE_INFINITY;
			default -> Double.parseDouble(text);
		};
	}

	private void elements(Structure structure, FeatureStructure made) throws InputFault {
		if (made instanceof ByteArrayFS) {
			return;
		}
		List<Object> elements = structure.values().list(Names.ELEMENTS);
		for (int i = 0; i < elements.size(); i++) {
			Object element = elements.get(i);
			if (made instanceof ArrayFS<?>) {
				@SuppressWarnings("unchecked")
				ArrayFS<FeatureStructure> array = (ArrayFS<FeatureStructure>) made;
				array.set(i, element == null ? null : target(structure, element));
				continue;
			}
			String text = element == null ? null : JsonObject.scalar(element);
			try {
				switch (made) {
					case StringArrayFS array -> array.set(i, text);
					case BooleanArrayFS array -> array.set(i, truth(element));
					case ShortArrayFS array -> array.set(i, Short.parseShort(number(text)));
					case IntArrayFS array -> array.set(i, Integer.parseInt(number(text)));
					case LongArrayFS array -> array.set(i, Long.parseLong(number(text)));
					case FloatArrayFS array -> array.set(i, (float) decimal(number(text)));
					case DoubleArrayFS array -> array.set(i, decimal(number(text)));
					default -> throw new NumberFormatException("no array");
				}
			} catch (NumberFormatException e) {
				throw structure.fault("The element " + text + " of structure " + structure.id() + " does not fit its type; correct it.");
			}
		}
	}

	private static String number(String text) {
		if (text == null) {
			throw new NumberFormatException("null");
		}
		return text;
	}

	private void index(JsonObject root, List<Structure> structures) throws InputFault {
		JsonObject views = root.object(Names.VIEWS);
		if (views == null) {
			for (Structure structure : structures) {
				add(cas, byId.get(structure.id()), structure);
			}
			return;
		}
		for (String name : views.names()) {
			JsonObject members = views.object(name);
			if (members == null) {
				continue;
			}
			CAS view = name.equals(CAS.NAME_DEFAULT_SOFA) ? cas.getView(name) : viewNamed(name);
			for (Object member : members.list(Names.MEMBERS)) {
				int id = members.integer(member, "A member of a view");
				FeatureStructure structure = byId.get(id);
				if (structure == null) {
					throw members.fault("The view " + name + " has a member " + id + " that is not there; export the file again.");
				}
				try {
					view.addFsToIndexes(structure);
				} catch (CASRuntimeException e) {
					throw members.fault("The view " + name + " has a member " + id + " of another text; export the file again.");
				}
			}
		}
	}

	private static void add(CAS view, FeatureStructure structure, Structure source) {
		if (!(structure instanceof CommonArrayFS<?>) && source.values().has(Names.REFERENCE + "sofa")) {
			view.addFsToIndexes(structure);
		}
	}

	private CAS viewNamed(String name) {
		for (Text text : texts.values()) {
			if (text.view().getViewName().equals(name)) {
				return text.view();
			}
		}
		return cas.createView(name);
	}
}
