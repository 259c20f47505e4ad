package org.glossator.review.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.review.diff.DocumentOrder;
import org.glossator.review.merge.Conflict.Kind;
import org.glossator.text.record.AnnotationRecord;

/**
 * Merges two versions of one annotation set that grew from a common one, annotation by annotation, told apart by id. What
 * one side changed is taken; what both changed is merged aspect by aspect (span, ends, members, each feature, status,
 * note ...), and where they changed the same aspect differently nothing is picked: see {@link Conflict}. An annotation
 * that no side deleted is never lost. Merging is symmetric: who is left and who is right makes no difference.
 */
public final class SetMerge {

	/**
	 * The outcome.
	 *
	 * @param annotations the merged set, in document order
	 * @param conflicts what is left to decide, by id
	 */
	public record Result(List<AnnotationRecord> annotations, List<Conflict> conflicts) {
	}

	private final Labels labels;
	private final Map<String, AnnotationRecord> base;
	private final Map<String, AnnotationRecord> left;
	private final Map<String, AnnotationRecord> right;
	private final Map<String, AnnotationRecord> merged = new TreeMap<>();
	private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

	private SetMerge(Labels labels, Map<String, AnnotationRecord> base, Map<String, AnnotationRecord> left,
			Map<String, AnnotationRecord> right) {
		this.labels = labels;
		this.base = base;
		this.left = left;
		this.right = right;
	}

	/**
	 * Merges.
	 *
	 * @param base the version both grew from; empty where there was none
	 * @param left one version; ids are unique in each
	 * @param right the other version
	 * @param labels the schema, for links
	 * @throws IllegalArgumentException if an id stands twice in one version
	 */
	public static Result of(List<? extends AnnotationRecord> base, List<? extends AnnotationRecord> left,
			List<? extends AnnotationRecord> right, Labels labels) {
		Map<String, AnnotationRecord> before = byId(base);
		Map<String, AnnotationRecord> one = byId(left);
		Map<String, AnnotationRecord> other = byId(right);
		Map<String, String> renamedLeft = new TreeMap<>();
		Map<String, String> renamedRight = new TreeMap<>();
		List<Conflict> twice = addedTwice(before, one, other, renamedLeft, renamedRight);
		SetMerge merge = new SetMerge(labels, before, follow(one, renamedLeft, labels), follow(other, renamedRight, labels));
		merge.run();
		List<Conflict> conflicts = new ArrayList<>(twice);
		conflicts.addAll(merge.conflicts.values());
		conflicts.sort(Comparator.comparing(Conflict::id).thenComparing(Conflict::kind));
		return new Result(DocumentOrder.sorted(new ArrayList<>(merge.merged.values())), List.copyOf(conflicts));
	}

	private static Map<String, AnnotationRecord> byId(List<? extends AnnotationRecord> annotations) {
		Map<String, AnnotationRecord> byId = new TreeMap<>();
		for (AnnotationRecord annotation : annotations) {
			if (byId.put(annotation.id(), annotation) != null) {
				throw new IllegalArgumentException("The id " + annotation.id() + " stands twice");
			}
		}
		return byId;
	}

	/** Of two new annotations with one id, the one that sorts later gets another id, made of what it says. */
	private static List<Conflict> addedTwice(Map<String, AnnotationRecord> base, Map<String, AnnotationRecord> left,
			Map<String, AnnotationRecord> right, Map<String, String> renamedLeft, Map<String, String> renamedRight) {
		List<Conflict> conflicts = new ArrayList<>();
		Set<String> taken = new HashSet<>(base.keySet());
		taken.addAll(left.keySet());
		taken.addAll(right.keySet());
		for (Map.Entry<String, AnnotationRecord> entry : left.entrySet()) {
			String id = entry.getKey();
			AnnotationRecord mine = entry.getValue();
			AnnotationRecord theirs = right.get(id);
			if (theirs != null && !base.containsKey(id) && !mine.equals(theirs)) {
				boolean leftFirst = DocumentOrder.COMPARATOR.compare(mine, theirs) < 0;
				AnnotationRecord later = leftFirst ? theirs : mine;
				String fresh = id + "-" + Integer.toHexString(later.toString().hashCode());
				while (!taken.add(fresh)) {
					fresh += "x";
				}
				(leftFirst ? renamedRight : renamedLeft).put(id, fresh);
				conflicts.add(new Conflict(Kind.ADDED_TWICE, id, null, leftFirst ? mine : theirs, later.withId(fresh), List.of("id")));
			}
		}
		return conflicts;
	}

	private static Map<String, AnnotationRecord> follow(Map<String, AnnotationRecord> side, Map<String, String> renamed,
			Labels labels) {
		if (renamed.isEmpty()) {
			return side;
		}
		Map<String, AnnotationRecord> followed = new TreeMap<>();
		side.values().forEach(annotation -> {
			AnnotationRecord after = References.renamed(annotation, renamed, labels);
			followed.put(after.id(), after);
		});
		return followed;
	}

	private void run() {
		Set<String> ids = new TreeSet<>(base.keySet());
		ids.addAll(left.keySet());
		ids.addAll(right.keySet());
		for (String id : ids) {
			AnnotationRecord result = one(id, base.get(id), left.get(id), right.get(id));
			if (result != null) {
				merged.put(id, result);
			}
		}
		keepWhatIsUsed();
	}

	private AnnotationRecord one(String id, AnnotationRecord before, AnnotationRecord mine, AnnotationRecord theirs) {
		if (same(mine, theirs) || same(before, theirs)) {
			return mine;
		}
		if (same(before, mine)) {
			return theirs;
		}
		if (mine == null || theirs == null) {
			conflict(Kind.DELETED_AND_CHANGED, id, List.of());
			return mine == null ? theirs : mine;
		}
		List<String> aspects = new ArrayList<>();
		AnnotationRecord result = new Aspects(before, mine, theirs, aspects).merged();
		if (!aspects.isEmpty()) {
			conflict(Kind.CHANGED_TWICE, id, aspects);
		}
		return result;
	}

	private static boolean same(AnnotationRecord a, AnnotationRecord b) {
		return a == null ? b == null : a.equals(b);
	}

	private void conflict(Kind kind, String id, List<String> aspects) {
		AnnotationRecord mine = left.get(id);
		AnnotationRecord theirs = right.get(id);
		boolean leftFirst = mine == null || theirs != null && mine.toString().compareTo(theirs.toString()) < 0;
		conflicts.put(id, new Conflict(kind, id, base.get(id), leftFirst ? mine : theirs, leftFirst ? theirs : mine, aspects));
	}

	/** What one side deleted comes back where something that stays leads to it. */
	private void keepWhatIsUsed() {
		List<String> open = new ArrayList<>(merged.keySet());
		while (!open.isEmpty()) {
			List<String> back = new ArrayList<>();
			for (String id : open) {
				for (String used : References.of(merged.get(id), labels)) {
					AnnotationRecord deleted = base.get(used);
					if (deleted != null && !merged.containsKey(used) && (left.containsKey(used) || right.containsKey(used))) {
						merged.put(used, left.getOrDefault(used, right.get(used)));
						conflict(Kind.DELETED_AND_USED, used, List.of());
						back.add(used);
					}
				}
			}
			open = back;
		}
	}
}
