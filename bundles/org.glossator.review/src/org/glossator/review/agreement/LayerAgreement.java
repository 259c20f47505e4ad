package org.glossator.review.agreement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agreement in one layer, from all sides. Immutable.
 *
 * @param layer the layer's name
 * @param all all annotators together
 * @param pairs each pair, in order of names: the upper half of the matrix
 * @param features the coded figures of each feature, the label's among them, by feature
 * @param tags each label against all others, by label
 * @param perDocument all annotators in each document, without intervals, by document
 * @param excluded what figures do not count, by reason
 */
public record LayerAgreement(String layer, GroupAgreement all, List<GroupAgreement> pairs,
		Map<String, Map<Measure, Figure>> features, Map<String, Map<Measure, Figure>> tags,
		Map<String, GroupAgreement> perDocument, Map<String, Integer> excluded) {

	public LayerAgreement {
		pairs = List.copyOf(pairs);
		features = Collections.unmodifiableMap(new TreeMap<>(features));
		tags = Collections.unmodifiableMap(new TreeMap<>(tags));
		perDocument = Collections.unmodifiableMap(new TreeMap<>(perDocument));
		excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
	}

	/** The agreement of these two, in either order; null if they are not among them. */
	public GroupAgreement pair(String left, String right) {
		for (GroupAgreement pair : pairs) {
			if (pair.annotators().contains(left) && pair.annotators().contains(right) && !left.equals(right)) {
				return pair;
			}
		}
		return null;
	}
}
