package org.glossator.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;

/** The links of the chains of a view, by chain. */
final class ChainLinks {

	private final Map<Integer, List<FeatureStructure>> links = new HashMap<>();
	private final Set<Integer> standIns = new HashSet<>();

	/**
	 * Walks one chain.
	 *
	 * @throws CasFault if it runs in a circle
	 */
	void walk(FeatureStructure chain) throws CasFault {
		List<FeatureStructure> found = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		FeatureStructure link = chain.getFeatureValue(chain.getType().getFeatureByBaseName("first"));
		while (link != null) {
			if (!seen.add(((TOP) link)._id())) {
				AnnotationFS place = (AnnotationFS) link;
				throw new CasFault("A chain of type " + chain.getType().getName() + " runs in a circle at "
						+ place.getBegin() + "-" + place.getEnd() + "; take out the link that leads back.", place.getBegin(),
						place.getEnd());
			}
			found.add(link);
			link = link.getFeatureValue(link.getType().getFeatureByBaseName("next"));
		}
		links.put(((TOP) chain)._id(), found);
	}

	/** The links of a chain that was walked. */
	List<FeatureStructure> of(FeatureStructure chain) {
		return links.getOrDefault(((TOP) chain)._id(), List.of());
	}

	/** Marks a link as one that stands for a member which is an annotation of its own. */
	void standIn(FeatureStructure link) {
		standIns.add(((TOP) link)._id());
	}

	/** Whether it was marked so. */
	boolean isStandIn(FeatureStructure link) {
		return standIns.contains(((TOP) link)._id());
	}
}
