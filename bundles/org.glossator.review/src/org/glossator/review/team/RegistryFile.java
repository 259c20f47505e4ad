package org.glossator.review.team;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.glossator.model.Annotator;
import org.glossator.model.Corpus;
import org.glossator.model.Document;
import org.glossator.model.ModelPackage;
import org.glossator.text.InputFault;

/**
 * The file {@code corpus.glossator} as git has it: documents and annotators, told apart by id and name. Read without
 * doctypes and external entities.
 */
final class RegistryFile {

	static final String NAME = "corpus.glossator";
	private static final int FORMAT = 1;

	private final XMLResource resource;

	private RegistryFile(XMLResource resource) {
		this.resource = resource;
	}

	/** Reads a file; the path is named in faults. */
	static RegistryFile parse(Path named, byte[] bytes) throws InputFault {
		ModelPackage.eINSTANCE.eClass();
		XMLResource resource = new XMIResourceImpl(URI.createURI(NAME));
		new ResourceSetImpl().getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(bytes),
					Map.of(XMLResource.OPTION_PARSER_FEATURES,
							Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
									"http://xml.org/sax/features/external-general-entities", false,
									"http://xml.org/sax/features/external-parameter-entities", false),
							XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true));
		} catch (IOException | RuntimeException e) {
			throw new InputFault(named, 0, "The list of documents is not the XML it should be; take it from a backup.", e);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Corpus corpus)
				|| corpus.getFormat() > FORMAT) {
			throw new InputFault(named, 0, "The list of documents is of another program or a newer format.");
		}
		return new RegistryFile(resource);
	}

	Corpus corpus() {
		return (Corpus) resource.getContents().get(0);
	}

	Document document(String id) {
		for (Document document : corpus().getDocuments()) {
			if (document.getId().equals(id)) {
				return document;
			}
		}
		return null;
	}

	/** The file's bytes, as the corpus itself writes them. */
	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n",
				XMLResource.OPTION_LINE_WIDTH, 120));
		return bytes.toByteArray();
	}

	/** Merges two versions; an attribute that both changed differently stays as it was and is told as disputed. */
	static RegistryFile merged(RegistryFile base, RegistryFile left, RegistryFile right, List<String> disputed)
			throws IOException {
		RegistryFile merged = parse(Path.of(NAME), base == null ? left.bytes() : base.bytes());
		if (base == null) {
			merged.corpus().getDocuments().clear();
			merged.corpus().getAnnotators().clear();
		}
		Corpus before = base == null ? null : base.corpus();
		attributes(merged.corpus(), before, left.corpus(), right.corpus(), disputed);
		replace(merged.corpus().getDocuments(), before == null ? List.of() : before.getDocuments(), left.corpus().getDocuments(),
				right.corpus().getDocuments(), Document::getId, disputed);
		replace(merged.corpus().getAnnotators(), before == null ? List.of() : before.getAnnotators(),
				left.corpus().getAnnotators(), right.corpus().getAnnotators(), Annotator::getName, disputed);
		return merged;
	}

	private static <T extends EObject> void replace(List<T> into, List<T> base, List<T> left, List<T> right,
			Function<T, String> name, List<String> disputed) {
		// EMF objects are equal by identity; a wrapper compares and keeps them by content.
		record Thing<T extends EObject>(String name, T object) {
			@Override
			public boolean equals(Object other) {
				return other instanceof Thing<?> thing && EcoreUtil.equals(object, thing.object);
			}

			@Override
			public int hashCode() {
				return name.hashCode();
			}
		}
		Function<List<T>, List<Thing<T>>> wrapped = list -> list.stream().map(object -> new Thing<>(name.apply(object), object)).toList();
		List<Thing<T>> merged = KeyedMerge.of(wrapped.apply(base), wrapped.apply(left), wrapped.apply(right), Thing::name,
				(b, l, r) -> {
					T both = EcoreUtil.copy(b == null ? l.object : b.object);
					attributes(both, b == null ? null : b.object, l.object, r.object, disputed);
					return new Thing<>(l.name, both);
				});
		List<T> copies = new ArrayList<>();
		merged.forEach(thing -> copies.add(EcoreUtil.copy(thing.object)));
		into.clear();
		into.addAll(copies);
	}

	private static void attributes(EObject into, EObject base, EObject left, EObject right, List<String> disputed) {
		for (EStructuralFeature feature : into.eClass().getEAllAttributes()) {
			Object before = base == null ? feature.getDefaultValue() : base.eGet(feature);
			Object mine = left.eGet(feature);
			Object theirs = right.eGet(feature);
			Object merged;
			if (mine.equals(theirs) || theirs.equals(before)) {
				merged = mine;
			} else if (mine.equals(before)) {
				merged = theirs;
			} else {
				disputed.add(into.eClass().getName().toLowerCase(java.util.Locale.ROOT) + " " + feature.getName());
				merged = base != null ? before : mine.toString().compareTo(theirs.toString()) <= 0 ? mine : theirs;
			}
			into.eSet(feature, merged);
		}
	}
}
