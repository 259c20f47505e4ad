package org.glossator.engine.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.XMLInputSource;
import org.glossator.engine.Pipelines;
import org.glossator.engine.TypeSystems;
import org.junit.jupiter.api.Test;

/** Whom a biased passage is about, and who says it, on names, claims and passages put into the CAS by hand. */
class RelationsTest {

	private static final String PREFIX = "webanno.custom.";

	private final CAS cas;
	private final ResourceManager resources = UIMAFramework.newDefaultResourceManager();

	RelationsTest() throws Exception {
		resources.setExtensionClassLoader(Pipelines.class.getClassLoader(), true);
		cas = engine("Relations").newCAS();
	}

	private AnalysisEngine engine(String name) throws Exception {
		try (InputStream in = Pipelines.class.getResourceAsStream("/desc/" + name + ".xml")) {
			return UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null)), resources, null);
		}
	}

	private void text(String text) throws Exception {
		cas.reset();
		cas.setDocumentText(text);
		for (String name : List.of("Structure", "Sentences", "Tokens")) {
			engine(name).process(cas);
		}
	}

	private AnnotationFS add(String type, String words, String feature, String value) {
		Type of = cas.getTypeSystem().getType(type);
		int begin = cas.getDocumentText().indexOf(words);
		AnnotationFS annotation = cas.createAnnotation(of, begin, begin + words.length());
		annotation.setStringValue(of.getFeatureByBaseName(feature), value);
		cas.addFsToIndexes(annotation);
		return annotation;
	}

	private void name(String words, String kind) {
		add(TypeSystems.NAMED_ENTITY, words, "value", kind);
	}

	private void bias(String words, String technique) {
		add(PREFIX + "Bias", words, "technique", technique);
	}

	/** The relations of a layer, each as "SOURCE > TARGET". */
	private List<String> found(String layer) throws Exception {
		engine("Relations").process(cas);
		Type type = cas.getTypeSystem().getType(PREFIX + layer);
		return Stream.of(cas.getAnnotationIndex(type).toArray(new AnnotationFS[0])).map(relation -> covered(relation, TypeSystems.GOVERNOR) + " > " + covered(relation, TypeSystems.DEPENDENT))
				.toList();
	}

	private static String covered(AnnotationFS relation, String end) {
		return ((AnnotationFS) relation.getFeatureValue(relation.getType().getFeatureByBaseName(end))).getCoveredText();
	}

	@Test
	void personalTechnique_isAboutTheNearestNameOfItsSentence() throws Exception {
		text("Anna Berg left for Oslo. Later the brutal tyrant Omar Moro, a friend of Ole Lund, came back.");
		name("Anna Berg", "PER");
		name("Omar Moro", "PER");
		name("Ole Lund", "PER");
		bias("brutal tyrant", "name_calling_labeling");
		assertEquals(List.of("brutal tyrant > Omar Moro"), found("Target"));
	}

	@Test
	void nameInsideThePassage_isTheTarget() throws Exception {
		text("They spoke of the Moro regime of terror, and of Oslo.");
		name("Moro", "PER");
		name("Oslo", "GPE");
		bias("the Moro regime of terror", "loaded_language");
		assertEquals(List.of("the Moro regime of terror > Moro"), found("Target"));
	}

	@Test
	void impersonalTechniques_placesWithoutPeopleAndFarNames_areNoTargets() throws Exception {
		text("Either the bridge falls or Omar Moro does. A shameful road to Kolm Dam was built by them. "
				+ "That shameful plan, which had been made many years before by people whom nobody remembers any more, was read by Ole Lund.");
		name("Omar Moro", "PER");
		name("Kolm Dam", "FAC");
		name("Ole Lund", "PER");
		bias("Either the bridge falls", "false_dilemma_no_choice");
		bias("shameful road", "loaded_language");
		bias("shameful plan", "loaded_language");
		assertEquals(List.of(), found("Target"));
	}

	@Test
	void passagesAndNamesWithoutALabel_asRulesMakeThem_haveNoTarget() throws Exception {
		text("The brutal policy of Danish minister Anna Berg went on.");
		name("Anna Berg", null);
		bias("brutal policy", "loaded_language");
		bias("went on", null);
		assertEquals(List.of(), found("Target"));
	}

	@Test
	void nationality_isTheTargetOnlyWhereNobodyElseIsNear() throws Exception {
		text("The brutal policy of Danish minister Anna Berg went on.");
		name("Danish", "MISC");
		name("Anna Berg", "PER");
		bias("brutal policy", "loaded_language");
		assertEquals(List.of("brutal policy > Anna Berg"), found("Target"));
	}

	private void claimant(AnnotationFS claim, String speaker) {
		Type type = cas.getTypeSystem().getType(PREFIX + "Claimant");
		AnnotationFS name = add(TypeSystems.NAMED_ENTITY, speaker, "value", "PER");
		AnnotationFS relation = cas.createAnnotation(type, name.getBegin(), name.getEnd());
		relation.setFeatureValue(type.getFeatureByBaseName(TypeSystems.GOVERNOR), claim);
		relation.setFeatureValue(type.getFeatureByBaseName(TypeSystems.DEPENDENT), name);
		cas.addFsToIndexes(relation);
	}

	@Test
	void passageInSomebodysQuotation_isTheSpeakers() throws Exception {
		text("\u201cThe brutal plan has failed in all the towns,\u201d said Anna Berg.");
		claimant(add(PREFIX + "Claim", "The brutal plan has failed in all the towns", "voice", "quoted"), "Anna Berg");
		bias("brutal plan", "appeal_to_authority");
		assertEquals(List.of("brutal plan > Anna Berg"), found("Speaker"));
	}

	@Test
	void passageOfTheAuthor_hasNoSpeaker() throws Exception {
		text("The brutal plan has failed in all the towns, said Anna Berg.");
		claimant(add(PREFIX + "Claim", "The brutal plan has failed in all the towns", "voice", "paraphrased"), "Anna Berg");
		bias("brutal plan", "appeal_to_authority");
		assertEquals(List.of(), found("Speaker"));
	}
}
