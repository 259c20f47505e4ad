package org.glossator.core.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.glossator.model.ModelPackage;
import org.glossator.text.InputFault;

/**
 * A file of one EMF object in XMI. Read without doctypes and external entities; what this program does not know is kept,
 * written back and told by {@link #unknown()}; a newer format is refused. Written in one canonical form: UTF-8, line feeds.
 *
 * @param <T> the object
 */
public final class XmiFile<T extends EObject> {

	private static final Map<String, Boolean> HARDENED = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false);

	private static final String MODEL = "urn:glossator:model:";

	private final Path file;
	private final XMLResource resource;
	private final T root;

	private XmiFile(Path file, XMLResource resource, T root) {
		this.file = file;
		this.resource = resource;
		this.root = root;
	}

	/** A file yet to be saved. */
	public static <T extends EObject> XmiFile<T> of(Path file, T root) {
		XMLResource resource = resource(file);
		resource.getContents().add(root);
		return new XmiFile<>(file, resource, root);
	}

	/**
	 * Reads a file.
	 *
	 * @param kind what must be in it
	 * @param format the newest format that this program knows, compared with the object's feature {@code format}
	 * @throws InputFault if it is not there, not well-formed, holds something else, or is of a newer format
	 */
	public static <T extends EObject> XmiFile<T> read(Path file, Class<T> kind, int format) throws IOException {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(file);
		} catch (IOException e) {
			throw new InputFault(file, 0, "The file cannot be read; check that it is there and that you may read it.", e);
		}
		return parse(file, bytes, kind, format);
	}

	/** The same from bytes; the file is only named in faults, and where {@link #save()} writes. */
	public static <T extends EObject> XmiFile<T> parse(Path file, byte[] bytes, Class<T> kind, int format)
			throws InputFault {
		XMLResource resource = resource(file);
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES, HARDENED,
					XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true));
		} catch (IOException | RuntimeException e) {
			throw fault(file, resource, e);
		}
		for (EObject found : resource.getContents()) {
			// What is of a package that is not there is loaded as anything at all, for the sake of keeping it.
			String uri = found.eClass().getEPackage() == null ? "" : String.valueOf(found.eClass().getEPackage().getNsURI());
			if (uri.startsWith(MODEL) && !uri.equals(ModelPackage.eNS_URI)) {
				throw newer(file, uri.substring(MODEL.length()));
			}
		}
		if (resource.getContents().size() != 1 || !kind.isInstance(resource.getContents().get(0))) {
			throw new InputFault(file, 0, "The file holds no " + kind.getSimpleName().toLowerCase(java.util.Locale.ROOT)
					+ "; it belongs to another program or was overwritten, take it from a backup.");
		}
		T root = kind.cast(resource.getContents().get(0));
		EStructuralFeature feature = root.eClass().getEStructuralFeature("format");
		if (feature != null && (Integer) root.eGet(feature) > format) {
			throw newer(file, root.eGet(feature).toString());
		}
		return new XmiFile<>(file, resource, root);
	}

	private static XMLResource resource(Path file) {
		ModelPackage.eINSTANCE.eClass();
		XMLResource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		new ResourceSetImpl().getResources().add(resource);
		return resource;
	}

	private static InputFault fault(Path file, Resource resource, Exception e) {
		int line = resource.getErrors().isEmpty() ? 0 : resource.getErrors().get(0).getLine();
		return new InputFault(file, Math.max(0, line), "The file is not the XML it should be ("
				+ String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "); mend it or take it from a backup.", e);
	}

	private static InputFault newer(Path file, String format) {
		return new InputFault(file, 0, "The file is of format " + format + ", which is newer than this program; "
				+ "open it with a newer Glossator.");
	}

	/** The object. */
	public T root() {
		return root;
	}

	/** Elements and attributes that this program does not know, as {@code Class: name}; they are kept. */
	public List<String> unknown() {
		List<String> unknown = new ArrayList<>();
		for (Map.Entry<EObject, AnyType> entry : resource.getEObjectToExtensionMap().entrySet()) {
			for (FeatureMap map : List.of(entry.getValue().getAnyAttribute(), entry.getValue().getMixed())) {
				for (FeatureMap.Entry found : map) {
					String name = found.getEStructuralFeature().getName();
					if (!name.equals("text")) {
						unknown.add(entry.getKey().eClass().getName() + ": " + name);
					}
				}
			}
		}
		unknown.sort(null);
		return unknown;
	}

	/** The file's bytes as they would be saved now. */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(),
				Resource.OPTION_LINE_DELIMITER, "\n", XMLResource.OPTION_LINE_WIDTH, 120));
		return bytes.toByteArray();
	}

	/** Saves durably. */
	public void save() throws IOException {
		DurableFile.write(file, bytes());
	}
}
