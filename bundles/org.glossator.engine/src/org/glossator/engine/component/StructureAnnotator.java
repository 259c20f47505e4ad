package org.glossator.engine.component;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.structure.StructureFinder;
import org.glossator.engine.structure.Zone;

/** UIMA component: title, byline, paragraphs, quotations and boilerplate. */
public final class StructureAnnotator extends EngineComponent {

	private StructureFinder finder;

	@Override
	void open(Lexicons lexicons) {
		finder = new StructureFinder(lexicons.dictionary("structure"));
	}

	@Override
	void annotate(CAS cas) {
		Type type = cas.getTypeSystem().getType(TypeSystems.ZONE);
		Feature kind = type.getFeatureByBaseName("kind");
		for (Zone zone : finder.find(cas.getDocumentText(), title(cas))) {
			AnnotationFS annotation = cas.createAnnotation(type, zone.begin(), zone.end());
			annotation.setStringValue(kind, zone.kind().id());
			cas.addFsToIndexes(annotation);
		}
	}

	private static String title(CAS cas) {
		Type metadata = cas.getTypeSystem().getType(TypeSystems.DOCUMENT_METADATA);
		AnnotationFS document = cas.getDocumentAnnotation();
		if (metadata == null || !document.getType().equals(metadata)) {
			return "";
		}
		String title = document.getStringValue(metadata.getFeatureByBaseName("documentTitle"));
		return title == null ? "" : title;
	}
}
