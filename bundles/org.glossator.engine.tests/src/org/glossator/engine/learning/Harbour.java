package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;

/** Reports from a harbour, made up by a seed, with a layer that the product does not know: ships, of two sorts. */
final class Harbour {

	static final LayerSpec SHIP = LayerSpec.span("ship", FeatureSpec.tag("sort", "sorts"), FeatureSpec.of("late", FeatureType.BOOLEAN));
	static final SchemaSpec SCHEMA = new SchemaSpec("1", List.of(SHIP),
			List.of(new TagSetSpec("sorts", "", false, false, List.of(TagSpec.of("cargo"), TagSpec.of("passenger")))));

	private static final String[] SYLLABLES = { "ka", "lo", "mir", "ta", "ven", "sol", "dra", "bel", "nor", "qui", "zan", "pel", "ost", "gri" };
	private static final String[] TOWNS = { "Dresk", "Kolm", "Varna Bay", "Osterlund", "Pell" };
	private static final String[] PEOPLE = { "Anna Berg", "the mayor", "Ivo Lenz", "a clerk", "Minister Hale" };

	private static final String[] CARGO = { "freighter", "tanker", "barge", "collier", "coaster", "bulker", "lighter", "trawler" };
	private static final String[] PASSENGER = { "ferry", "liner", "yacht", "steamer", "launch", "catamaran", "paddler", "packet" };
	private static final String[] PLACES = { "village", "hamlet", "suburb", "parish", "district", "island", "valley", "resort", "station", "quarter" };
	private static final String[] THEN = { "was quiet on Monday", "was seen from the hill", "needed repairs", "made the news", "was crowded" };

	private final StringBuilder text = new StringBuilder();
	private final List<AnnotationRecord> records = new ArrayList<>();
	private final SplittableRandom random;

	private Harbour(SplittableRandom random) {
		this.random = random;
	}

	/** So many reports, annotated to the end. */
	static List<AnnotatedDocument> reports(int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<AnnotatedDocument> reports = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			reports.add(new Harbour(random).report("r" + i));
		}
		return reports;
	}

	private AnnotatedDocument report(String id) {
		for (int i = 0; i < 12; i++) {
			sentence();
		}
		// The last one is a ship's, so that all before it counts as read.
		ship("The freighter ", " left.", "cargo", false);
		return new AnnotatedDocument(DocumentInfo.ofId(id), text.toString(), "amina", records);
	}

	/** Villages are called as ships are: only the words around a name tell which it is. */
	private void sentence() {
		String then = pick(THEN);
		switch (random.nextInt(5)) {
			case 0 -> ship("The " + pick(CARGO) + " ", " " + then + ". ", "cargo", false);
			case 1 -> ship("The " + pick(PASSENGER) + " ", " " + then + ". ", "passenger", true);
			case 2, 3 -> text.append("The ").append(pick(PLACES)).append(' ').append(name()).append(' ').append(then).append(". ");
			default -> text.append(pick(PEOPLE)).append(" spoke to reporters in ").append(pick(TOWNS)).append(" on Monday. ");
		}
	}

	private void ship(String before, String after, String sort, boolean late) {
		text.append(before);
		int begin = text.length();
		text.append(name());
		records.add(new SpanRecord("a" + records.size(), "ship", Span.of(begin, text.length()), FeatureValues.of("sort", sort, "late", String.valueOf(late)),
				Provenance.MANUAL));
		text.append(after).append(' ');
	}

	private String name() {
		StringBuilder name = new StringBuilder();
		for (int i = 2 + random.nextInt(2); i > 0; i--) {
			name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
		}
		name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
		return random.nextInt(3) == 0 ? name + " Star" : name.toString();
	}

	private String pick(String[] words) {
		return words[random.nextInt(words.length)];
	}
}
