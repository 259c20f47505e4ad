package org.glossator.engine.structure;

import java.util.regex.Pattern;

/** Recognises lines that are no running text by their form: captions, a place and a date, who reports from where, notes for editors. Stateless. */
final class Furniture {

	static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
	private static final String PERSON = "\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3}";
	private static final String PLACE = "(?: in [\\p{L}.'\u2019 -]{2,30}?)?";
	private static final Pattern PLACE_AND_DATE = Pattern.compile("[\\p{L} .'\u2019/-]{2,60}, (?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?(?:,? \\d{1,2}[:.]\\d{2})?(?: \\([^)]{2,30}\\))?(?: ?[-\u2013\u2014])?");
	private static final Pattern REPORTERS = Pattern.compile(PERSON + " reports?(?:ed)? from [\\p{L}.'\u2019, -]{2,60}|" + PERSON + " in [\\p{L}.'\u2019 -]{2,30}?|" + PERSON + PLACE + "(?:, " + PERSON + PLACE + ")* and " + PERSON + PLACE);
	private static final Pattern CAPTION = Pattern.compile("(?i)(?:photo(?:graph|s)?|picture[ds]?|image|illustration|graphic|caption|map)(?: by| credit| above| below)?: .*|in the (?:photo(?:graph)?|picture|image): .*|author of the photo: .*");
	/** What readers may do with a page, and what was changed in it later. */
	private static final Pattern PAGE = Pattern.compile("Comments? \\(\\d[\\d,.]*\\).{0,60}|(?:Update|Correction|Clarification|Editor['\u2019]s note|Editors['\u2019] note)(?:, [^:]{2,24})?: .*|(?i)posted (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,30}");
	/** Entries of a menu; "The Frontier Memo, issue 211". */
	private static final Pattern MENU = Pattern.compile("[^/.!?]{2,25}(?: / [^/.!?]{2,25}){2,}|[^.!?]{3,50}, (?:issue|no\\.|vol\\.|episode|edition) (?:no\\. )?\\d+");
	/** A line below the headline that is a publisher, a place and an hour rather than a sentence: mostly capitals and numbers, with marks between. */
	private static final Pattern FIELDS = Pattern.compile("[^.!?\"\u201d]{2,60}(?:,| \u00b7| \\||;) .*\\d{1,2}[:.]\\d{2}.{0,40}|.{2,60} \u00b7 .{2,80}");
	private static final Pattern CREDIT = Pattern.compile(".{10,250}[.)] ?\\(?(?:Photograph|Photo|Picture|Image|Illustration|Credit): ?.{2,60}");
	private static final Pattern NOTES = Pattern.compile("(?i)(?:notes?(?: to| for) editors|about the author|about us|(?:press|media) contacts?|ends)\\b:?.{0,250}");
	/** "Words: Ada Holm; photographs: Jan Kolb", "With inputs from agencies". */
	private static final Pattern ROLES = Pattern.compile("(?:Words|Text|Interview|Reporting|Additional reporting|Translation|Edited|Photos?|Photographs|Photography|Pictures?|Video)(?: by)?: \\p{Lu}.{1,100}|(?:Producers?|Sound|Editing|Camera|Graphics|Design|Authors?|Research|Music)(?: by)?: " + PERSON + ".{0,100}|\\d{1,2}[:.]\\d{2} [-\u2013\u2014] " + PERSON + "|With (?:inputs|reporting|additional reporting) (?:from|by) .{3,80}");
	private static final int LONGEST = 300;

	private Furniture() {
	}

	/** What a block of this text is by its form alone, or null. */
	static Zone.Kind kind(String text, int begin, int end) {
		if (end - begin > LONGEST) {
			return null;
		}
		String block = text.substring(begin, end);
		if (CAPTION.matcher(block).matches() || CREDIT.matcher(block).matches() || PAGE.matcher(block).matches() || MENU.matcher(block).matches()) {
			return Zone.Kind.BOILERPLATE;
		}
		if (ROLES.matcher(block).matches()) {
			return Zone.Kind.BYLINE;
		}
		return PLACE_AND_DATE.matcher(block).matches() ? Zone.Kind.BYLINE : null;
	}

	/** Whether a block tells who reports from where, if it stands where bylines do: a headline may have the same form. */
	static boolean isReporters(String text, int begin, int end) {
		return end - begin <= LONGEST && REPORTERS.matcher(text).region(begin, end).matches();
	}

	/** Whether a block below the headline is fields such as a publisher, a date and an hour. */
	static boolean isFields(String text, int begin, int end) {
		return end - begin <= 120 && FIELDS.matcher(text).region(begin, end).matches();
	}

	/** Whether a block opens what is meant for editors or tells about the author: nothing behind it is the article. */
	static boolean opensNotes(String text, int begin, int end) {
		return end - begin <= LONGEST && NOTES.matcher(text).region(begin, end).matches();
	}
}
