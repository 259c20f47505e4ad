package org.glossator.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
 * Runs EMF's own generator over a project's generator model, without Eclipse. The generator model names only what
 * differs from EMF's defaults; its classes are taken from the Ecore model, so an added class needs no second entry.
 * <p>
 * Generates into an empty folder and then brings the project's {@code src-gen} in line, touching only files that differ:
 * EMF's merge into what lies there would let imports that are no longer used stand, and the result would depend on history.
 */
public final class GenerateModel {

	private static final String MODEL_FOLDER = "model";
	private static final String SOURCE_FOLDER = "src-gen";

	private GenerateModel() {
	}

	/** Arguments: the project's name as the generator model calls it, its folder, the generator model's path in it. */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 3) {
			throw new IllegalArgumentException("Wanted: PROJECT FOLDER GENMODEL");
		}
		Path folder = Path.of(arguments[1]);
		update(folder.resolve(SOURCE_FOLDER), generate(arguments[0], folder, arguments[2]));
	}

	/**
	 * Generates the model code without touching the project.
	 *
	 * @return the files' bytes by path below the source folder, with {@code /}
	 * @throws IllegalStateException if the model is not valid or a file could not be generated
	 */
	public static SortedMap<String, byte[]> generate(String project, Path folder, String generatorModel)
			throws IOException {
		Path workshop = Files.createTempDirectory("glossator-codegen").toRealPath();
		try {
			copy(folder.resolve(MODEL_FOLDER), workshop.resolve(MODEL_FOLDER));
			run(project, workshop, generatorModel);
			return read(workshop.resolve(SOURCE_FOLDER));
		} finally {
			try (Stream<Path> files = Files.walk(workshop)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static void run(String project, Path folder, String generatorModel) {
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.ExtensionProcessor.process(null);
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/"));
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

	/** The files below a folder, with line feeds whatever the platform. */
	static SortedMap<String, byte[]> read(Path folder) throws IOException {
		SortedMap<String, byte[]> read = new TreeMap<>();
		for (Path file : files(folder)) {
			String text = Files.readString(file).replace("\r\n", "\n");
			read.put(folder.relativize(file).toString().replace('\\', '/'),
					text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		return read;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		for (Path file : files(from)) {
			Path copy = to.resolve(from.relativize(file).toString());
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
	}

	private static void update(Path folder, SortedMap<String, byte[]> generated) throws IOException {
		Files.createDirectories(folder);
		for (String path : read(folder).keySet()) {
			if (!generated.containsKey(path)) {
				Files.delete(folder.resolve(path));
			}
		}
		for (var entry : generated.entrySet()) {
			Path file = folder.resolve(entry.getKey());
			if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), entry.getValue())) {
				Files.createDirectories(file.getParent());
				Files.write(file, entry.getValue());
			}
		}
	}
}
