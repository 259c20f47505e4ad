package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;

class TypeSystemsTest {

	private static TypeSystem created(SchemaSpec schema) throws Exception {
		return CasCreationUtils.createCas(TypeSystems.of(schema), null, null).getTypeSystem();
	}

	@Test
	void builtInLayers_areTypesWithTheirFeatures() throws Exception {
		TypeSystem types = created(Schemas.builtIn());
		assertEquals("uima.cas.String", types.getFeatureByFullName(TypeSystems.NAMED_ENTITY + ":value").getRange().getName());
		assertEquals("uima.cas.Integer", types.getFeatureByFullName("webanno.custom.Claim:checkworthy").getRange().getName());
		assertEquals("webanno.custom.Claim", types.getFeatureByFullName("webanno.custom.Claimant:Governor").getRange().getName());
		assertEquals(TypeSystems.NAMED_ENTITY, types.getFeatureByFullName("webanno.custom.Claimant:Dependent").getRange().getName());
		assertEquals(CAS.TYPE_NAME_ANNOTATION_BASE, types.getParent(types.getType("webanno.custom.Slant")).getName());
		assertEquals("uima.tcas.Annotation",
				types.getFeatureByFullName("webanno.custom.ClaimEvidenceLink:target").getRange().getName());
	}

	@Test
	void chainLayer_isAChainTypeAndALinkType() throws Exception {
		LayerSpec coref = LayerSpec.simple("coref", LayerKind.CHAIN, FeatureSpec.of("note", FeatureType.TEXT));
		TypeSystem types = created(new SchemaSpec("1", List.of(coref), List.of()));
		assertEquals("webanno.custom.CorefLink", types.getFeatureByFullName("webanno.custom.CorefChain:first").getRange().getName());
		assertEquals("webanno.custom.CorefLink", types.getFeatureByFullName("webanno.custom.CorefLink:next").getRange().getName());
		assertEquals("uima.cas.String", types.getFeatureByFullName("webanno.custom.CorefLink:note").getRange().getName());
	}

	@Test
	void relationBetweenAnyLayers_hasAnnotationsAsEnds() throws Exception {
		LayerSpec relation = LayerSpec.simple("supports", LayerKind.RELATION);
		TypeSystem types = created(new SchemaSpec("1", List.of(relation), List.of()));
		assertEquals("uima.tcas.Annotation", types.getFeatureByFullName("webanno.custom.Supports:Governor").getRange().getName());
	}

	@Test
	void namesThatUimaCannotHold_areRefusedWithTheLayer() {
		for (String bad : List.of("begin", "two words", "", "1st", "f\u00fcr", "x..y")) {
			FeatureSpec feature = new FeatureSpec("f", "f", FeatureType.TEXT, "", false, false, null, null, "", "", bad);
			SchemaSpec schema = new SchemaSpec("1", List.of(LayerSpec.span("odd", feature)), List.of());
			Exception fault = assertThrows(IllegalArgumentException.class, () -> TypeSystems.of(schema), bad);
			assertTrue(fault.getMessage().contains("layer odd"), fault.getMessage());
		}
	}

	@Test
	void twoLayersOnOneTypeWithDifferentRanges_areRefused() {
		LayerSpec first = LayerSpec.span("one", FeatureSpec.of("n", FeatureType.TEXT));
		LayerSpec second = new LayerSpec("two", "two", LayerKind.SPAN, "", "#000000", "", "n",
				List.of(FeatureSpec.of("n", FeatureType.INTEGER)), first.uimaType(), List.of(), List.of(), "");
		SchemaSpec schema = new SchemaSpec("1", List.of(first, second), List.of());
		assertThrows(IllegalArgumentException.class, () -> TypeSystems.of(schema));
	}
}
