package org.glossator.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.text.record.ChainRecord;

/**
 * Ties chains together as INCEpTION does: the chain knows its first link, each link the next. A member that is a link of
 * the chain's own type, and in no other chain, is that link; for any other a link is made at its place.
 */
final class ChainWriter {

	private final CAS cas;
	private final Map<String, ? extends FeatureStructure> byId;
	private final Set<FeatureStructure> used = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<AnnotationFS> newLinks = new ArrayList<>();

	ChainWriter(CAS cas, Map<String, ? extends FeatureStructure> byId) {
		this.cas = cas;
		this.byId = byId;
	}

	/** Members that are no links themselves go to {@code left}, all of them, in order. */
	void write(ChainRecord chain, FeatureStructure structure, Type linkType, List<String> left) {
		List<AnnotationFS> links = new ArrayList<>();
		boolean all = true;
		for (String id : chain.members()) {
			FeatureStructure member = byId.get(id);
			if (member instanceof AnnotationFS link && member.getType().equals(linkType) && used.add(member)) {
				links.add(link);
				continue;
			}
			all = false;
			if (member instanceof AnnotationFS annotation) {
				AnnotationFS link = cas.createAnnotation(linkType, annotation.getBegin(), annotation.getEnd());
				newLinks.add(link);
				links.add(link);
			}
		}
		for (int i = 0; i < links.size(); i++) {
			if (i == 0) {
				structure.setFeatureValue(structure.getType().getFeatureByBaseName("first"), links.get(0));
			} else {
				links.get(i - 1).setFeatureValue(linkType.getFeatureByBaseName("next"), links.get(i));
			}
		}
		if (!all) {
			for (String id : chain.members()) {
				left.add(Marks.MEMBER);
				left.add(id);
			}
		}
	}

	/** Adds the links made to the index. */
	void addNewLinks() {
		newLinks.forEach(cas::addFsToIndexes);
	}
}
