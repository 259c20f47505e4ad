package org.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.junit.jupiter.api.Test;

/** What the rest of the program and its memory goals count on, whatever is added to the model. */
class ModelShapeTest {

	private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

	@Test
	void model_isValidEcore() {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(MODEL);
		assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
	}

	@Test
	void references_areContainmentWithoutProxies() {
		for (EClassifier classifier : MODEL.getEClassifiers()) {
			if (classifier instanceof EClass kind) {
				for (EReference reference : kind.getEReferences()) {
					assertTrue(reference.isContainment(), () -> kind.getName() + "." + reference.getName());
					assertFalse(reference.isResolveProxies(), () -> kind.getName() + "." + reference.getName());
				}
			}
		}
	}

	@Test
	void objects_areEmfsSmallest() {
		for (EClassifier classifier : MODEL.getEClassifiers()) {
			if (classifier instanceof EClass kind && !kind.isAbstract()) {
				assertTrue(EcoreUtil.create(kind) instanceof MinimalEObjectImpl.Container, kind.getName());
			}
		}
	}

	@Test
	void everyTextFeature_isEmptyAndNeverNull_unlessSet() {
		for (EClassifier classifier : MODEL.getEClassifiers()) {
			if (classifier instanceof EClass kind && !kind.isAbstract()) {
				for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
					if (feature.getEType().getInstanceClass() == String.class && !feature.isMany()) {
						assertEquals("", EcoreUtil.create(kind).eGet(feature), () -> kind.getName() + "." + feature.getName());
					}
				}
			}
		}
	}

	@Test
	void everyPartOfTheModel_isDocumented() {
		MODEL.getEClassifiers().forEach(classifier -> {
			assertDocumented(classifier, classifier.getName());
			if (classifier instanceof EClass kind) {
				kind.getEStructuralFeatures().forEach(feature -> assertDocumented(feature, kind.getName() + "." + feature.getName()));
				kind.getEOperations().forEach(operation -> assertDocumented(operation, kind.getName() + "." + operation.getName()));
			}
		});
	}

	private static void assertDocumented(EModelElement element, String name) {
		// Generated code drops annotations, so the model is read as the generator reads it.
		assertNotNull(Documentation.of(element), name);
	}

	@Test
	void kindsAndTypes_areWrittenAsInSchemaFiles() {
		EDataType kind = MODEL.getLayerKind();
		EDataType type = MODEL.getFeatureType();
		for (LayerKind each : LayerKind.values()) {
			assertEquals(each.id(), EcoreUtil.convertToString(kind, each));
			assertEquals(each, EcoreUtil.createFromString(kind, each.id()));
		}
		for (FeatureType each : FeatureType.values()) {
			assertEquals(each, EcoreUtil.createFromString(type, EcoreUtil.convertToString(type, each)));
		}
		assertThrows(IllegalArgumentException.class, () -> EcoreUtil.createFromString(kind, "blob"));
	}

	@Test
	void newLayersAndFeatures_haveTheOrdinaryKindAndType() {
		assertEquals(LayerKind.SPAN, ModelFactory.eINSTANCE.createLayer().getKind());
		assertEquals(FeatureType.TEXT, ModelFactory.eINSTANCE.createFeature().getType());
		assertEquals(List.of(), ModelFactory.eINSTANCE.createLayer().getSourceLayers());
	}
}
