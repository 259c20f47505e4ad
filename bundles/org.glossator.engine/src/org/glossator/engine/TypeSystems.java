package org.glossator.engine;

import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * The UIMA type system of a schema, made at run time, laid out as INCEpTION and WebAnno lay theirs out so that a CAS
 * written with it opens there:
 * <ul>
 * <li>sentences, tokens, parts of speech and document metadata are DKPro Core's types;</li>
 * <li>a span layer is a type under {@code uima.tcas.Annotation};</li>
 * <li>a relation layer is one too, with {@value #GOVERNOR} (the source) and {@value #DEPENDENT} (the target), whose
 * range is the layer's type where the schema allows just one layer there, else {@code uima.tcas.Annotation};</li>
 * <li>a chain layer X is two types, {@code XChain} with {@code first} and {@code XLink} with {@code next},
 * {@code referenceType}, {@code referenceRelation} and the layer's own features;</li>
 * <li>a document layer is a type under {@code uima.cas.AnnotationBase};</li>
 * <li>a link feature is an array of a type {@code LayerFeatureLink} with {@code role} and {@code target}.</li>
 * </ul>
 * What UIMA has no place for (id, status, origin, confidence, reason, note, and values outside the schema) is kept in
 * one {@value #PROVENANCE} structure for each annotation, which other tools drop without harm. Stateless; any thread.
 */
public final class TypeSystems {

	/** DKPro's sentence. */
	public static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
	/** DKPro's token; feature {@code pos} holds its {@link #POS}. */
	public static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
	/** DKPro's lemma; feature {@code value}. */
	public static final String LEMMA = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma";
	/** DKPro's part of speech; features {@code PosValue} and {@code coarseValue} hold the universal tag. */
	public static final String POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";
	/** DKPro's document metadata: title, id, address. */
	public static final String DOCUMENT_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
	/** DKPro's named entity; features {@code value} and {@code identifier}. */
	public static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
	/** A part of the document's structure; feature {@code kind}: title, byline, paragraph, quotation, boilerplate. */
	public static final String ZONE = "org.glossator.type.Zone";
	/**
	 * What close reading told of a sentence, made where a pipeline reads closely; see {@link #addReading}. Features: {@code claim}, how likely it holds a
	 * claim; {@code labels}: head, label, head, label ..., the same for all sentences; {@code probabilities}: of each token, one for each label.
	 */
	public static final String READING = "org.glossator.type.Reading";
	/**
	 * What is known of an annotation besides its span and values. Features: {@code subject} (the annotation),
	 * {@code id}, {@code layer}, {@code status}, {@code origin}, {@code confidence} (NaN for none), {@code reason},
	 * {@code note}, and {@code values}: name, value, name, value ... of what the annotation's own type cannot hold.
	 */
	public static final String PROVENANCE = "org.glossator.type.Provenance";

	/** A relation's source end. */
	public static final String GOVERNOR = "Governor";
	/** A relation's target end. */
	public static final String DEPENDENT = "Dependent";

	private TypeSystems() {
	}

	/**
	 * The type system of that schema, with the segmentation types in it.
	 *
	 * @throws IllegalArgumentException if a name is none in UIMA, or two layers want one feature with different ranges
	 */
	public static TypeSystemDescription of(SchemaSpec schema) {
		TypeSystemDescription system = base();
		for (LayerSpec layer : schema.layers()) {
			checkName(layer.uimaType(), layer.name());
			switch (layer.kind()) {
				case SPAN -> type(system, layer.uimaType(), CAS.TYPE_NAME_ANNOTATION, layer);
				case DOCUMENT -> type(system, layer.uimaType(), CAS.TYPE_NAME_ANNOTATION_BASE, layer);
				case RELATION -> type(system, layer.uimaType(), CAS.TYPE_NAME_ANNOTATION, layer);
				case CHAIN -> {
					TypeDescription chain = type(system, chainType(layer), CAS.TYPE_NAME_ANNOTATION_BASE, null);
					TypeDescription link = type(system, chainLinkType(layer), CAS.TYPE_NAME_ANNOTATION, layer);
					feature(chain, "first", link.getName());
					feature(link, "next", link.getName());
					feature(link, "referenceType", CAS.TYPE_NAME_STRING);
					feature(link, "referenceRelation", CAS.TYPE_NAME_STRING);
				}
			}
		}
		// The ends of relations name other layers' types, so they come when all of those are there.
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() == LayerKind.RELATION) {
				TypeDescription relation = system.getType(layer.uimaType());
				feature(relation, GOVERNOR, endType(schema, layer.sourceLayers()));
				feature(relation, DEPENDENT, endType(schema, layer.targetLayers()));
			}
		}
		return system;
	}

	/** The types that are there whatever the schema: segmentation, metadata, zones, provenance. */
	public static TypeSystemDescription base() {
		TypeSystemDescription system = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		system.setName("Glossator");
		TypeDescription pos = system.addType(POS, "", CAS.TYPE_NAME_ANNOTATION);
		feature(pos, "PosValue", CAS.TYPE_NAME_STRING);
		feature(pos, "coarseValue", CAS.TYPE_NAME_STRING);
		TypeDescription lemma = system.addType(LEMMA, "", CAS.TYPE_NAME_ANNOTATION);
		feature(lemma, "value", CAS.TYPE_NAME_STRING);
		TypeDescription token = system.addType(TOKEN, "", CAS.TYPE_NAME_ANNOTATION);
		feature(token, "lemma", LEMMA);
		feature(token, "pos", POS);
		feature(token, "id", CAS.TYPE_NAME_STRING);
		TypeDescription sentence = system.addType(SENTENCE, "", CAS.TYPE_NAME_ANNOTATION);
		feature(sentence, "id", CAS.TYPE_NAME_STRING);
		TypeDescription metadata = system.addType(DOCUMENT_METADATA, "", CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
		for (String name : List.of("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri")) {
			feature(metadata, name, CAS.TYPE_NAME_STRING);
		}
		feature(metadata, "isLastSegment", CAS.TYPE_NAME_BOOLEAN);
		TypeDescription zone = system.addType(ZONE, "A part of the document's structure", CAS.TYPE_NAME_ANNOTATION);
		feature(zone, "kind", CAS.TYPE_NAME_STRING);
		TypeDescription provenance = system.addType(PROVENANCE, "What is known of an annotation besides span and values",
				CAS.TYPE_NAME_TOP);
		feature(provenance, "subject", CAS.TYPE_NAME_TOP);
		for (String name : List.of("id", "layer", "status", "origin", "reason", "note")) {
			feature(provenance, name, CAS.TYPE_NAME_STRING);
		}
		feature(provenance, "confidence", CAS.TYPE_NAME_DOUBLE);
		feature(provenance, "values", CAS.TYPE_NAME_STRING_ARRAY);
		return system;
	}

	/** Adds {@link #READING}, which is of use only while a pipeline runs, and so in no type system that is written. */
	static void addReading(TypeSystemDescription system) {
		TypeDescription reading = system.addType(READING, "What close reading told of a sentence", CAS.TYPE_NAME_ANNOTATION);
		feature(reading, "claim", CAS.TYPE_NAME_DOUBLE);
		feature(reading, "labels", CAS.TYPE_NAME_STRING_ARRAY);
		feature(reading, "probabilities", CAS.TYPE_NAME_FLOAT_ARRAY);
	}

	/** The type of a chain layer's chains. */
	public static String chainType(LayerSpec layer) {
		return chainBase(layer) + "Chain";
	}

	/** The type of a chain layer's links, which are the annotations on the text. */
	public static String chainLinkType(LayerSpec layer) {
		return chainBase(layer) + "Link";
	}

	private static String chainBase(LayerSpec layer) {
		String name = layer.uimaType();
		return name.endsWith("Chain") ? name.substring(0, name.length() - "Chain".length()) : name;
	}

	/** The type of the links that a link feature's array holds. */
	public static String linkType(LayerSpec layer, FeatureSpec feature) {
		String name = feature.uimaName();
		String owner = layer.kind() == LayerKind.CHAIN ? chainBase(layer) : layer.uimaType();
		return owner + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Link";
	}

	/** The range of a feature: a primitive for one value, a string array for several, a link array for links. */
	public static String range(FeatureSpec feature) {
		if (feature.type() == FeatureType.LINK) {
			return CAS.TYPE_NAME_FS_ARRAY;
		}
		if (feature.multiple()) {
			return CAS.TYPE_NAME_STRING_ARRAY;
		}
		return switch (feature.type()) {
			case INTEGER -> CAS.TYPE_NAME_INTEGER;
			// INCEpTION reads no doubles; a float keeps seven digits, and the provenance structure the rest.
			case DECIMAL -> CAS.TYPE_NAME_FLOAT;
			case BOOLEAN -> CAS.TYPE_NAME_BOOLEAN;
			default -> CAS.TYPE_NAME_STRING;
		};
	}

	private static String endType(SchemaSpec schema, List<String> layers) {
		LayerSpec only = layers.size() == 1 ? schema.layer(layers.get(0)) : null;
		return only == null || only.kind() != LayerKind.SPAN ? CAS.TYPE_NAME_ANNOTATION : only.uimaType();
	}

	private static TypeDescription type(TypeSystemDescription system, String name, String supertype, LayerSpec layer) {
		TypeDescription type = system.getType(name);
		if (type == null) {
			type = system.addType(name, layer == null ? "" : layer.description(), supertype);
			if (name.equals(NAMED_ENTITY)) {
				feature(type, "value", CAS.TYPE_NAME_STRING);
				feature(type, "identifier", CAS.TYPE_NAME_STRING);
			}
		}
		if (layer != null) {
			for (FeatureSpec feature : layer.features()) {
				checkName(feature.uimaName(), layer.name());
				if (feature.type() == FeatureType.LINK) {
					linkFeature(system, type, layer, feature);
				} else {
					feature(type, feature.uimaName(), range(feature));
				}
			}
		}
		return type;
	}

	private static void linkFeature(TypeSystemDescription system, TypeDescription owner, LayerSpec layer,
			FeatureSpec feature) {
		TypeDescription link = system.getType(linkType(layer, feature));
		if (link == null) {
			link = system.addType(linkType(layer, feature), "", CAS.TYPE_NAME_TOP);
			feature(link, "role", CAS.TYPE_NAME_STRING);
			feature(link, "target", CAS.TYPE_NAME_ANNOTATION);
		}
		if (unknown(owner, feature.uimaName(), CAS.TYPE_NAME_FS_ARRAY)) {
			owner.addFeature(feature.uimaName(), "", CAS.TYPE_NAME_FS_ARRAY, link.getName(), false);
		}
	}

	private static void feature(TypeDescription type, String name, String range) {
		if (unknown(type, name, range)) {
			type.addFeature(name, "", range);
		}
	}

	private static boolean unknown(TypeDescription type, String name, String range) {
		for (FeatureDescription known : type.getFeatures()) {
			if (known.getName().equals(name)) {
				if (!known.getRangeTypeName().equals(range)) {
					throw new IllegalArgumentException("The feature " + name + " of " + type.getName()
							+ " is wanted both as " + known.getRangeTypeName() + " and as " + range
							+ "; give one of them another UIMA name.");
				}
				return false;
			}
		}
		return true;
	}

	/** UIMA names are Java identifiers joined by points; {@code begin}, {@code end} and {@code sofa} are taken. */
	private static void checkName(String name, String layer) {
		boolean valid = !name.isEmpty() && !List.of("begin", "end", "sofa").contains(name);
		for (String part : name.split("\\.", -1)) {
			valid &= !part.isEmpty() && part.charAt(0) < 128 && Character.isLetter(part.charAt(0))
					&& part.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
		}
		if (!valid) {
			throw new IllegalArgumentException("The UIMA name \"" + name + "\" in layer " + layer
					+ " is no UIMA name; use letters, digits and underscores.");
		}
	}
}
