package org.glossator.engine.structure;

import java.util.regex.Pattern;

/** Recognises lines that are no running text by their form: captions, a place and a date, who reports from where, notes for editors. Stateless. */
final class Furniture {

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
	private static final String PERSON = "\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3}";
	private static final String PLACE = "(?: in [\\p{L}.'\u2019 -]{2,30}?)?";
	private static final Pattern PLACE_AND_DATE = Pattern.compile("[\\p{L} .'\u2019/-]{2,60}, (?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?");
	private static final Pattern REPORTERS = Pattern.compile(PERSON + " in [\\p{L}.'\u2019 -]{2,30}?|" + PERSON + PLACE + "(?:, " + PERSON + PLACE + ")* and " + PERSON + PLACE);
	private static final Pattern CAPTION = Pattern.compile("(?i)(?:photo(?:graph|s)?|picture[ds]?|image|illustration|graphic|caption|map)(?: by| credit| above| below)?: .*");
	private static final Pattern CREDIT = Pattern.compile(".{10,250}[.)] ?\\(?(?:Photograph|Photo|Picture|Image|Illustration|Credit): ?.{2,60}");
	private static final Pattern NOTES = Pattern.compile("(?i)(?:notes?(?: to| for) editors|about the author|about us|(?:press|media) contacts?|ends)\\b:?.{0,100}");
	private static final int LONGEST = 300;

	private Furniture() {
	}

	/** What a block of this text is by its form alone, or null. */
	static Zone.Kind kind(String text, int begin, int end) {
		if (end - begin > LONGEST) {
			return null;
		}
		String block = text.substring(begin, end);
		if (CAPTION.matcher(block).matches() || CREDIT.matcher(block).matches()) {
			return Zone.Kind.BOILERPLATE;
		}
		return PLACE_AND_DATE.matcher(block).matches() ? Zone.Kind.BYLINE : null;
	}

	/** Whether a block tells who reports from where, if it stands where bylines do: a headline may have the same form. */
	static boolean isReporters(String text, int begin, int end) {
		return end - begin <= LONGEST && REPORTERS.matcher(text).region(begin, end).matches();
	}

	/** Whether a block opens what is meant for editors or tells about the author: nothing behind it is the article. */
	static boolean opensNotes(String text, int begin, int end) {
		return end - begin <= LONGEST && NOTES.matcher(text).region(begin, end).matches();
	}
}
