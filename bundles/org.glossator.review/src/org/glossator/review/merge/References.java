package org.glossator.review.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.review.align.Labels;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;

/** The ids by which an annotation leads to others: ends, members and links. */
final class References {

	private References() {
	}

	/** All of them, in order. */
	static List<String> of(AnnotationRecord annotation, Labels labels) {
		List<String> ids = new ArrayList<>();
		if (annotation instanceof RelationRecord relation) {
			ids.add(relation.source());
			ids.add(relation.target());
		} else if (annotation instanceof ChainRecord chain) {
			ids.addAll(chain.members());
		}
		FeatureValues values = annotation.values();
		for (int i = 0; i < values.size(); i++) {
			if (labels.isLink(annotation.layer(), values.name(i))) {
				ids.add(values.value(i).substring(values.value(i).lastIndexOf('|') + 1));
			}
		}
		return ids;
	}

	/** The same annotation with ids exchanged, its own too. */
	static AnnotationRecord renamed(AnnotationRecord annotation, Map<String, String> ids, Labels labels) {
		AnnotationRecord after = switch (annotation) {
			case RelationRecord relation -> new RelationRecord(relation.id(), relation.layer(),
					ids.getOrDefault(relation.source(), relation.source()), ids.getOrDefault(relation.target(), relation.target()),
					relation.values(), relation.provenance());
			case ChainRecord chain -> new ChainRecord(chain.id(), chain.layer(),
					chain.members().stream().map(member -> ids.getOrDefault(member, member)).toList(), chain.values(),
					chain.provenance());
			default -> annotation;
		};
		FeatureValues values = after.values();
		for (String feature : annotation.values().names()) {
			if (labels.isLink(annotation.layer(), feature)) {
				values = values.with(feature, values.all(feature).stream().map(link -> {
					int bar = link.lastIndexOf('|');
					String target = link.substring(bar + 1);
					return link.substring(0, bar + 1) + ids.getOrDefault(target, target);
				}).toList());
			}
		}
		after = values.equals(after.values()) ? after : after.withValues(values);
		return ids.containsKey(after.id()) ? after.withId(ids.get(after.id())) : after;
	}
}
