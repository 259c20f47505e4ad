package org.glossator.core.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;
import org.glossator.core.disk.DurableFile;
import org.glossator.core.disk.FileMark;
import org.glossator.core.record.Ids;
import org.glossator.core.record.Records;
import org.glossator.core.session.SessionHome;
import org.glossator.core.spans.SpansResource;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.ModelFactory;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** The {@code .spans} files. */
final class SetFiles {

	private final CorpusFolder folder;

	SetFiles(CorpusFolder folder) {
		this.folder = folder;
	}

	/** The set on disk, or a new one; refused if it was made for another text. */
	SessionHome.Loaded load(DocumentInfo document, String annotator) throws IOException {
		Path file = folder.spans(document.id(), annotator);
		FileMark.Read read = FileMark.read(file);
		if (read.bytes() == null) {
			return new SessionHome.Loaded(SpansResource.of(empty(document, annotator)), read.mark());
		}
		SpansResource resource = SpansResource.parse(file, read.bytes());
		AnnotationSet set = resource.set();
		if (!set.getDocument().isEmpty() && !set.getDocument().equals(document.id())) {
			throw new InputFault(file, 0, "The file holds annotations of the document " + set.getDocument() + ", not of "
					+ document.id() + "; move it to where it belongs.");
		}
		if (!set.getSha256().isEmpty() && !set.getSha256().equals(document.sha256())) {
			throw new InputFault(file, 0, "The annotations were made on another version of the text (SHA-256 "
					+ set.getSha256() + ", the document has " + document.sha256()
					+ ") and would sit in the wrong places; bring back that version or set this file aside.");
		}
		set.setDocument(document.id());
		set.setSha256(document.sha256());
		set.setAnnotator(annotator);
		return new SessionHome.Loaded(resource, read.mark());
	}

	private static AnnotationSet empty(DocumentInfo document, String annotator) {
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.setDocument(document.id());
		set.setSha256(document.sha256());
		set.setAnnotator(annotator);
		return set;
	}

	/** Writes records in place of what was there; state, id counter and unknown header lines stay. */
	void write(DocumentInfo document, String annotator, List<? extends AnnotationRecord> records, SchemaSpec schema)
			throws IOException {
		AnnotationSet before = load(document, annotator).resource().set();
		AnnotationSet set = empty(document, annotator);
		set.setState(before.getState());
		set.setNextId(before.getNextId());
		set.getExtra().addAll(before.getExtra());
		set.setSchemaVersion(schema.version());
		List<Annotation> spans = new ArrayList<>();
		for (AnnotationRecord record : Ids.give(set, records, schema, id -> false)) {
			if (Records.element(record) instanceof Annotation annotation) {
				spans.add(annotation);
			} else {
				Records.addTo(set, Records.element(record));
			}
		}
		((InternalEList<Annotation>) set.getAnnotations()).addAllUnique(spans);
		DurableFile.write(folder.spans(document.id(), annotator), SpansWriter.bytes(set));
	}
}
