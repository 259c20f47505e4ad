package org.glossator.exchange.casjson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.bridge.CasWriter;
import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.exchange.uima.CleanText;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes CAS JSON, one document at a time through one CAS. For one call. */
final class CasJsonWriter {

	private static final int SOFA_ID = 1;

	private final WriteRequest request;
	private final CasWriter writer;
	private final OffsetEncoding encoding;
	private final boolean marked;
	private final CleanText text;

	CasJsonWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		writer = new CasWriter(request.schema());
		encoding = OffsetEncoding.of(request.option(CasJsonFormat.OFFSETS.name(), "UTF-16"));
		marked = request.option(CasJsonFormat.DIALECT.name(), "library").equals("specification");
		text = new CleanText(true, losses);
	}

	void write() throws IOException {
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			CAS cas = writer.write(text.clean(document));
			try (AtomicFile file = new AtomicFile(request.place(document, "json"));
					JsonGenerator json = JsonTarget.lines(file.stream())) {
				json.useDefaultPrettyPrinter();
				write(json, cas);
				JsonTarget.endLine(json, true);
				file.commit();
			}
		}
	}

	private void write(JsonGenerator json, CAS cas) throws IOException {
		List<FeatureStructure> structures = reachable(cas);
		Map<Integer, Integer> ids = new HashMap<>();
		for (FeatureStructure structure : structures) {
			ids.put(key(structure), SOFA_ID + 1 + ids.size());
		}
		json.writeStartObject();
		json.writeObjectFieldStart(Names.HEADER);
		json.writeStringField(Names.OFFSET_ENCODING, encoding.id());
		json.writeEndObject();
		types(json, writer.typeSystem());
		json.writeArrayFieldStart(Names.STRUCTURES);
		json.writeStartObject();
		json.writeNumberField(Names.ID, SOFA_ID);
		json.writeStringField(Names.TYPE, CAS.TYPE_NAME_SOFA);
		json.writeNumberField("sofaNum", 1);
		json.writeStringField("sofaID", CAS.NAME_DEFAULT_SOFA);
		json.writeStringField("mimeType", "text");
		json.writeStringField("sofaString", cas.getDocumentText());
		json.writeEndObject();
		OffsetTable offsets = OffsetTable.of(cas.getDocumentText());
		for (FeatureStructure structure : structures) {
			structure(json, structure, ids, offsets);
		}
		json.writeEndArray();
		json.writeObjectFieldStart(Names.VIEWS);
		json.writeObjectFieldStart(CAS.NAME_DEFAULT_SOFA);
		json.writeNumberField(Names.SOFA, SOFA_ID);
		json.writeArrayFieldStart(Names.MEMBERS);
		for (FeatureStructure structure : indexed(cas)) {
			json.writeNumber(ids.get(key(structure)));
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
		json.writeEndObject();
	}

	private static int key(FeatureStructure structure) {
		return ((TOP) structure)._id();
	}

	private static List<FeatureStructure> indexed(CAS cas) {
		List<FeatureStructure> indexed = new ArrayList<>(cas.getIndexRepository().<TOP>getIndexedFSs(cas.getTypeSystem().getTopType()));
		indexed.sort(Comparator.comparingInt(CasJsonWriter::key));
		return indexed;
	}

	/** What is in the index and what that refers to, each once, in the order made. */
	private static List<FeatureStructure> reachable(CAS cas) {
		Map<Integer, FeatureStructure> found = new HashMap<>();
		List<FeatureStructure> work = new ArrayList<>(indexed(cas));
		work.forEach(structure -> found.put(key(structure), structure));
		for (int i = 0; i < work.size(); i++) {
			FeatureStructure structure = work.get(i);
			List<FeatureStructure> next = new ArrayList<>();
			if (structure instanceof ArrayFS<?> array) {
				for (FeatureStructure element : array.toArray()) {
					next.add(element);
				}
			} else if (!(structure instanceof CommonArrayFS<?>)) {
				for (Feature feature : structure.getType().getFeatures()) {
					if (!feature.getRange().isPrimitive() && !feature.getShortName().equals(CAS.FEATURE_BASE_NAME_SOFA)) {
						next.add(structure.getFeatureValue(feature));
					}
				}
			}
			for (FeatureStructure each : next) {
				if (each != null && found.putIfAbsent(key(each), each) == null) {
					work.add(each);
				}
			}
		}
		work.sort(Comparator.comparingInt(CasJsonWriter::key));
		return work;
	}

	private void structure(JsonGenerator json, FeatureStructure structure, Map<Integer, Integer> ids, OffsetTable offsets)
			throws IOException {
		Type type = structure.getType();
		json.writeStartObject();
		json.writeNumberField(Names.ID, ids.get(key(structure)));
		json.writeStringField(Names.TYPE, type.isArray() && !type.getComponentType().isPrimitive() ? CAS.TYPE_NAME_FS_ARRAY : type.getName());
		if (structure instanceof ArrayFS<?> array) {
			json.writeArrayFieldStart(Names.ELEMENTS);
			for (FeatureStructure element : array.toArray()) {
				json.writeNumber(ids.get(key(element)));
			}
			json.writeEndArray();
		} else if (structure instanceof StringArrayFS array) {
			json.writeArrayFieldStart(Names.ELEMENTS);
			for (String element : array.toArray()) {
				json.writeString(element);
			}
			json.writeEndArray();
		} else {
			for (Feature feature : type.getFeatures()) {
				feature(json, structure, feature, ids, offsets);
			}
		}
		json.writeEndObject();
	}

	private void feature(JsonGenerator json, FeatureStructure structure, Feature feature, Map<Integer, Integer> ids, OffsetTable offsets)
			throws IOException {
		String name = feature.getShortName();
		if (name.equals(CAS.FEATURE_BASE_NAME_SOFA)) {
			json.writeNumberField(Names.REFERENCE + name, SOFA_ID);
			return;
		}
		switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_BOOLEAN -> json.writeBooleanField(name, structure.getBooleanValue(feature));
			case CAS.TYPE_NAME_INTEGER -> {
				boolean anchor = feature.getDomain().getName().equals(CAS.TYPE_NAME_ANNOTATION);
				int value = structure.getIntValue(feature);
				json.writeNumberField(anchor && marked ? Names.ANCHOR + name : name, anchor ? encoding.fromUnits(offsets, value) : value);
			}
			case CAS.TYPE_NAME_FLOAT -> decimal(json, name, structure.getFloatValue(feature), Float.toString(structure.getFloatValue(feature)));
			case CAS.TYPE_NAME_DOUBLE -> decimal(json, name, structure.getDoubleValue(feature), Double.toString(structure.getDoubleValue(feature)));
			case CAS.TYPE_NAME_STRING -> {
				if (structure.getStringValue(feature) != null) {
					json.writeStringField(name, structure.getStringValue(feature));
				}
			}
			default -> {
				FeatureStructure value = structure.getFeatureValue(feature);
				if (value != null) {
					json.writeNumberField(Names.REFERENCE + name, ids.get(key(value)));
				}
			}
		}
	}

	private static void decimal(JsonGenerator json, String name, double value, String written) throws IOException {
		if (Double.isFinite(value)) {
			json.writeFieldName(name);
			json.writeNumber(written);
		} else {
			json.writeStringField(Names.NUMBER + name, written);
		}
	}

	private static void types(JsonGenerator json, TypeSystemDescription types) throws IOException {
		json.writeObjectFieldStart(Names.TYPES);
		for (TypeDescription type : types.getTypes()) {
			json.writeObjectFieldStart(type.getName());
			json.writeStringField(Names.NAME, type.getName());
			json.writeStringField(Names.SUPER_TYPE, type.getSupertypeName());
			if (type.getDescription() != null && !type.getDescription().isEmpty()) {
				json.writeStringField(Names.DESCRIPTION, type.getDescription());
			}
			for (FeatureDescription feature : type.getFeatures()) {
				json.writeObjectFieldStart(feature.getName());
				json.writeStringField(Names.NAME, feature.getName());
				json.writeStringField(Names.RANGE, feature.getRangeTypeName());
				if (feature.getElementType() != null) {
					json.writeStringField(Names.ELEMENT_TYPE, feature.getElementType());
				}
				json.writeEndObject();
			}
			json.writeEndObject();
		}
		json.writeEndObject();
	}
}
