package org.glossator.review.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.glossator.review.align.AlignedRows;
import org.glossator.review.align.Labels;
import org.glossator.review.diff.DocumentOrder;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;

/**
 * Makes an adjudicated set of annotators' sets by a {@link Strategy}. An annotation that is taken says in its reason whose
 * it is, and its confidence is the share of annotators who have it just so. Of a feature that is not the label, a value is
 * kept that as many have as the strategy asks for. A relation whose ends, or a chain none of whose members, were taken is
 * left out and counted.
 */
public final class Curation {

	/**
	 * What came of it.
	 *
	 * @param annotations the adjudicated set, in document order
	 * @param undecided how many things were not taken because the annotators differ
	 * @param withoutEnds how many relations and chains were left out because what they hang on was
	 */
	public record Result(List<AnnotationRecord> annotations, int undecided, int withoutEnds) {
	}

	/** The origin that annotations taken by a strategy have. */
	public static final String ORIGIN = "curation";

	private final Strategy strategy;
	private final String trusted;
	private final List<AnnotatedDocument> sources;
	private final Labels labels;
	private final List<AnnotationRecord[]> rows;
	private final List<Map<String, String>> takenIds = new ArrayList<>();
	private final List<AnnotationRecord> taken = new ArrayList<>();
	private int undecided;
	private int withoutEnds;

	private Curation(Strategy strategy, String trusted, List<AnnotatedDocument> sources, SchemaSpec schema) {
		this.strategy = strategy;
		this.trusted = trusted;
		this.sources = sources;
		labels = new Labels(schema);
		rows = AlignedRows.of(sources.stream().map(set -> SetDiff.counted(set.annotations())).toList(), labels).rows();
		sources.forEach(set -> takenIds.add(new HashMap<>()));
	}

	/**
	 * Curates one document.
	 *
	 * @param sources the annotators' sets of it
	 * @param trusted whom to trust, for {@link Strategy#TRUSTED}; not looked at otherwise
	 */
	public static Result of(Strategy strategy, List<AnnotatedDocument> sources, String trusted, SchemaSpec schema) {
		Curation curation = new Curation(strategy, trusted, sources, schema);
		curation.take(annotation -> !(annotation instanceof RelationRecord || annotation instanceof ChainRecord));
		curation.take(annotation -> annotation instanceof RelationRecord);
		curation.take(annotation -> annotation instanceof ChainRecord);
		return new Result(DocumentOrder.sorted(curation.taken), curation.undecided, curation.withoutEnds);
	}

	private interface Which {
		boolean of(AnnotationRecord annotation);
	}

	/** Those who have the same thing in a row: the same place and the same label. */
	private static final class Voters {
		final List<Integer> sets = new ArrayList<>();
	}

	private void take(Which which) {
		for (AnnotationRecord[] row : rows) {
			Map<List<Object>, Voters> voters = new LinkedHashMap<>();
			for (int set = 0; set < row.length; set++) {
				if (row[set] != null && which.of(row[set])) {
					voters.computeIfAbsent(sameness(set, row[set]), key -> new Voters()).sets.add(set);
				}
			}
			boolean any = false;
			for (Voters of : voters.values()) {
				if (isTaken(of)) {
					any = true;
					add(row, of);
				}
			}
			undecided += any || voters.isEmpty() ? 0 : 1;
		}
	}

	/** What two cells must share to be the same; ends and members by the ids they were taken under. */
	private List<Object> sameness(int set, AnnotationRecord annotation) {
		Object place = switch (annotation) {
			case SpanRecord span -> span.span();
			case RelationRecord relation -> List.of(idOf(set, relation.source()), idOf(set, relation.target()));
			case ChainRecord chain -> new TreeSet<>(chain.members().stream().map(member -> idOf(set, member)).toList());
			default -> "document";
		};
		return List.of(place, labels.label(annotation));
	}

	private String idOf(int set, String id) {
		return takenIds.get(set).getOrDefault(id, "");
	}

	private boolean isTaken(Voters voters) {
		return switch (strategy) {
			case ALL_AGREE -> voters.sets.size() == sources.size();
			case MAJORITY -> 2 * voters.sets.size() > sources.size();
			case TRUSTED -> voters.sets.stream().anyMatch(set -> sources.get(set).annotator().equals(trusted));
			case UNION -> true;
		};
	}

	private void add(AnnotationRecord[] row, Voters voters) {
		int first = voters.sets.get(0);
		if (strategy == Strategy.TRUSTED) {
			first = voters.sets.stream().filter(set -> sources.get(set).annotator().equals(trusted)).findFirst().orElse(first);
		}
		AnnotationRecord model = row[first];
		String id = sources.get(first).annotator() + "." + model.id();
		List<String> names = voters.sets.stream().map(set -> sources.get(set).annotator()).toList();
		Provenance provenance = new Provenance(Status.ACCEPTED, Origin.engine(ORIGIN, strategy.id()),
				(double) names.size() / sources.size(), names.size() + " of " + sources.size() + ": " + String.join(", ", names), "");
		FeatureValues values = values(row, voters, first);
		AnnotationRecord copy;
		switch (model) {
			case RelationRecord relation -> copy = new RelationRecord(id, relation.layer(), idOf(first, relation.source()),
					idOf(first, relation.target()), values, provenance);
			case ChainRecord chain -> {
				int set = first;
				copy = new ChainRecord(id, chain.layer(),
						chain.members().stream().map(member -> idOf(set, member)).filter(member -> !member.isEmpty()).toList(), values,
						provenance);
			}
			default -> copy = model.withId(id).withValues(values).withProvenance(provenance);
		}
		if (copy instanceof RelationRecord relation && (relation.source().isEmpty() || relation.target().isEmpty())
				|| copy instanceof ChainRecord chain && chain.members().isEmpty()) {
			withoutEnds++;
			return;
		}
		taken.add(copy);
		for (int set = 0; set < row.length; set++) {
			if (row[set] != null && (voters.sets.contains(set) || !takenIds.get(set).containsKey(row[set].id()))) {
				takenIds.get(set).put(row[set].id(), id);
			}
		}
	}

	/** The values that enough of the voters have; links only where what they lead to was taken. */
	private FeatureValues values(AnnotationRecord[] row, Voters voters, int first) {
		FeatureValues values = FeatureValues.NONE;
		String label = labels.labelFeature(row[first].layer());
		for (String feature : row[first].values().names()) {
			List<String> own = row[first].values().all(feature);
			if (labels.isLink(row[first].layer(), feature)) {
				own = own.stream().map(link -> link.substring(0, link.lastIndexOf('|') + 1)
						+ idOf(first, link.substring(link.lastIndexOf('|') + 1))).filter(link -> !link.endsWith("|") && !link.isEmpty()).toList();
				values = values.with(feature, own);
				continue;
			}
			Map<List<String>, Integer> votes = new HashMap<>();
			voters.sets.forEach(set -> votes.merge(row[set].values().all(feature), 1, Integer::sum));
			boolean enough = switch (strategy) {
				case ALL_AGREE -> votes.get(own) == voters.sets.size();
				case MAJORITY -> 2 * votes.get(own) > voters.sets.size();
				case TRUSTED, UNION -> true;
			};
			if (feature.equals(label) || enough) {
				values = values.with(feature, own);
			} else if (strategy == Strategy.MAJORITY) {
				for (Map.Entry<List<String>, Integer> vote : votes.entrySet()) {
					if (2 * vote.getValue() > voters.sets.size()) {
						values = values.with(feature, vote.getKey());
					}
				}
			}
		}
		return values;
	}
}
