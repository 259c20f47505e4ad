package org.glossator.engine.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.FloatArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.reading.Labels;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** Reads zones, sentences, tokens and what close reading told of them back from a CAS. */
final class CasReader {

	/** After so many offsets it is asked whether to go on. */
	private static final int MANY = 0xffff;

	private CasReader() {
	}

	static List<Zone> zones(CAS cas) {
		List<Zone> zones = new ArrayList<>();
		Type type = cas.getTypeSystem().getType(TypeSystems.ZONE);
		if (type != null) {
			Feature kind = type.getFeatureByBaseName("kind");
			for (AnnotationFS zone : cas.getAnnotationIndex(type)) {
				zones.add(new Zone(Zone.Kind.valueOf(zone.getStringValue(kind).toUpperCase(java.util.Locale.ROOT)),
						zone.getBegin(), zone.getEnd()));
			}
		}
		if (zones.isEmpty() && !cas.getDocumentText().isBlank()) {
			zones.add(new Zone(Zone.Kind.PARAGRAPH, 0, cas.getDocumentText().length()));
		}
		return zones;
	}

	static int[] offsets(CAS cas, String typeName) {
		Type type = cas.getTypeSystem().getType(typeName);
		int[] offsets = new int[64];
		int used = 0;
		for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
			if (used + 2 > offsets.length) {
				offsets = Arrays.copyOf(offsets, offsets.length * 2);
			}
			offsets[used++] = annotation.getBegin();
			offsets[used++] = annotation.getEnd();
		}
		return Arrays.copyOf(offsets, used);
	}

	static TokenizedText text(CAS cas) {
		int[] tokens = new int[256];
		String[] tags = new String[128];
		int used = 0;
		Type type = cas.getTypeSystem().getType(TypeSystems.TOKEN);
		Feature pos = type.getFeatureByBaseName("pos");
		Feature value = cas.getTypeSystem().getType(TypeSystems.POS).getFeatureByBaseName("PosValue");
		for (AnnotationFS token : cas.getAnnotationIndex(type)) {
			if (used + 2 > tokens.length) {
				tokens = Arrays.copyOf(tokens, tokens.length * 2);
				tags = Arrays.copyOf(tags, tags.length * 2);
			}
			FeatureStructure tag = token.getFeatureValue(pos);
			tags[used / 2] = tag == null ? null : tag.getStringValue(value);
			if ((used & MANY) == 0) {
				EngineComponent.checkCancelled();
			}
			tokens[used++] = token.getBegin();
			tokens[used++] = token.getEnd();
		}
		TokenizedText text = new TokenizedText(cas.getDocumentText(), offsets(cas, TypeSystems.SENTENCE), Arrays.copyOf(tokens, used),
				Arrays.copyOf(tags, used / 2), zones(cas));
		text.watch(EngineComponent::checkCancelled);
		return text;
	}

	/**
	 * What close reading told of a text, or null where nobody read it closely.
	 *
	 * @param text as {@link #text} gives it for the same CAS; a sentence whose tokens are others by now counts as not read
	 */
	static Reading reading(CAS cas, TokenizedText text) {
		Type type = cas.getTypeSystem().getType(TypeSystems.READING);
		if (type == null || cas.getAnnotationIndex(type).size() == 0) {
			return null;
		}
		Feature labelled = type.getFeatureByBaseName("labels");
		Feature told = type.getFeatureByBaseName("probabilities");
		Feature claim = type.getFeatureByBaseName("claim");
		Labels labels = null;
		float[][] tokens = new float[text.size()][];
		double[] claims = new double[text.sentences()];
		Arrays.fill(claims, Double.NaN);
		for (AnnotationFS read : cas.<AnnotationFS>getAnnotationIndex(type)) {
			if (labels == null) {
				labels = Labels.of(List.of(((StringArrayFS) read.getFeatureValue(labelled)).toArray()));
			}
			int sentence = text.sentenceAt(read.getBegin());
			FloatArrayFS probabilities = (FloatArrayFS) read.getFeatureValue(told);
			if (sentence < 0 || probabilities.size() != (text.limit(sentence) - text.first(sentence)) * labels.size()) {
				continue;
			}
			claims[sentence] = read.getDoubleValue(claim);
			for (int token = text.first(sentence); token < text.limit(sentence); token++) {
				tokens[token] = new float[labels.size()];
				probabilities.copyToArray((token - text.first(sentence)) * labels.size(), tokens[token], 0, labels.size());
			}
		}
		return new Reading(labels, tokens, claims);
	}

	/** The annotations of a layer in document order. */
	static List<AnnotationFS> annotations(CAS cas, LayerTypes layers, String layer) {
		List<AnnotationFS> annotations = new ArrayList<>();
		Type type = layers.type(layer) == null ? null : cas.getTypeSystem().getType(layers.type(layer));
		if (type != null) {
			for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex(type)) {
				annotations.add(annotation);
			}
		}
		return annotations;
	}

	/** A feature's value by the schema's names, or null. */
	static String value(AnnotationFS annotation, LayerTypes layers, String layer, String feature) {
		Feature found = annotation.getType().getFeatureByBaseName(layers.feature(layer, feature));
		return found == null || !found.getRange().isPrimitive() ? null : annotation.getFeatureValueAsString(found);
	}
}
