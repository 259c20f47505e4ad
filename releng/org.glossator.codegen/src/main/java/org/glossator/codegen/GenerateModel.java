package org.glossator.codegen;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Runs EMF's own generator over a generator model, without Eclipse. The generator model names only what differs from
 * EMF's defaults; its classes are taken from the Ecore model, so an added class needs no second entry.
 */
public final class GenerateModel {

	private GenerateModel() {
	}

	/** Arguments: the project's name as the generator model calls it, its folder, the generator model's path in it. */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 3) {
			throw new IllegalArgumentException("Wanted: PROJECT FOLDER GENMODEL");
		}
		generate(arguments[0], Path.of(arguments[1]), arguments[2]);
	}

	/**
	 * Writes the model code into the source folder that the generator model names.
	 *
	 * @throws IllegalStateException if the model is not valid or a file could not be generated
	 */
	public static void generate(String project, Path folder, String generatorModel) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.ExtensionProcessor.process(null);
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		URI root = URI.createFileURI(folder.toRealPath() + "/");
		EcorePlugin.getPlatformResourceMap().put(project, root);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);

		URI uri = URI.createPlatformResourceURI(project + "/" + generatorModel, true);
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		EcoreUtil.resolveAll(model);
		model.reconcile();
		model.setCanGenerate(true);
		model.setForceOverwrite(true);
		model.setValidateModel(true);
		check(model.diagnose());

		Generator generator = new Generator();
		generator.setInput(model);
		check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			StringBuilder told = new StringBuilder();
			tell(diagnostic, told);
			throw new IllegalStateException(told.toString(), diagnostic.getException());
		}
	}

	private static void tell(Diagnostic diagnostic, StringBuilder told) {
		told.append(diagnostic.getMessage()).append(System.lineSeparator());
		diagnostic.getChildren().forEach(child -> tell(child, told));
	}
}
