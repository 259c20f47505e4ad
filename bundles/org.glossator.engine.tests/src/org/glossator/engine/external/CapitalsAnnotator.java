package org.glossator.engine.external;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/** An engine as somebody else would write it: words in capitals are organisations. It knows nothing of Glossator. */
public final class CapitalsAnnotator extends CasAnnotator_ImplBase {

	static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

	@Override
	public void process(CAS cas) {
		Integer shortest = (Integer) getContext().getConfigParameterValue("shortest");
		Type type = cas.getTypeSystem().getType(NAMED_ENTITY);
		Matcher matcher = Pattern.compile("\\b[A-Z]{2,}\\b").matcher(cas.getDocumentText());
		while (matcher.find()) {
			if (shortest == null || matcher.end() - matcher.start() >= shortest) {
				AnnotationFS found = cas.createAnnotation(type, matcher.start(), matcher.end());
				found.setStringValue(type.getFeatureByBaseName("value"), "ORG");
				cas.addFsToIndexes(found);
			}
		}
	}
}
