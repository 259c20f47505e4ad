package org.glossator.core.spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.core.record.Records;
import org.glossator.model.AnnotationSet;
import org.glossator.model.ModelFactory;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/** Sets of every kind of element with the most awkward values there are. */
final class RandomSets {

	static final String[] AWKWARD = { "", " ", "a", "plain", "tab\there", "line\nfeed", "carriage\rreturn\r\n", "back\\slash", "\\n", "=", "a=b",
			"@", "@status", "@note", "@other", "\ud83d\ude00", "\ud83d", "\ude00x", "e\u0301", "\u2028\u2029", "\u0000\u0001\u001f\u007f\u0085\u009f",
			"\u00a0\u07ff\u0800\uffff\ufeff", "\u0645\u0631\u062d\u0628\u0627", "<<<<<<<", "an 1", "x|y", "\\u0041", "\\@status", "--", "0-1" };

	private RandomSets() {
	}

	static String text(SplittableRandom random) {
		String text = AWKWARD[random.nextInt(AWKWARD.length)];
		return random.nextInt(3) == 0 ? text + AWKWARD[random.nextInt(AWKWARD.length)] : text;
	}

	static FeatureValues values(SplittableRandom random) {
		String[] pairs = new String[2 * random.nextInt(5)];
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = text(random);
		}
		return FeatureValues.of(pairs);
	}

	static Provenance provenance(SplittableRandom random) {
		if (random.nextInt(3) == 0) {
			return Provenance.MANUAL;
		}
		Origin origin = switch (random.nextInt(4)) {
			case 0 -> Origin.MANUAL;
			case 1 -> Origin.engine("lexicon", "1.2");
			case 2 -> Origin.imported("xmi");
			default -> new Origin(Origin.Kind.values()[random.nextInt(3)], text(random), text(random));
		};
		return new Provenance(Status.values()[random.nextInt(3)], origin, random.nextBoolean() ? Double.NaN : random.nextDouble(), text(random), text(random));
	}

	static Span span(SplittableRandom random) {
		int[] offsets = new int[2 * (1 + (random.nextInt(4) == 0 ? random.nextInt(4) : 0))];
		for (int i = 0; i < offsets.length; i += 2) {
			offsets[i] = random.nextInt(200);
			offsets[i + 1] = offsets[i] + random.nextInt(20);
		}
		return Span.ofFragments(offsets);
	}

	static List<AnnotationRecord> records(SplittableRandom random, int count) {
		List<AnnotationRecord> records = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ids.add((random.nextInt(4) == 0 ? text(random) : "an") + i);
		}
		for (String id : ids) {
			String layer = text(random);
			FeatureValues values = values(random);
			Provenance provenance = provenance(random);
			String other = ids.get(random.nextInt(count));
			records.add(switch (random.nextInt(8)) {
				case 0 -> new DocumentLevelRecord(id, layer, values, provenance);
				case 1 -> new RelationRecord(id, layer, other, random.nextInt(9) == 0 ? "gone" : id, values, provenance);
				case 2 -> new ChainRecord(id, layer, random.nextBoolean() ? List.of() : Arrays.asList(other, id, other), values, provenance);
				default -> new SpanRecord(id, layer, span(random), values, provenance);
			});
		}
		return records;
	}

	static AnnotationSet set(List<AnnotationRecord> records) {
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.setDocument("wire-01");
		set.setSha256("00ff");
		set.setAnnotator("anna");
		set.setNextId(77);
		records.forEach(record -> Records.addTo(set, Records.element(record)));
		return set;
	}
}
