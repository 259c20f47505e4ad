package org.glossator.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The documentation that the Ecore file gives to a part of the generated model. */
final class Documentation {

	private static final Resource SOURCE = load();

	private Documentation() {
	}

	private static Resource load() {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("glossator.ecore"));
		try (InputStream stream = Documentation.class.getResourceAsStream("/model/glossator.ecore")) {
			resource.load(stream, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	static String of(EModelElement generated) {
		EModelElement written = (EModelElement) SOURCE.getEObject(EcoreUtil.getURI(generated).fragment());
		return EcoreUtil.getDocumentation(written);
	}
}
