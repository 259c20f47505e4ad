package org.glossator.engine.component;

import java.util.HashSet;
import java.util.Set;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.text.record.Origin;

/**
 * UIMA component: says of annotations that came from an engine that knows nothing of provenance which engine that was.
 * It runs right after that engine, whose name is the parameter {@code engine}.
 */
public final class OriginAnnotator extends EngineComponent {

	private String engine;

	@Override
	void open(Lexicons lexicons) {
		engine = String.valueOf(getContext().getConfigParameterValue("engine"));
	}

	@Override
	void annotate(CAS cas) throws AnalysisEngineProcessException {
		Type provenance = cas.getTypeSystem().getType(TypeSystems.PROVENANCE);
		Feature subject = provenance.getFeatureByBaseName("subject");
		Set<FeatureStructure> known = new HashSet<>();
		cas.getIndexRepository().getIndexedFSs(provenance).forEach(entry -> known.add(entry.getFeatureValue(subject)));
		for (String layer : layers().layers()) {
			Type type = cas.getTypeSystem().getType(layers().type(layer));
			if (type == null) {
				continue;
			}
			for (FeatureStructure found : cas.getIndexRepository().getIndexedFSs(type)) {
				if (known.add(found)) {
					FeatureStructure entry = cas.createFS(provenance);
					entry.setFeatureValue(subject, found);
					entry.setStringValue(provenance.getFeatureByBaseName("layer"), layer);
					entry.setStringValue(provenance.getFeatureByBaseName("status"), "suggested");
					entry.setStringValue(provenance.getFeatureByBaseName("origin"), Origin.engine(engine, "").id());
					entry.setDoubleValue(provenance.getFeatureByBaseName("confidence"), Double.NaN);
					entry.setStringValue(provenance.getFeatureByBaseName("reason"), "engine " + engine);
					cas.addFsToIndexes(entry);
				}
			}
		}
	}
}
